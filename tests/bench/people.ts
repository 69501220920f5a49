import { dayOf } from '@/lib/network/day';
import type { Exchange } from '@/lib/network/exchange';
import { drawPersonId, type PersonEdit, type PersonId, type TextsEdit } from '@/lib/network/person';
import type { Profile } from '@/lib/network/profile-key';
import { BRIDGES, CHOICES, ENERGIES, KINDS, RECIPROCITIES, ROLES, TIES } from '@/lib/network/words';
import { seedChance, type Chance } from './chance';
import { drawName } from './names';

/** Somebody invented, as the user of a large network would have them: most barely known, some in every detail. */
export interface Invented {
  readonly id: PersonId;
  readonly edit: PersonEdit & TextsEdit & { readonly name: string; readonly profiles: readonly Profile[] };
  readonly ledger: readonly Exchange[];
}

/** The same people for the same seed and day. */
export function inventPeople(count: number, today: Date, seed = 7): Invented[] {
  const chance = seedChance(seed);
  return Array.from({ length: count }, (_, place) => inventPerson(chance, place, today));
}

/** The slug of somebody's LinkedIn address; `place` makes it theirs alone. */
function slugOf(name: string, place: number): string {
  const words = name
    .toLowerCase()
    .normalize('NFC')
    .match(/\p{L}[\p{L}\p{M}]*/gu) ?? ['somebody'];
  return `${words.slice(0, 3).join('-')}-${(place * 7919 + 4096).toString(16)}`;
}

function inventPerson(chance: Chance, place: number, today: Date): Invented {
  const name = drawName(chance);
  const slug = slugOf(name, place);
  const [position, company] = [chance.among(positions), chance.among(companies)];
  const isTagged = chance.is(0.6);
  return {
    id: drawPersonId(chance.next),
    edit: {
      name,
      nameSource: chance.is(0.7) ? 'page' : 'address',
      profiles: [
        { key: `linkedin:${slug}`, url: `https://www.linkedin.com/in/${encodeURIComponent(slug)}/` },
        ...(chance.is(0.3) ? [opaqueProfile(place)] : []),
      ],
      company,
      position,
      headline: `${position} · ${company} · ${chance.among(passions)}`,
      place: chance.among(places),
      ...(isTagged && inventLabels(chance)),
    },
    ledger: isTagged && chance.is(0.3) ? inventLedger(chance, today) : [],
  };
}

function opaqueProfile(place: number): Profile {
  const number = 200_000_000 + place * 31;
  return { key: `linkedin#${number}`, url: `https://www.linkedin.com/in/ACoAA${number.toString(36)}/` };
}

function inventLabels(chance: Chance): PersonEdit & TextsEdit {
  return {
    tie: chance.is(0.2) ? TIES[0] : TIES[1],
    ...(chance.is(0.5) && { bridge: chance.among(BRIDGES), worldName: chance.among(worlds) }),
    ...(chance.is(0.4) && { reciprocity: chance.among(RECIPROCITIES) }),
    ...(chance.is(0.3) && { choice: chance.among(CHOICES), moment: chance.among(moments) }),
    ...(chance.is(0.1) && { energy: chance.among(ENERGIES), consulted: chance.is(0.3) }),
    ...(chance.is(0.6) && { roles: { [chance.among(ROLES)]: true } }),
    ...(chance.is(0.2) && { tags: { [chance.among(passions)]: true } }),
    ...(chance.is(0.2) && { brings: { [chance.among(KINDS)]: true } }),
    ...(chance.is(0.1) && { receives: { [chance.among(KINDS)]: true } }),
    ...(chance.is(0.1) && { nextStep: 'Ask how the new workshop is going' }),
    ...(chance.is(0.2) && { note: 'We met at a fair and spoke for an hour. '.repeat(1 + chance.below(12)) }),
  };
}

const DAY = 24 * 60 * 60 * 1000;

/** One to six exchanges of the last three years. */
function inventLedger(chance: Chance, today: Date): Invented['ledger'] {
  return Array.from({ length: 1 + chance.below(6) }, () => {
    // An exchange's id has the form of a person's.
    const id = drawPersonId(chance.next);
    const day = dayOf(new Date(today.getTime() - chance.below(3 * 365) * DAY));
    if (chance.is(0.3)) return { id, day, direction: 'both', kind: 'conversation' };
    const direction = chance.is(0.5) ? 'given' : 'received';
    return { id, day, direction, kind: chance.among(KINDS), text: 'An address and a good word' };
  });
}

const positions = [
  'Engineering Manager',
  'Cheffe de projet',
  'Directeur commercial',
  'Data Scientist',
  'Founder',
  'Responsable des achats',
  'Produktmanagerin',
  'Architecte',
  'Nurse Practitioner',
  'Librarian',
] as const;

const companies = [
  'Brume & Fils',
  'Atelier Cormoran',
  'Nordlicht GmbH',
  'Papyrus Works',
  'Óleos do Vale',
  'Verrerie des Deux Rives',
  'Kitewing Labs',
  '株式会社あおぞら',
  'Фабрика Ветер',
  'Quiet Harbour Trust',
] as const;

const passions = [
  'supply chains that last',
  'l’eau et les villes',
  'open data',
  'glass and light',
  'mentoring',
  'slow food',
  'vélos cargo',
  'archives',
] as const;

const places = [
  'Lyon',
  'Montréal',
  'Tbilisi',
  'Kraków',
  'São Paulo',
  'Osaka',
  'Leeds',
  'Dakar',
  'Αθήνα',
] as const;

const worlds = [
  'Music',
  'Former school',
  'Boatbuilders',
  'Health',
  'Town hall',
  'Research',
  'Théâtre',
  'Family firms',
  'Open source',
  'Coopératives',
] as const;

const moments = ['2027-01-15', 'when the fair is back', 'à la rentrée', '2026-12-01'] as const;
