import { expect, test } from 'vitest';

import { nextSaid, sayLast } from '@/entrypoints/person/said';
import type { Act } from '@/lib/network/act';

const NOW = 1_000_000_000;
const act = (id: string, at = NOW - 1_000): Act => ({
  id,
  at,
  person: '00000000000000a1',
  name: 'Ada',
  deed: { kind: 'joined', other: 'Ada K.' },
  undone: false,
});

test('what was done last is said, where it was lately', () => {
  expect(nextSaid(undefined, act('1'), NOW)).toEqual({ act: act('1'), undone: false });
  expect(nextSaid(undefined, act('1', NOW - 20 * 60_000), NOW)).toBeUndefined();
  expect(nextSaid(undefined, undefined, NOW)).toBeUndefined();
});

test('that somebody was forgotten is said as long as it can be undone', () => {
  const forgotten: Act = { ...act('1', NOW - 20 * 24 * 60 * 60_000), deed: { kind: 'forgotten' } };
  expect(nextSaid(undefined, forgotten, NOW)).toEqual({ act: forgotten, undone: false });
});

test('that an objective was removed, too; not what else was done to one long ago', () => {
  const done = (what: 'removed' | 'dropped'): Act => ({
    ...act('1', NOW - 20 * 24 * 60 * 60_000),
    deed: { kind: 'objective', what },
  });
  expect(nextSaid(undefined, done('removed'), NOW)).toEqual({ act: done('removed'), undone: false });
  expect(nextSaid(undefined, done('dropped'), NOW)).toBeUndefined();
});

test('undo goes further back when it is asked again, and nothing of another network is said', async () => {
  const asked: (string | undefined)[] = [];
  const undo = async (_: unknown, id?: string) => {
    asked.push(id);
    return act(id ?? '1');
  };
  let last = act('2');
  const store = { undo, lastAct: async () => last };
  const saying = sayLast({ write: (work) => work(undefined as never, store as never) }, () => NOW);
  await saying.refresh(store.lastAct);
  await saying.undo();
  expect(saying.said.value).toEqual({ act: act('2'), undone: true });
  last = act('1');
  await saying.undo();
  expect(saying.said.value).toEqual({ act: act('1'), undone: true });
  expect(asked).toEqual(['2', undefined]);
  saying.clear();
  await saying.refresh(async () => undefined);
  expect(saying.said.value).toBeUndefined();
});

test('undo takes back what was done last, even where it is not said yet', async () => {
  const store = { undo: async (_: unknown, id: string) => act(id), lastAct: async () => act('2') };
  const saying = sayLast({ write: (work) => work(undefined as never, store as never) }, () => NOW);
  await saying.refresh(async () => act('1'));
  await saying.undo();
  expect(saying.said.value).toEqual({ act: act('2'), undone: true });
});

test('what this page has just done is said at once, and stands over what was being read meanwhile', async () => {
  const saying = sayLast({ write: async () => undefined }, () => NOW);
  let answer: (last: Act) => void = () => undefined;
  const refreshed = saying.refresh(
    () =>
      new Promise((resolve) => {
        answer = resolve;
      }),
  );
  saying.say(act('2'));
  expect(saying.said.value).toEqual({ act: act('2'), undone: false });
  answer(act('1'));
  await refreshed;
  saying.say(act('1'));
  expect(saying.said.value).toEqual({ act: act('2'), undone: false });
});

test('a later act takes its place', () => {
  expect(nextSaid({ act: act('1'), undone: false }, act('2'), NOW)).toEqual({ act: act('2'), undone: false });
});

test('one that another page took back is said to be', () => {
  expect(nextSaid({ act: act('2'), undone: false }, act('1'), NOW)).toEqual({ act: act('2'), undone: true });
  expect(nextSaid({ act: act('2'), undone: false }, undefined, NOW)).toEqual({ act: act('2'), undone: true });
});

test('after an undo, the act before it is not said again', () => {
  const undone = { act: act('2'), undone: true };
  expect(nextSaid(undone, act('1'), NOW)).toBe(undone);
});
