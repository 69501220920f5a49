import { cleanLine } from './clean';
import type { Person, PersonId } from './person';
import { fold } from './search';
import { wholeNumber, z } from './zod';

/** A world by its name, and how many people were said to belong to it. */
const spelling = z.readonly(z.object({ name: z.string(), size: wholeNumber() }));

/**
 * The worlds that were named. Names that differ by case, accents or blanks alone are one world, which goes by the
 * spelling that most people bear; none is joined with another for good before the person says so.
 */
export const worldsSchema = z.readonly(
  z.object({
    /** How many there are. */
    count: wholeNumber(),
    /** How many people belong to one. */
    named: wholeNumber(),
    /** The largest, largest first. */
    largest: z.array(spelling),
    /** Those written in several ways, with each way. */
    twins: z.array(z.readonly(z.object({ name: z.string(), spellings: z.array(spelling) }))),
    diversity: z.optional(z.number()),
    effective: z.optional(z.number()),
  }),
);
export type Worlds = z.infer<typeof worldsSchema>;
export type Spelling = z.infer<typeof spelling>;

/** How many worlds, and how many twins, are told by name. */
const TOLD = 12;

/** @param names the name of each person's world, where one was said */
export function gatherWorlds(names: Iterable<string>): Worlds {
  const byFolded = new Map<string, Map<string, number>>();
  for (const name of names) {
    const key = fold(name);
    const spellings = byFolded.get(key) ?? new Map<string, number>();
    spellings.set(name, (spellings.get(name) ?? 0) + 1);
    byFolded.set(key, spellings);
  }
  const worlds = [...byFolded.values()]
    .map((spellings) => {
      const ways = [...spellings].map(([name, size]) => ({ name, size })).sort(bySize);
      return { name: ways[0]?.name ?? '', size: sum(ways.map(({ size }) => size)), spellings: ways };
    })
    .sort(bySize);
  const sizes = worlds.map(({ size }) => size);
  const [diversity, effective] = [diversityOf(sizes), effectiveSize(sizes)];
  return {
    count: worlds.length,
    named: sum(sizes),
    largest: worlds.slice(0, TOLD).map(({ name, size }) => ({ name, size })),
    twins: worlds
      .filter(({ spellings }) => spellings.length > 1)
      .slice(0, TOLD)
      .map(({ name, spellings }) => ({ name, spellings })),
    ...(diversity !== undefined && { diversity }),
    ...(effective !== undefined && { effective }),
  };
}

/** Those whose world is the same but for case, accents or blanks, and written in another way. */
export function findSpelledOtherwise(people: Iterable<Person>, name: string): PersonId[] {
  const [folded, cleaned] = [fold(name), cleanLine(name)];
  const found: PersonId[] = [];
  for (const { id, worldName } of people) {
    if (worldName !== undefined && worldName !== cleaned && fold(worldName) === folded) found.push(id);
  }
  return found;
}

/**
 * How evenly people spread over the worlds, from 0 to 1: the index of qualitative variation, `IQV = B·k/(k−1)` with
 * Blau's `B = 1 − Σ p²` (Blau 1977; Agresti). Of a single world nothing can be said.
 */
export function diversityOf(sizes: readonly number[]): number | undefined {
  const [people, worlds] = [sum(sizes), sizes.length];
  if (worlds < 2 || people === 0) return undefined;
  const blau = 1 - sum(sizes.map((size) => (size / people) ** 2));
  return (blau * worlds) / (worlds - 1);
}

/**
 * As how many people who do not know each other these people count: Burt's effective size `e = n − 2t/n` (Burt 1992;
 * Borgatti 1997), where those of one world are taken to know each other all, and nobody of another. So
 * `e = n − Σ k(k−1)/n`: worlds of 10, 5 and 5 people give 13.5.
 */
export function effectiveSize(sizes: readonly number[]): number | undefined {
  const people = sum(sizes);
  if (people === 0) return undefined;
  return people - sum(sizes.map((size) => size * (size - 1))) / people;
}

/** From −1, all of one's own world, to 1, all of others: `EI = (E−I)/(E+I)` (Krackhardt & Stern). */
export function opennessOf(same: number, other: number): number | undefined {
  return same + other === 0 ? undefined : (other - same) / (same + other);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function bySize(a: Spelling, b: Spelling): number {
  return b.size - a.size || (a.name < b.name ? -1 : 1);
}
