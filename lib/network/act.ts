import type { Exchange, ExchangeEdit } from './exchange';
import type { PersonEdit, PersonId, TextsEdit } from './person';

/** An act's id is the stamp of its change: acts sort by time, and a register written by an act bears its id. */
export type ActId = string;

/** What somebody did, in a form that every language can put into words. Stored with what undoes it. */
export interface Act {
  readonly id: ActId;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly person: PersonId;
  /** The name they had, so that the words hold when the person is gone. */
  readonly name: string;
  readonly deed: Deed;
  readonly undone: boolean;
}

export type Deed =
  /** `created`: the person was not in the network before. */
  | { readonly kind: 'edited'; readonly edit: PersonEdit & TextsEdit; readonly created: boolean }
  | { readonly kind: 'exchangeAdded'; readonly exchange: Exchange; readonly created: boolean }
  | { readonly kind: 'exchangeEdited'; readonly edit: ExchangeEdit }
  | { readonly kind: 'exchangeRemoved' }
  | { readonly kind: 'forgotten' }
  | { readonly kind: 'joined'; readonly other: string }
  | { readonly kind: 'parted'; readonly other: string };
