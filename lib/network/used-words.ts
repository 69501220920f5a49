import { listCrowd, type Crowd } from './crowd';
import { foldOften } from './fold-often';

type Field = 'worldName' | 'tags' | 'company';

/** What was written in a field of anybody's, the most used first. */
export function listUsed(crowd: Crowd, field: Field): string[] {
  return [...countUses(crowd, field)].sort(byUses).map(([word]) => word);
}

/** The same, but of words that differ by case or accents alone one, spelled as most people have it. */
export function listUsedOnce(crowd: Crowd, field: Field): string[] {
  const spelled = new Map<string, readonly [word: string, uses: number]>();
  for (const [word, uses] of [...countUses(crowd, field)].sort(byUses)) {
    const [first, before] = spelled.get(foldOften(word)) ?? [word, 0];
    spelled.set(foldOften(word), [first, before + uses]);
  }
  return [...spelled.values()].sort(byUses).map(([word]) => word);
}

function countUses(crowd: Crowd, field: Field): ReadonlyMap<string, number> {
  const uses = new Map<string, number>();
  for (const person of listCrowd(crowd)) {
    for (const word of [person[field] ?? []].flat()) uses.set(word, (uses.get(word) ?? 0) + 1);
  }
  return uses;
}

function byUses([, a]: readonly [string, number], [, b]: readonly [string, number]): number {
  return b - a;
}
