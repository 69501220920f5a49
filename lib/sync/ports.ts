import type { PersonId } from '@/lib/network/person';

import type { Shard } from './shard';

/** What the store holds of one shard, seen at one moment. */
export interface Held extends Shard {
  /** The store's count of changes at that moment. */
  readonly revision: number;
  /** The records under which somebody is shown: neither a part of another, nor taken back. */
  readonly shown: ReadonlySet<PersonId>;
}

export interface Standing {
  /** Shards in which a record changed since they were settled. Each change says so in its own transaction. */
  readonly waiting: readonly number[];
  /** By shard, the item's text when it last was as we hold it. */
  readonly settled: ReadonlyMap<number, string>;
}

/** What the mirror asks of the store. */
export interface MirrorStore {
  /** What is left to do. A worker may die: it is known from the store alone. */
  readStanding(): Promise<Standing>;

  /** All records of the shard (parts of joined people by their own ids) as `mirroredOf` gives them, and tombstones. */
  readHeld(shard: number): Promise<Held>;

  /**
   * Merges what came from elsewhere, in one transaction: `mergeHistories` with all that may be the same people, then
   * `dropForgotten`. Its shards wait again. Moves the clock by `observe`.
   */
  absorb(news: Shard): Promise<void>;

  /** The item, if there is one, is as we held it at this revision. */
  settle(shard: number, text: string | undefined, revision: number): Promise<void>;
}

/** What the mirror asks of storage.sync. */
export interface MirrorArea {
  /** Everything in it, whoever wrote it. */
  readItems(): Promise<Readonly<Record<string, unknown>>>;

  readItem(key: string): Promise<unknown>;

  /** @throws where the browser refuses */
  writeItem(key: string, text: string): Promise<void>;
}

/** Times of past writes (ms); kept where they outlive the worker. */
export interface WriteLog {
  read(): Promise<readonly number[]>;
  keep(times: readonly number[]): Promise<void>;
}
