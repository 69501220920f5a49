import { listCrowd, type Crowd } from './crowd';

/** What was written in a field of anybody's, the most used first. */
export function listUsed(crowd: Crowd, field: 'worldName' | 'tags' | 'company'): string[] {
  const uses = new Map<string, number>();
  for (const person of listCrowd(crowd)) {
    for (const word of [person[field] ?? []].flat()) uses.set(word, (uses.get(word) ?? 0) + 1);
  }
  return [...uses].sort(([, a], [, b]) => b - a).map(([word]) => word);
}
