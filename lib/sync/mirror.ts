import { nextWrite, recentWrites } from './budget';
import type { Trouble } from './item';
import { planReading, planWriting, shardsToVisit } from './plan';
import type { MirrorArea, MirrorStore, WriteLog } from './ports';
import { itemKey } from './shard';
import { tallyOf, type Tally } from './tally';

export interface Ports {
  readonly store: MirrorStore;
  readonly area: MirrorArea;
  readonly log: WriteLog;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Nothing is written before this (ms): the browser refused lately. */
  readonly notBefore?: number;
}

/** How it went. */
export interface Report {
  /** Shards whose items cannot be read, and were left as they are. */
  readonly troubles: ReadonlyMap<number, Trouble>;
  /** Of the shards that were looked at, who is in the mirror now. */
  readonly tallies: ReadonlyMap<number, Tally>;
  /** What the browser said when it refused a write. */
  readonly refused?: unknown;
  /** When the rest may be written (ms), where the limits allow no more now. */
  readonly goOnAt?: number;
}

/**
 * One round: reads what changed elsewhere, merges it, and writes until what is there is what we hold. It may stop or
 * die anywhere: what is not settled is found again. To be called after a change here, after one there, and at start.
 * One at a time. After a write that was refused or must wait, the rest of the round only reads.
 */
export async function mirrorOnce(ports: Ports): Promise<Report> {
  const { store, area } = ports;
  const [items, standing] = await Promise.all([area.readItems(), store.readStanding()]);
  const troubles = new Map<number, Trouble>();
  const tallies = new Map<number, Tally>();
  let stopped: Stopped | undefined;
  for (const shard of shardsToVisit(items, standing)) {
    const outcome = await visit(ports, shard, stopped);
    if (typeof outcome === 'string') troubles.set(shard, outcome);
    else {
      tallies.set(shard, outcome.tally);
      stopped ??= outcome.stopped;
    }
  }
  return { troubles, tallies, ...stopped };
}

type Stopped = Pick<Report, 'refused' | 'goOnAt'>;

async function visit(
  ports: Ports,
  shard: number,
  stopped: Stopped | undefined,
): Promise<Trouble | { readonly tally: Tally; readonly stopped: Stopped | undefined }> {
  const { store, area } = ports;
  const item = await area.readItem(itemKey(shard));
  let held = await store.readHeld(shard);
  const reading = planReading(item, held);
  if ('trouble' in reading) return reading.trouble;
  if (reading.news) {
    await store.absorb(reading.news);
    held = await store.readHeld(shard);
  }
  const { text, there } = planWriting(shard, reading.item, held);
  const hindered = text === undefined ? undefined : (stopped ?? (await write(ports, shard, text)));
  // What was read is text, or nothing, for it could be read.
  if (!hindered) await store.settle(shard, text ?? (item as string | undefined), held.revision);
  return { tally: tallyOf(held, hindered ? reading.item : there), stopped: hindered };
}

async function write(
  { area, log, now, notBefore = 0 }: Ports,
  shard: number,
  text: string,
): Promise<Stopped | undefined> {
  const time = now();
  const writes = recentWrites(await log.read(), time);
  const at = Math.max(nextWrite(writes, time), notBefore);
  if (at > time) return { goOnAt: at };
  // Noted before it is made, so that a worker that dies in it does not forget it.
  await log.keep([...writes, time]);
  try {
    await area.writeItem(itemKey(shard), text);
    return undefined;
  } catch (refused) {
    return { refused };
  }
}
