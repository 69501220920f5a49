import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { standingAmong } from '@/lib/network/judge-forgotten';
import { dropForgotten, mergeHistories, type History } from '@/lib/network/history';
import { flatten } from '@/lib/network/merge';
import { unpackStamps } from '@/lib/network/register';

import { digestOf } from './device';
import { doings, Worker, type Doing } from './doings';
import { plainly } from './plainly';

const NOON = Date.UTC(2026, 2, 10, 12);
const DAY = 24 * 60 * 60 * 1000;

/** Three devices, one right, one four days late, one six days ahead, who met once and then worked apart. */
const apart = fc.tuple(doings, doings, doings, doings);

function workApart([together, ...alone]: readonly Doing[][]): History[] {
  const workers = [
    new Worker('aaaaaa', NOON),
    new Worker('bbbbbb', NOON - 4 * DAY),
    new Worker('cccccc', NOON + 6 * DAY),
  ];
  const [first] = workers;
  for (const doing of together ?? []) first?.do(doing);
  for (const worker of workers.slice(1)) if (first) worker.device.takeIn(first.device.history);
  workers.forEach((worker, at) => alone[at]?.forEach((doing) => worker.do(doing)));
  return workers.map(({ device }) => device.history);
}

const runs = { numRuns: 100 };

describe('merging histories of three devices with wrong clocks', { timeout: 60_000 }, () => {
  it('does not depend on the side', () => {
    fc.assert(
      fc.property(apart, (all) => {
        const [a, b] = workApart(all) as [History, History];
        expect(plainly(mergeHistories(a, b))).toBe(plainly(mergeHistories(b, a)));
      }),
      runs,
    );
  });

  it('does not depend on the order', () => {
    fc.assert(
      fc.property(apart, (all) => {
        const [a, b, c] = workApart(all) as [History, History, History];
        const left = mergeHistories(mergeHistories(a, b), c);
        expect(plainly(left)).toBe(plainly(mergeHistories(a, mergeHistories(b, c))));
        expect(plainly(left)).toBe(plainly(mergeHistories(mergeHistories(c, a), b)));
      }),
      runs,
    );
  });

  it('does nothing the second time', () => {
    fc.assert(
      fc.property(apart, (all) => {
        const [a, b] = workApart(all) as [History, History];
        const merged = mergeHistories(a, b);
        expect(plainly(mergeHistories(merged, b))).toBe(plainly(merged));
        expect(plainly(mergeHistories(merged, merged))).toBe(plainly(merged));
      }),
      runs,
    );
  });

  it('loses nothing that one side knows, but what was forgotten', () => {
    fc.assert(
      fc.property(apart, (all) => {
        const sides = workApart(all);
        const merged = dropForgotten(sides.reduce(mergeHistories), digestOf);
        const buried = new Set(standingAmong(merged.forgotten).map(({ id }) => id));
        const known = knowledgeIn(merged);
        const lost = sides
          .flatMap((side) => [...knowledgeIn(side)])
          .filter(([where, stamp]) => !buried.has(where.slice(0, 16)) && (known.get(where) ?? '') < stamp);
        expect(lost).toEqual([]);
      }),
      runs,
    );
  });

  it('drops the same people, whoever drops them first', () => {
    fc.assert(
      fc.property(apart, (all) => {
        const sides = workApart(all.map((some) => some.filter(({ does }) => does !== 'regret')));
        const drop = (history: History) => dropForgotten(history, digestOf);
        const late = drop(sides.reduce(mergeHistories));
        const early = sides.map(drop).reduce((a, b) => drop(mergeHistories(a, b)));
        expect(recordsIn(early)).toEqual(recordsIn(late));
        expect(plainly(drop(late))).toBe(plainly(late));
      }),
      runs,
    );
  });

  it('ends equal on all, in whatever order they meet', () => {
    fc.assert(
      fc.property(apart, fc.array(fc.tuple(fc.nat(2), fc.nat(2)), { maxLength: 6 }), (all, meetings) => {
        const ends = workApart(all);
        const meet = (one: number, other: number) => {
          const theirs = ends[other];
          if (theirs) ends[one] = dropForgotten(mergeHistories(ends[one] ?? theirs, theirs), digestOf);
        };
        for (const [one, other] of meetings) meet(one, other);
        // Then each hears of each until nothing is new: what one drops late, the others are told again.
        for (let round = 0; round < 3; round++)
          for (const one of [0, 1, 2]) for (const other of [0, 1, 2]) meet(one, other);
        expect(new Set(ends.map(plainly)).size).toBe(1);
      }),
      runs,
    );
  });
});

function recordsIn({ people }: History): string[] {
  return people
    .flatMap(flatten)
    .map(({ id }) => id)
    .sort();
}

/** Where something was written -> when; each place begins with the record's id. */
function knowledgeIn({ people, texts, ledgers }: History): Map<string, string> {
  const known = new Map<string, string>();
  const note = (where: string, stamps: string) => {
    for (const [field, stamp] of Object.entries(unpackStamps(stamps))) known.set(`${where}/${field}`, stamp);
  };
  for (const row of people.flatMap(flatten)) note(`${row.id}/row`, row.stamps);
  for (const [id, { stamps }] of texts) note(`${id}/texts`, stamps);
  for (const [id, ledger] of ledgers) for (const row of ledger) note(`${id}/${row.id}`, row.stamps);
  return known;
}
