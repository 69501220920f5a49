import type { PersonId } from '@/lib/network/person';

/** Ids are drawn at random: one that is found in a record's text is meant there. */
export function mentions(value: unknown, ids: readonly PersonId[]): boolean {
  const text = JSON.stringify(value) ?? '';
  return ids.some((id) => text.includes(id));
}
