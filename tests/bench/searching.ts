import { quantile, type Figure } from './figure';
import type { Stage } from './stage';

/** What people type to find somebody: parts of names, words in any order, accents or none, several scripts, and what is not there. */
const queries = [
  'lefevre',
  'Élodie Gar',
  'garcon cecile',
  'grace hollis',
  'engineering brume',
  'e',
  'a papyrus',
  'zoe quere lyon',
  'соколова анна',
  '佐藤',
  'محمد',
  'lukasz w',
  'boatbuilders nora',
  'partner',
  'xylophone',
  'l’eau',
];

/** One key after the other, as the popup searches: of all keys, the time that 95 % stay below. */
export async function measureSearch({ workbench: bench }: Stage): Promise<Figure[]> {
  const { values, floors } = await bench.evaluate((typed) => workbench.timeSearch(typed), queries);
  const [value, floor] = [quantile(values, 0.95), quantile(floors, 0.95)];
  const figure = 'search over 30,000 people, per key, p95';
  return [
    { figure, value, unit: 'ms', floor, ratio: value / floor, atMost: 1.5 },
    { figure: `${figure}, by itself`, value, unit: 'ms', atMost: 8 },
  ];
}
