import { nextWrite, recentWrites } from './budget';
import type { Trouble } from './item';
import { planReading, planWriting, shardsToVisit } from './plan';
import type { MirrorArea, MirrorStore, WriteLog } from './ports';
import { itemKey } from './shard';

export interface Ports {
  readonly store: MirrorStore;
  readonly area: MirrorArea;
  readonly log: WriteLog;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** How it went. */
export interface Report {
  /** Shards whose items cannot be read, and were left as they are. */
  readonly troubles: ReadonlyMap<number, Trouble>;
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
  const [items, settled, waiting] = await Promise.all([
    area.readItems(),
    store.readSettled(),
    store.readWaitingShards(),
  ]);
  const troubles = new Map<number, Trouble>();
  let stopped: Stopped | undefined;
  for (const shard of shardsToVisit(items, settled, waiting)) {
    const outcome = await visit(ports, shard, stopped);
    if (typeof outcome === 'string') troubles.set(shard, outcome);
    else stopped ??= outcome;
  }
  return { troubles, ...stopped };
}

type Stopped = Omit<Report, 'troubles'>;

async function visit(
  ports: Ports,
  shard: number,
  stopped: Stopped | undefined,
): Promise<Trouble | Stopped | undefined> {
  const { store, area } = ports;
  const item = await area.readItem(itemKey(shard));
  let held = await store.readHeld(shard);
  const reading = planReading(item, held);
  if ('trouble' in reading) return reading.trouble;
  if (reading.news) {
    await store.absorb(reading.news);
    held = await store.readHeld(shard);
  }
  const text = planWriting(shard, reading.item, held);
  const hindered = text === undefined ? undefined : (stopped ?? (await write(ports, shard, text)));
  if (hindered) return hindered;
  // What was read is text, or nothing, for it could be read.
  await store.settle(shard, text ?? (item as string | undefined), held.waiting);
  return undefined;
}

async function write({ area, log, now }: Ports, shard: number, text: string): Promise<Stopped | undefined> {
  const time = now();
  const writes = recentWrites(await log.read(), time);
  const at = nextWrite(writes, time);
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
