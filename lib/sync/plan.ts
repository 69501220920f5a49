import { standingAmong } from '@/lib/network/judge-forgotten';

import { newsIn } from './compare';
import { itemKey, readShard, SHARDS, writeShard, type Shard } from './shard';
import type { Trouble } from './item';
import type { Standing } from './ports';

const EMPTY: Shard = { people: [], forgotten: [] };

type Items = Readonly<Record<string, unknown>>;

/** Which shards want a look: their item is not as we left it, or somebody in them changed here. */
export function shardsToVisit(items: Items, { settled, waiting }: Standing): number[] {
  const all = Array.from({ length: SHARDS }, (_, shard) => shard);
  return all.filter((shard) => items[itemKey(shard)] !== settled.get(shard) || waiting.includes(shard));
}

/** What is to be done first about an item: nothing, for the trouble named; or to merge what it tells. */
export type Reading =
  { readonly trouble: Trouble } | { readonly item: Shard; readonly news: Shard | undefined };

export function planReading(item: unknown, held: Shard): Reading {
  const read = item === undefined ? EMPTY : readShard(item);
  return typeof read === 'string' ? { trouble: read } : { item: read, news: newsIn(read, held) };
}

/** What an item will hold, and the text to write for that; none where it is well as it is. */
export interface Writing {
  readonly text: string | undefined;
  readonly there: Shard;
}

/**
 * What to write where the item is, once all that it tells is held. It is well where it tells all that we would write:
 * it may tell of more people than found room here, and two browsers that know different people must not correct each
 * other for ever. Whoever was forgotten is taken out of it.
 */
export function planWriting(shard: number, item: Shard, held: Shard): Writing {
  const { text, holds } = writeShard(shard, held);
  const forgotten = new Set(standingAmong(holds.forgotten).map(({ id }) => id));
  const isOutdated = newsIn(holds, item) !== undefined || item.people.some(({ id }) => forgotten.has(id));
  return isOutdated ? { text, there: holds } : { text: undefined, there: item };
}
