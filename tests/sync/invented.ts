import { stampOf, type Stamp } from '@/lib/network/clock';
import { exchangeIdFor, personIdFor } from '@/lib/network/derived-id';
import type { ExchangeRow } from '@/lib/network/exchange';
import { newPersonRow, type PersonRow } from '@/lib/network/person-row';
import { EMPTY, write } from '@/lib/network/register';
import { BRIDGES, CHOICES, DIRECTIONS, KINDS, RECIPROCITIES, ROLES } from '@/lib/network/words';
import { mirroredOf, type PersonMarks } from '@/lib/sync/mirrored';

import { below, oneOf, seeded } from './random';

/**
 * An invented network, for measuring: names put together from parts, so that hardly two are alike, a third of them
 * with a given name that the mirror's primer does not hold; slugs as LinkedIn makes them; stamps of three years, no two
 * acts in one minute but those of one sitting.
 */
interface Invented {
  readonly row: PersonRow;
  readonly ledger: readonly ExchangeRow[];
}

const GIVEN =
  'Alban,Solveig,Thibault,Ludivine,Gauthier,Maëlle,Corentin,Apolline,Tanguy,Capucine,Enguerrand,Ombeline,Bjarne,Sigrid,Torvald,Ingrid,Leif,Ragnhild,Anselm,Friederike,Gottfried,Hedwig,Ottilie,Rüdiger,Swantje,Ulf,Beatrix,Cornelius,Desmond,Fenella,Gareth,Imogen,Lachlan,Niamh,Orla,Rhiannon,Tristan,Winifred,Zachary,Aurelio,Benedetta,Calogero,Donatella,Ettore,Fiorella,Gaspare,Ilaria,Loredana,Ágata,Bernardo,Consuelo,Dolores,Esteban,Fermín,Graciela,Itziar,Joaquín,Leocadia,Afonso,Benedita,Duarte,Matilde,Bogumił,Czesława,Dobromir,Grażyna,Zbigniew,Vojtěch,Ludmila,Radek,Šárka,Anatoly,Galina,Innokenty,Ksenia,Timofey,Zoya,Abena,Chidi,Folasade,Kofi,Ngozi,Thandiwe,Zanele,Farid,Houda,Khadija,Lotfi,Nabil,Samira,Tarek,Zineb,Aravind,Bhavna,Chandrika,Devika,Gayatri,Harish,Ishaan,Kavitha,Lakshmi,Manoj,Nandini,Pranav,Haruka,Kaito,Misaki,Ren,Sakura,Takumi,Bao,Duong,Hien,Khanh,Ngoc,Quynh,Thuy,Dae-jung,Hye-jin,Seo-yeon,Anna,Maria,Thomas,Jean,Marie,Pierre,Sophie,Michael,Julia,Daniel,Laura,David,Sarah,Paul,Emma,Peter,Claire,Marc,Camille,Nicolas,Julien,Alexandre,Stefan,Andreas,Christian,Sandra,Martin,Elena,Andrea,Marco,Carlos,Ana,José,Luis,Pedro,John,James,Robert,Emily,Mohamed,Ahmed,Fatima,Rahul,Priya,Wei,Li'.split(
    ',',
  );

const BEGINNINGS =
  'Bar,Bel,Ber,Bon,Bran,Cal,Cam,Car,Cas,Char,Chev,Cor,Cres,Dal,Del,Dor,Dra,Du,Eck,Ei,El,Fal,Far,Fer,Fon,Gal,Gar,Ger,Gran,Gros,Hal,Har,Hei,Hol,Is,Jan,Kal,Kar,Kel,Klei,Kos,Kra,La,Lan,Le,Lin,Lo,Mal,Man,Mar,Mei,Mer,Mon,Mor,Nar,Nei,Nor,Ol,Os,Pal,Par,Pel,Per,Pet,Pra,Quen,Ra,Rei,Ro,Ros,Sal,San,Schmi,Sei,Ser,Sol,Stei,Sul,Tar,Tho,Tor,Tra,Val,Van,Var,Ver,Vil,Wal,Wei,Wil,Yar,Zan,Zim'.split(
    ',',
  );

