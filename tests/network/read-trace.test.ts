import { expect, test } from 'vitest';

import { GONE, type Registers, type Value } from '@/lib/network/register';
import { readTrace } from '@/lib/network/read-trace';
import { packMonths, NO_TURNS, sumTurns, unpackMonths } from '@/lib/network/trace';

const record = (values: Record<string, Value>): Registers => ({ values, stamps: '' });
const wrote = (month: string, out: number) => packMonths(new Map([[month, { ...NO_TURNS, out }]]));

test('what is stored of one record comes back as it went in', () => {
  const trace = {
    months: wrote('2024-03', 4),
    lastOut: '2024-03-05',
    connectedOn: '2019-01-02',
    invitedBy: 'them' as const,
    endorsementsGiven: 2,
  };
  expect(readTrace([undefined, record(trace)])).toEqual(trace);
});

test('of two records that were joined counts add up, and the latest and the first day stand', () => {
  const trace = readTrace([
    record({
      months: wrote('2024-03', 4),
      lastOut: '2024-03-05',
      connectedOn: '2020-01-01',
      invitedBy: 'me',
      recommendationsGiven: 1,
    }),
    record({
      months: `${wrote('2023-12', 1)} ${wrote('2024-03', 2)}`,
      lastOut: '2024-03-04',
      lastIn: '2023-01-01',
      connectedOn: '2018-01-01',
      invitedBy: 'them',
      recommendationsGiven: 2,
    }),
    record({ endorsementsGiven: 5, [GONE]: true }),
  ]);
  expect(trace).toMatchObject({
    lastOut: '2024-03-05',
    lastIn: '2023-01-01',
    connectedOn: '2018-01-01',
    invitedBy: 'them',
    recommendationsGiven: 3,
  });
  expect(trace && sumTurns(trace).out).toBe(7);
  expect([...unpackMonths(trace?.months ?? '')].map(([month, { out }]) => [month, out])).toEqual([
    ['2023-12', 1],
    ['2024-03', 6],
  ]);
});

test('values that do not fit are left out, and where nothing is left nothing is shown', () => {
  expect(
    readTrace([
      record({ months: 'x', lastBoth: 'soon', connectedOn: 3, invitedBy: 'us', endorsementsGiven: -1 }),
      record({ recommendationsGiven: 0.5 }),
    ]),
  ).toBeUndefined();
  expect(readTrace([])).toBeUndefined();
});
