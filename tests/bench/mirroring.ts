import { sizeOf } from '@/lib/sync/item';
import { itemKey, readShard, shardOf, SHARDS, writeShard } from '@/lib/sync/shard';

import { inventMarks } from '../sync/invented';
import { median, type Figure } from './figure';

/** More than fit, with realistic names and keys and three exchanges each. */
const PEOPLE = 3_600;

const RUNS = 15;

/**
 * What the browser's own sync holds, and what it costs to pack and unpack it: pure computing, so it is taken here, in
 * the engine that Chromium has, without a browser.
 */
export function measureMirror(): readonly Figure[] {
  const people = inventMarks(PEOPLE);
  const shards = Array.from({ length: SHARDS }, (_, shard) => ({
    people: people.filter(({ id }) => shardOf(id) === shard),
    forgotten: [],
  }));
  const items = shards.map((shard, at) => writeShard(at, shard));
  const mirrored = items.reduce((sum, { holds }) => sum + holds.people.length, 0);
  const bytes = items.reduce((sum, { text }, at) => sum + sizeOf(itemKey(at), text), 0);
  const pack = median(shards.map((shard, at) => time(() => writeShard(at, shard))));
  const read = median(
    Array.from({ length: RUNS }, () => time(() => items.map(({ text }) => readShard(text)))),
  );
  return [
    { figure: 'people in the mirror, three exchanges each, at least 2,000', value: mirrored, unit: 'people' },
    { figure: 'bytes of the mirror', value: bytes, unit: 'bytes', atMost: 102_400 },
    { figure: 'bytes of the mirror a person', value: bytes / mirrored, unit: 'bytes' },
    { figure: 'one change packed: the item it lies in', value: pack, unit: 'ms', atMost: 20 },
    { figure: 'the whole mirror read', value: read, unit: 'ms', atMost: 150 },
  ];
}

/** Milliseconds. */
function time(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
