/**
 * How often is written. A browser refuses more than 120 writes a minute and 1,800 an hour; we stay well below, for what
 * else is written there counts too, and so that a limit is never hit even while thousands are tagged by an import.
 */
const LIMITS = [
  { span: 60_000, most: 60 },
  { span: 3_600_000, most: 1_200 },
] as const;

/** Changes are gathered for this long (ms) after the last, so that a person tagged in three clicks is one write. */
const PAUSE = 2_000;

/** But nobody waits longer than this (ms) after the first. */
const PATIENCE = 10_000;

const FIRST_RETRY = 5_000;
const LAST_RETRY = 30 * 60_000;

/** What must be kept of past writes, at `now`: their times, ms, in order. A clock that was put back forgets the future. */
export function recentWrites(writes: readonly number[], now: number): number[] {
  return writes.filter((time) => time > now - LIMITS[1].span && time <= now);
}

/** When the next write may be made: `now`, or later where too many were made. */
export function nextWrite(writes: readonly number[], now: number): number {
  const recent = recentWrites(writes, now);
  return Math.max(now, ...LIMITS.map(({ span, most }) => (recent.at(-most) ?? -Infinity) + span));
}

/** When what changed is to be mirrored. */
export function gatheredAt(firstChange: number, lastChange: number): number {
  return Math.min(lastChange + PAUSE, firstChange + PATIENCE);
}

/** How long to wait (ms) after so many refused writes on end. */
export function backOff(refusals: number): number {
  return Math.min(FIRST_RETRY * 2 ** Math.max(refusals - 1, 0), LAST_RETRY);
}