const ENDINGS =
  'bach,baum,beck,berg,bert,born,by,cek,chard,court,da,dal,den,der,dez,din,do,don,dt,dze,ek,en,er,escu,et,eva,ez,feld,ford,gaard,gado,gan,ger,gnon,gton,guez,hagen,ham,haus,holm,hurst,ia,ic,ides,iel,ier,ik,in,ini,ino,is,iuk,jian,ke,ki,kin,ko,kov,la,lard,lat,le,ley,lin,lini,lis,lo,mann,mans,meyer,mont,moto,mura,nani,nay,nen,ner,neva,nier,nov,off,on,opoulos,ot,oux,ova,ović,ren,retti,reux,rich,rie,rini,ron,ros,rup,sen,ska,ski,son,ssi,stad,stein,strand,tard,ti,tier,ton,trom,val,vić,ville,vin,wald,wicz,wood,worth,yan,zak,zi'.split(
    ',',
  );

const START = Date.UTC(2024, 0);
const SPAN = 3 * 365 * 24 * 60 * 60 * 1000;
const DEVICES = ['k3x9ab', '0qz71m'] as const;

function inventPeople(many: number, seed = 1): Invented[] {
  const random = seeded(seed);
  return Array.from({ length: many }, () => inventPerson(random));
}

export function inventMarks(many: number, seed = 1): PersonMarks[] {
  return inventPeople(many, seed).map(({ row, ledger }) => mirroredOf(row, ledger));
}

function inventPerson(random: () => number): Invented {
  const name = inventName(random);
  const key = `linkedin:${inventSlug(random, name)}` as const;
  const began = START + random() * SPAN;
  const device = oneOf(random, DEVICES);
  const stamp = (time: number, count = 0): Stamp =>
    stampOf(Math.floor(time / 60_000) * 60_000, count, device);
  const later = () => began + random() * (START + SPAN - began);
  const first = stamp(began);
  let row: PersonRow = newPersonRow(personIdFor(key, first));
  const say = (edit: Readonly<Record<string, string | boolean>>, at: Stamp) => {
    row = { ...row, ...write(row, edit, at) };
  };
  const address = `https://www.linkedin.com/in/${encodeURIComponent(key.slice(9))}`;
  say({ name, nameSource: 'page', [`key/${key}`]: address, tie: random() < 0.3 ? 'strong' : 'weak' }, first);
  if (random() < 0.8) say({ bridge: oneOf(random, BRIDGES) }, stamp(began, 1));
  if (random() < 0.7) say({ reciprocity: oneOf(random, RECIPROCITIES) }, stamp(began, 2));
  if (random() < 0.7)
    say({ choice: oneOf(random, CHOICES) }, random() < 0.6 ? stamp(began, 3) : stamp(later()));
  if (random() < 0.5) say({ [`role/${oneOf(random, ROLES)}`]: true }, stamp(began, 4));
  if (random() < 0.2) say({ consulted: true }, stamp(later()));
  const ledger = [later(), later(), later()].map((time) => inventExchange(random, row, time, stamp(time)));
  return { row, ledger };
}

/** Most are entered on their day; some are remembered within two months. */
function inventExchange(random: () => number, { id }: PersonRow, time: number, stamp: Stamp): ExchangeRow {
  const was = new Date(time - (random() < 0.2 ? random() * 60 * 86_400_000 : 0));
  const direction = oneOf(random, DIRECTIONS);
  const kind = direction === 'both' ? 'conversation' : oneOf(random, KINDS);
  const edit = { day: was.toISOString().slice(0, 10), direction, kind, text: 'A line that stays here' };
  return { id: exchangeIdFor(id, stamp), ...write(EMPTY, edit, stamp) };
}

function inventName(random: () => number): string {
  const given = oneOf(random, GIVEN as [string, ...string[]]);
  const family =
    oneOf(random, BEGINNINGS as [string, ...string[]]) + oneOf(random, ENDINGS as [string, ...string[]]);
  const second = random() < 0.1 ? `-${oneOf(random, BEGINNINGS as [string, ...string[]])}er` : '';
  return `${given} ${family}${second}`;
}

function inventSlug(random: () => number, name: string): string {
  const plain = name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/ł/g, 'l')
    .toLowerCase();
  const words = plain.split(/[ -]/);
  const hex = (digits: number) =>
    Array.from({ length: digits }, () => below(random, 16).toString(16)).join('');
  const sort = random();
  if (sort < 0.5) return `${words.join('-')}-${hex(8 + below(random, 2))}`;
  if (sort < 0.65) return `${words.join('-')}-${below(random, 1e6)}`;
  if (sort < 0.8) return words.join('-');
  if (sort < 0.9) return words.join('');
  return `${words[0]?.charAt(0)}${words.at(-1)}${random() < 0.5 ? below(random, 100) : ''}`;
}
