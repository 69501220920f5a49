import type { Exchange } from './exchange';
import type { Person } from './person';
import type { Trace } from './trace';

/** Somebody with all that passed between the two, latest first: what pictures of the whole network are made from. */
export interface Relation {
  readonly person: Person;
  readonly ledger: readonly Exchange[];
  /** What exports show of them, where there are any. */
  readonly trace?: Trace;
}
