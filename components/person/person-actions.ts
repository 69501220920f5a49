import type { Exchange, ExchangeEdit } from '@/lib/network/exchange';
import type { Person, PersonEdit, PersonId, TextsEdit } from '@/lib/network/person';
import type { Direction, Kind } from '@/lib/network/words';

/**
 * What can be done with the person on screen. The actions are bound to that person when they are made: one that is
 * called later, when somebody else is shown, still means them.
 */
export interface PersonActions {
  readonly edit: (edit: PersonEdit & TextsEdit) => void;
  /** Logs an exchange of today; tells it once it is stored, nothing where it was refused. */
  readonly log: (direction: Direction, kind: Kind | 'conversation') => Promise<Exchange | undefined>;
  readonly editExchange: (exchange: Exchange, edit: ExchangeEdit) => void;
  readonly removeExchange: (exchange: Exchange) => void;
  readonly fill: () => void;
  readonly join: (other: PersonId) => void;
  readonly part: (part: PersonId) => void;
  readonly forget: () => void;
}

/** How other people are found and added, for an introduction or a joining. */
export interface PeopleActions {
  /** The best few that answer to a query. */
  readonly find: (query: string) => Promise<readonly Person[]>;
  /** Adds somebody by name alone; nothing where that was refused. */
  readonly add: (name: string) => Promise<Person | undefined>;
}

/** What became of the last `Fill from page`. */
export type Filling = 'reading' | 'nothing' | 'unanswered' | 'elsewhere' | 'refused' | 'gone';
