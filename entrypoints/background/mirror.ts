import { clearAlarm, setAlarm, SOONEST, watchAlarm } from '@/lib/browser/alarms';
import {
  readMirrorStatus,
  readMirrorWrites,
  writeMirrorStatus,
  writeMirrorWrites,
  type MirrorStatus,
  type Refusal,
} from '@/lib/browser/mirror-status';
import { watchBumps } from '@/lib/browser/news';
import { readSettings, watchSettings } from '@/lib/browser/settings';
import { readSyncItem, readSyncItems, watchSync, writeSyncItem } from '@/lib/browser/sync-area';
import { backOff, gatheredAt } from '@/lib/sync/budget';
import { mirrorOnce, type Report } from '@/lib/sync/mirror';
import { itemKey } from '@/lib/sync/shard';
import { mirrorStoreOf } from '@/lib/sync/store-port';
import { leaveMirror } from './leave-mirror';
import { openOwnNetwork } from './networks';
import { oneAtATime } from './one-at-a-time';

const ALARM = 'mirror';

/**
 * Keeps the person's own network and the browser's sync alike, while that is switched on: after changes here, gathered,
 * after one there, and when something was left to do. The sample is never mirrored. Nothing rests on this worker's
 * memory: what is not mirrored yet is known from the store, and an alarm asks again where the worker was stopped.
 * @returns asks for a look
 */
export function keepMirror(): () => void {
  const look = oneAtATime(async () => {
    const [{ sync }, status] = await Promise.all([readSettings(), readMirrorStatus()]);
    if (sync) await mirror(status ?? { parts: {} });
    else if (status) await leaveMirror(await openOwnNetwork());
  });

  const lookSoon = gather(look);
  const hear = async () => {
    if (!(await readSettings()).sync) return;
    lookSoon();
    // Should the worker be stopped before.
    await setAlarm(ALARM, Date.now() + SOONEST);
  };
  watchBumps((bump) => {
    if (bump?.network === 'liant') void hear();
  });
  watchSync(() => void hear());
  watchSettings(look);
  watchAlarm(ALARM, look);
  return look;
}

/** Asks once for what was asked for several times in a row. */
function gather(ask: () => void): () => void {
  let first: number | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    const now = Date.now();
    first ??= now;
    clearTimeout(timer);
    timer = setTimeout(
      () => {
        first = undefined;
        ask();
      },
      gatheredAt(first, now) - now,
    );
  };
}

async function mirror(before: MirrorStatus): Promise<void> {
  // There before anything else is: whatever happens next, switching off knows that there is something to leave.
  if (Object.keys(before.parts).length === 0) await writeMirrorStatus(before);
  const report = await attempt(before.refused?.until);
  const now = Date.now();
  const refused = refusalAfter(before.refused, report, now);
  const after = { parts: { ...before.parts, ...partsIn(report) }, ...(refused && { refused }) };
  if (JSON.stringify(after) !== JSON.stringify(before)) await writeMirrorStatus(after);
  const next = refused?.until ?? report.goOnAt;
  await (next === undefined ? clearAlarm(ALARM) : setAlarm(ALARM, Math.max(next, now + SOONEST)));
}

/** A round. What fails otherwise than by a refused write is told and tried again like one. */
async function attempt(notBefore = 0): Promise<Report> {
  try {
    return await mirrorOnce({
      store: mirrorStoreOf(await openOwnNetwork()),
      area: { readItems: readSyncItems, readItem: readSyncItem, writeItem: writeSyncItem },
      log: { read: readMirrorWrites, keep: writeMirrorWrites },
      now: Date.now,
      notBefore,
    });
  } catch (refused) {
    return { troubles: new Map(), tallies: new Map(), refused };
  }
}

function refusalAfter(before: Refusal | undefined, report: Report, now: number): Refusal | undefined {
  if (!('refused' in report)) return report.goOnAt === undefined ? undefined : before;
  const { refused } = report;
  const times = (before?.times ?? 0) + 1;
  const why = refused instanceof Error ? refused.message : String(refused);
  return { times, since: before?.since ?? now, until: now + backOff(times), why };
}

function partsIn({ troubles, tallies }: Report): MirrorStatus['parts'] {
  return Object.fromEntries([...troubles, ...tallies].map(([shard, how]) => [itemKey(shard), how]));
}
