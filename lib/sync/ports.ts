import type { PersonId } from '@/lib/network/person';

import type { Shard } from './shard';

/** A record that changed since it was last mirrored, and at which revision. Kept in the store: a worker may die. */
export interface Waiting {
  readonly id: PersonId;
  readonly revision: number;
}

/** What the store holds of one shard, seen at one moment. */
export interface Held extends Shard {
  readonly waiting: readonly Waiting[];
}

/** What the mirror asks of the store. */
export interface MirrorStore {
  /** Shards in which a record waits. Each change of a person marks the records it wrote, in its own transaction. */
  readWaitingShards(): Promise<readonly number[]>;

  /** By shard, the item's text when it last was as we hold it. */
  readSettled(): Promise<ReadonlyMap<number, string>>;

  /** All records of the shard (parts of joined people by their own ids) as `mirroredOf` gives them, and tombstones. */
  readHeld(shard: number): Promise<Held>;

  /**
   * Merges what came from elsewhere, in one transaction: `mergeHistories` with all that may be the same people, then
   * `dropForgotten`. Marks as waiting what it dropped. Moves the clock by `observe`.
   */
  absorb(news: Shard): Promise<void>;

  /** The item is as we hold it: keeps its text, and unmarks what did not change again since. */
  settle(shard: number, text: string | undefined, waiting: readonly Waiting[]): Promise<void>;
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
