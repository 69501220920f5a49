import { Crowd } from '@/lib/network/crowd';
import { pickFew } from '@/lib/network/found-few';
import { fold } from '@/lib/network/search';
import { openNetwork } from '@/lib/store/database';
import { scanPeople } from '@/lib/store/scan';

const ROUNDS = 8;
const WARM_UP = 2;

/** Milliseconds by key, in the order in which the queries are typed: of the search, and of one pass over all names. */
interface Times {
  readonly values: readonly number[];
  readonly floors: readonly number[];
}

/** Types each query letter by letter, round by round; of each key it gives the medians over the rounds. */
export async function timeSearch(queries: readonly string[]): Promise<Times> {
  const { crowd, names } = await readEverybody();
  const rounds = Array.from({ length: WARM_UP + ROUNDS }, () =>
    queries.flatMap((query) => typeQuery(query, crowd, names)),
  ).slice(WARM_UP);
  const middle = (key: number, of: 'value' | 'floor') =>
    rounds.map((round) => round[key]?.[of] ?? 0).sort((a, b) => a - b)[ROUNDS / 2] ?? 0;
  const keys = (rounds[0] ?? []).map((_, key) => key);
  return { values: keys.map((key) => middle(key, 'value')), floors: keys.map((key) => middle(key, 'floor')) };
}

function typeQuery(query: string, crowd: Crowd, names: readonly string[]) {
  return Array.from(query, (_, key) => {
    const typed = query.slice(0, key + 1);
    const word = fold(typed);
    const start = performance.now();
    names.filter((name) => name.includes(word));
    const between = performance.now();
    pickFew(crowd, crowd.search(typed), 8);
    return { floor: between - start, value: performance.now() - between };
  });
}

/** As the popup reads them: their roles and notes are searched too. */
async function readEverybody() {
  const network = await openNetwork();
  const crowd = new Crowd();
  const names: string[] = [];
  await scanPeople(
    network,
    (people, texts) => {
      names.push(...people.map(({ name }) => fold(name)));
      crowd.put(
        people.map((person) => ({ person, extra: [...person.roles, texts.get(person.id)?.note ?? ''] })),
      );
    },
    { texts: true },
  );
  network.close();
  return { crowd, names };
}
