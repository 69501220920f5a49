import type { Exchange } from './exchange';
import type { Person } from './person';

/** Somebody with all that passed between the two, latest first: what pictures of the whole network are made from. */
export interface Relation {
  readonly person: Person;
  readonly ledger: readonly Exchange[];
}
