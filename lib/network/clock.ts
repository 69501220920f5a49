/**
 * Hybrid logical clock (Kulkarni et al. 2014): a stamp orders two changes by wall time where the clocks
 * can be trusted, and by cause where they cannot.
 *
 * A stamp is text of fixed width, so that comparing texts compares stamps:
 * 9 characters of time (milliseconds since 1970, base 36), 3 of counter (base 36), 6 of device.
 */
export type Stamp = string;

/** Six characters, 0-9 and a-z, drawn once a database. */
export type Device = string;

const TIME = 9;
const LOWER = 5;
const COUNTER = 3;
const DEVICE = 6;
const LAST_COUNT = 36 ** COUNTER - 1;

/**
 * Our clock counts whole minutes (in ms), and changes within one. Nothing is lost by it: what one device does keeps its
 * order by the counter, and what two do in one minute without knowing of each other has no order worth keeping. But a
 * stamp then fits into the mirror exactly, at half the bits, where a rounded copy would compare otherwise than its
 * original and two devices could disagree for ever.
 */
export const GRAIN = 60 * 1000;

/** The stamp before all others: what a register that was never written has. */
export const NEVER: Stamp = '0'.repeat(TIME + COUNTER + DEVICE);

/** A clock that runs ahead of ours by more than this (ms) is not followed: it would freeze ours in the future. */
export const MAX_DRIFT = 24 * 60 * 60 * 1000;

/** Until the year 2857: from a stamp that is accepted there is always a next one of the same width. */
const stampForm = /^[0-9][0-9a-z]{17}$/;
const deviceForm = /^[0-9a-z]{6}$/;

export function isStamp(value: unknown): value is Stamp {
  return typeof value === 'string' && stampForm.test(value);
}

export function isDevice(value: unknown): value is Device {
  return typeof value === 'string' && deviceForm.test(value);
}

/** @param random numbers in [0, 1), as `Math.random` gives them */
export function drawDevice(random: () => number): Device {
  return Array.from({ length: DEVICE }, () => Math.floor(random() * 36).toString(36)).join('');
}

/** @param time milliseconds since 1970 */
export function stampOf(time: number, count: number, device: Device): Stamp {
  // In two parts below 2³¹, which engines write six times as fast as one that is longer.
  const upper = Math.floor(time / 36 ** LOWER);
  const lower = time - upper * 36 ** LOWER;
  return digits(upper, TIME - LOWER) + digits(lower, LOWER) + digits(count, COUNTER) + device;
}

function digits(value: number, many: number): string {
  return value.toString(36).padStart(many, '0');
}

/** Milliseconds since 1970 at which the stamp says it was made. */
export function timeOf(stamp: Stamp): number {
  return Number.parseInt(stamp.slice(0, TIME), 36);
}

/** How many changes of its device came before it in its minute. */
export function countOf(stamp: Stamp): number {
  return Number.parseInt(stamp.slice(TIME, TIME + COUNTER), 36);
}

export function deviceOf(stamp: Stamp): Device {
  return stamp.slice(TIME + COUNTER);
}

/**
 * The next stamp of this device: later than every stamp it has issued or seen, whatever the wall clock does
 * (stands still, jumps back).
 * @param last the latest stamp issued or seen here
 * @param now wall time, ms
 */
export function tick(last: Stamp, now: number, device: Device): Stamp {
  const time = timeOf(last);
  const minute = now - (now % GRAIN);
  if (minute > time) return stampOf(minute, 0, device);
  const count = countOf(last);
  return count < LAST_COUNT ? stampOf(time, count + 1, device) : stampOf(time + GRAIN, 0, device);
}

/**
 * The stamp for writing over what is stamped `there`. It is `next`, unless a clock that runs far ahead wrote there:
 * then just after it, so that the hand that wrote last wins, while our own clock is not dragged along.
 * @param next what {@link tick} gave for this change, which may have written there already
 */
export function tickOver(there: Stamp, next: Stamp): Stamp {
  return next >= there ? next : tick(there, 0, deviceOf(next));
}

/**
 * The later of our last stamp and one seen from elsewhere, unless that one comes from too far in the future. Where our
 * own stamps are as far ahead already (the wall clock was set back), it drags nothing along: not followed, a stamp of
 * ours to come could be one that {@link tickOver} gave.
 */
export function observe(last: Stamp, seen: Stamp, now: number): Stamp {
  return seen > last && timeOf(seen) <= Math.max(now + MAX_DRIFT, timeOf(last)) ? seen : last;
}
