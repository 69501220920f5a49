import type { PersonId } from '@/lib/network/person';

/** The inventory, showing those of whom this was said; of whom a thing was not said: `none`. */
export function addressOfView(
  asked: Readonly<Partial<Record<'tie' | 'bridge' | 'world' | 'reciprocity' | 'choice', string>>>,
): string {
  return `#inventory?${new URLSearchParams(asked).toString()}`;
}

/** The inventory, showing somebody. */
export function addressOfPerson(id: PersonId): string {
  return `#inventory/${id}`;
}
