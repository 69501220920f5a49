import type { Crowd } from './crowd';

/** What was written in a field of anybody's, the most used first. */
export function listUsed(crowd: Crowd, field: 'worldName' | 'tags' | 'company'): string[] {
  const all = crowd.search('');
  const uses = new Map<string, number>();
  for (let index = 0; index < all.size; index += 1) {
    for (const word of [all.at(index)?.[field] ?? []].flat()) uses.set(word, (uses.get(word) ?? 0) + 1);
  }
  return [...uses].sort(([, a], [, b]) => b - a).map(([word]) => word);
}
