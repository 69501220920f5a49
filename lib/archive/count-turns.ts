import type { Month } from '@/lib/network/day';
import { NO_TURNS, type Turns } from '@/lib/network/trace';

import { monthAt } from './dates';

/** One message of a conversation of two. */
export interface Spoken {
  readonly isMine: boolean;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** Consecutive messages of one side. */
interface Turn {
  readonly isMine: boolean;
  readonly from: number;
  to: number;
  /** It began the conversation, or began it again. */
  readonly isFirst: boolean;
}

const DAY = 24 * 60 * 60 * 1_000;

/** Who writes after this much silence writes first, also after themself. */
const SILENCE = 30 * DAY;

/** An answer comes within this time of the last word of what it answers. */
const ANSWER = 14 * DAY;

/** Turns of some time, while they are being added up. */
export type TurnSum = { -readonly [F in keyof Turns]: Turns[F] };

/**
 * Adds up the turns of one conversation, by the month in which each began. An answer counts in the month of the turn
 * that it answers, so that in any window there are no more answers than firsts.
 * @param messages in the order of time
 */
export function countTurns(messages: readonly Spoken[], months: Map<Month, TurnSum>): void {
  const turns = takeTurns(messages);
  for (const [place, turn] of turns.entries()) {
    const next = turns[place + 1];
    const isAnswered = next !== undefined && next.isMine !== turn.isMine && next.from - turn.to <= ANSWER;
    const month = monthAt(turn.from);
    const sum = months.get(month) ?? { ...NO_TURNS };
    addTurn(sum, turn, turn.isFirst && isAnswered);
    months.set(month, sum);
  }
}

function takeTurns(messages: readonly Spoken[]): Turn[] {
  const turns: Turn[] = [];
  for (const { isMine, at } of messages) {
    const last = turns.at(-1);
    const isFirst = last === undefined || at - last.to >= SILENCE;
    if (last && !isFirst && last.isMine === isMine) last.to = at;
    else turns.push({ isMine, from: at, to: at, isFirst });
  }
  return turns;
}

function addTurn(sum: TurnSum, { isMine, isFirst }: Turn, isAnswered: boolean): void {
  sum[isMine ? 'out' : 'in'] += 1;
  if (isFirst) sum[isMine ? 'firstMe' : 'firstThem'] += 1;
  if (isAnswered) sum[isMine ? 'answeredThem' : 'answeredMe'] += 1;
}

/** When each of two wrote, in all their conversations together, in milliseconds since 1970. */
export interface Times {
  readonly mine: number[];
  readonly theirs: number[];
}

/** When each last wrote, and when last both had within 30 days of each other. */
export interface LastMoments {
  readonly out?: number;
  readonly in?: number;
  readonly both?: number;
}

/** @param times are sorted on the way */
export function findLast({ mine, theirs }: Times): LastMoments {
  mine.sort((a, b) => a - b);
  theirs.sort((a, b) => a - b);
  const [out, back, both] = [mine.at(-1), theirs.at(-1), findLastBoth(mine, theirs)];
  return {
    ...(out !== undefined && { out }),
    ...(back !== undefined && { in: back }),
    ...(both !== undefined && { both }),
  };
}

/** From the end: the later of two, unless the other lies too far back to belong to it. */
function findLastBoth(mine: readonly number[], theirs: readonly number[]): number | undefined {
  let [a, b] = [mine.length - 1, theirs.length - 1];
  while (a >= 0 && b >= 0) {
    const [x, y] = [mine[a] ?? 0, theirs[b] ?? 0];
    if (Math.abs(x - y) <= SILENCE) return Math.max(x, y);
    if (x > y) a -= 1;
    else b -= 1;
  }
  return undefined;
}
