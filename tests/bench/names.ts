import type { Chance } from './chance';

/** First and last names to be put together by chance: nobody in particular. */
interface Naming {
  readonly firsts: readonly [string, ...string[]];
  readonly lasts: readonly [string, ...string[]];
  /** How the two are written one after the other. */
  readonly join: (first: string, last: string) => string;
}

const western = (first: string, last: string) => `${first} ${last}`;
const eastern = (first: string, last: string) => `${last}${first}`;

function naming(firsts: string, lasts: string, join = western): Naming {
  return { firsts: split(firsts), lasts: split(lasts), join };
}

function split(words: string): readonly [string, ...string[]] {
  const [first = '', ...others] = words.split(' ');
  return [first, ...others];
}

const english = naming(
  'Grace Ivy Harold Miles Nora Owen Ruth Stella Walter Wendy Clive Edith Frank Mabel Rufus',
  "Ashdown Birch Calloway Dunmore Eastwick Fairley Greaves Hollis Ingram Jarrow Kendrick O'Rourke Whitlock",
);
const french = naming(
  'Élodie Benoît Cécile Gaëtan Zoé Loïc Margaux Noémie Rémi Solène Théo Anaïs François Léa Hélène',
  'Lefèvre Garçon Bélanger Dufrêne Morvan Castaing Peyrottes Quéré Ribérol Saint-Aubin d’Hautecour Vasseur',
);
const others: readonly [Naming, ...Naming[]] = [
  naming(
    'Łukasz Agnieszka Żaneta Michał Jiří Ondřej Şebnem İlker',
    'Wiśniewska Dąbek Černý Kovářová Yıldız Güneş',
  ),
  naming('Søren Åsa Ingrid Bjørn Ægir Þóra', 'Ødegård Lindqvist Ångström Sigurðardóttir Nygård'),
  naming('Thị Ngọc Đức Minh Quỳnh Hương', 'Nguyễn Trần Phạm Đặng Huỳnh', (first, last) => `${last} ${first}`),
  naming('Анна Дмитро Олена Сергей Юлия Ярослав', 'Коваленко Мельник Соколова Шевчук Ёлкин'),
  naming('Ελένη Νίκος Άννα Γιώργος', 'Παππά Καραγιάννης Θεοδώρου Ξενάκη'),
  naming('محمد ليلى يوسف نور سارة', 'الحداد منصور القاسم بن_عمر'),
  naming('נועה יוסף תמר אורי', 'לוי ברק אלמוג שקד'),
  naming('अनिता राजेश प्रिया विक्रम', 'शर्मा कुलकर्णी मिश्रा जोशी'),
  naming('伟 静 丽华 志强 思远', '王 李 欧阳 赵 陈', eastern),
  naming('陽菜 健太 さくら 翔', '佐藤 高橋 小野寺 中村', eastern),
  naming('서연 민준 지우 하은', '김 이 박 최', eastern),
  naming('ნინო გიორგი თამარ', 'ბერიძე კაპანაძე ლომიძე'),
  naming('สมชาย ปรียา กานดา', 'ใจดี ศรีสุข วงศ์ทอง'),
];

/** A name of one of many scripts, as they mix in one person's network: most in Latin letters. */
export function drawName(chance: Chance): string {
  const { firsts, lasts, join } = chance.is(0.4) ? french : chance.is(0.5) ? english : chance.among(others);
  const name = join(chance.among(firsts), chance.among(lasts)).replaceAll('_', ' ');
  return chance.is(0.05) ? `${name}, PhD` : name;
}
