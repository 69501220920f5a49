import { signal } from '@preact/signals';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { openDataRoom } from '@/entrypoints/network/data/data-room';
import type { Ask, Found, Say } from '@/entrypoints/network/data/messages';
import { NO_ANSWERS, type Answers } from '@/lib/archive/plan';
import type { Network } from '@/lib/store';

beforeEach(() => {
  fakeBrowser.reset();
  const request = (_: string, __: object, work: () => Promise<void>) => work();
  vi.stubGlobal('navigator', { locks: { request, query: () => Promise.resolve({ held: [] }) } });
});

/** A room whose worker answers when it is told to. */
async function enter() {
  const asks: Ask[] = [];
  let hear: (said: Say) => void = () => {};
  const worker = {
    postMessage: (ask: Ask) => void asks.push(ask),
    addEventListener(type: string, listener: (event: MessageEvent<Say>) => void) {
      if (type === 'message') hear = (data) => listener({ data } as MessageEvent<Say>);
    },
  } as unknown as Worker;
  const nothing = () => Promise.resolve(undefined);
  const room = openDataRoom(
    signal<Network['name'] | undefined>('liant'),
    { keeping: { read: nothing, write: nothing }, saveBlob: () => '' },
    () => worker,
  );
  room.choose([new File(['Firm'], 'Connections.csv')]);
  hear(foundWith(NO_ANSWERS));
  await vi.waitFor(() => expect(room.found.value).toBeDefined());
  return { asks, room, hear: (said: Say) => hear(said) };
}

function foundWith(answers: Answers): Say {
  return { say: 'found', found: { settings: {}, export: { answers } } as Found };
}

const saying = (...pairs: readonly string[]): Answers => ({
  ...NO_ANSWERS,
  doubles: Object.fromEntries(pairs.map((pair) => [pair, true])),
});

test('what is answered while an answer is weighed is shown at once, and weighed next', async () => {
  const { asks, room, hear } = await enter();
  room.answer(saying('a'));
  expect(asks.at(-1)).toEqual({ do: 'answer', answers: saying('a') });
  room.answer(saying('a', 'b'));
  room.answer(saying('a', 'b', 'c'));
  expect(room.answers.value).toEqual(saying('a', 'b', 'c'));
  expect(asks).toHaveLength(2);
  hear(foundWith(saying('a')));
  const last = { do: 'answer', answers: saying('a', 'b', 'c') };
  await vi.waitFor(() => expect(asks.at(-1)).toEqual(last));
  expect(room.doing.value).toBe('answering');
  hear(foundWith(saying('a', 'b', 'c')));
  await vi.waitFor(() => expect(room.found.value?.export?.answers).toEqual(saying('a', 'b', 'c')));
  expect(asks).toHaveLength(3);
  expect(room.doing.value).toBeUndefined();
});

test('an answer that could not be weighed is shown as not given; other files are asked about anew', async () => {
  const { room, hear } = await enter();
  room.answer(saying('a'));
  hear({ say: 'failed', code: 'full' });
  expect(room.answers.value).toEqual(NO_ANSWERS);
  room.answer(saying('a'));
  hear(foundWith(saying('a')));
  await vi.waitFor(() => expect(room.found.value?.export?.answers).toEqual(saying('a')));
  room.choose([new File(['Firm'], 'Connections.csv')]);
  expect(room.answers.value).toBeUndefined();
});

test('what is put away as soon as it is found stays away, whatever of it is looked up still', async () => {
  const { room, hear } = await enter();
  room.answer(saying('a'));
  hear(foundWith(saying('a')));
  room.putAway();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(room.found.value).toBeUndefined();
});

test('a table is read anew with all that was said, and what was found stays meanwhile', async () => {
  const { asks, room, hear } = await enter();
  room.answer(saying('a'));
  hear(foundWith(saying('a')));
  const columns = { name: 0, addresses: [] };
  room.chooseColumns('mine.csv', columns);
  expect(asks.at(-1)).toMatchObject({
    do: 'look',
    choices: { 'mine.csv': columns },
    answers: saying('a'),
  });
  expect([room.found.value, room.doing.value]).toEqual([expect.anything(), 'reading']);
  room.answer(saying('a', 'b'));
  hear(foundWith(saying('a')));
  await vi.waitFor(() => expect(asks.at(-1)).toEqual({ do: 'answer', answers: saying('a', 'b') }));
});

test('a table that is read anew asks for no passphrase that was given; other files do', async () => {
  const { asks, room, hear } = await enter();
  hear({ say: 'locked', wrong: false });
  room.unlock('word');
  expect(asks.at(-1)).toMatchObject({ passphrase: 'word' });
  expect(room.locked.value).toBeUndefined();
  hear(foundWith(NO_ANSWERS));
  room.chooseColumns('mine.csv', { name: 0, addresses: [] });
  expect(asks.at(-1)).toMatchObject({ passphrase: 'word' });
  hear(foundWith(NO_ANSWERS));
  room.choose([new File(['Firm'], 'Connections.csv')]);
  expect(asks.at(-1)).toMatchObject({ passphrase: undefined, choices: {}, answers: undefined });
});

test('nothing that was found before is left where reading it anew is stopped', async () => {
  const { room, hear } = await enter();
  room.answer(saying('a'));
  hear(foundWith(saying('a')));
  room.chooseColumns('mine.csv', { name: 0, addresses: [] });
  hear({ say: 'stopped' });
  expect([room.found.value, room.answers.value]).toEqual([undefined, undefined]);
});
