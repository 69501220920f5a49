import type { Person } from './person';

/**
 * Whether a relation is left to rest: it reads, too, when one asks, but is not among those that read so, and nothing is
 * asked about it. So a figure that counts readings and the people it opens are the same.
 */
export function isAtRest({ choice }: Pick<Person, 'choice'>): boolean {
  return choice === 'occasional' || choice === 'fade';
}
