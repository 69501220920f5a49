import type { Person, PersonId } from '@/lib/network/person';
import type { Rows } from './rows';

/** Before and after whom somebody stands. Nobody while people still come in: another would stand there a moment later. */
export function findBeside(
  { people, loading }: Pick<Rows, 'people' | 'loading'>,
  shown: PersonId | undefined,
): { readonly previous: Person | undefined; readonly next: Person | undefined } {
  const at = shown === undefined || loading ? -1 : people.findIndex(({ id }) => id === shown);
  return { previous: people[at - 1], next: at < 0 ? undefined : people[at + 1] };
}
