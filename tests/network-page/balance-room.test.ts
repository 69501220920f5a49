import { signal } from '@preact/signals';
import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { openBalanceRoom } from '@/entrypoints/network/balance/balance-room';
import type { Say } from '@/entrypoints/network/balance/messages';
import { weighNetwork } from '@/entrypoints/network/balance/weigh';
import { readBalanceCopy, writeBalanceCopy } from '@/lib/browser/balance-copy';
import { openNetwork, savePerson, type Network } from '@/lib/store';
import { freshDisk, sighting } from '../store/opening';

/** A room on a network of its own, whose worker answers when it is told to. */
async function enter() {
  freshDisk();
  const network = await openNetwork('liant');
  let hear: ((event: { data: Say }) => void) | undefined;
  const postMessage = vi.fn<(ask: unknown) => void>();
  const worker = {
    postMessage,
    addEventListener: (type: string, listener: unknown) => {
      if (type === 'message') hear = listener as typeof hear;
    },
  };
  const begin = () =>
    openBalanceRoom(
      signal<Network['name'] | undefined>('liant'),
      { read: (work) => work(network) },
      { open: () => worker },
    );
  const answer = async () => hear?.({ data: { say: 'weighed', kept: await weighNetwork(network) } });
  return { network, begin, postMessage, answer };
}

test('at first everybody is weighed, and what came of it is kept for the next time', async () => {
  fakeBrowser.reset();
  const { network, begin, postMessage, answer } = await enter();
  await savePerson(network, sighting('ada'), { tie: 'strong', bridge: 'other' });
  const { shown } = begin();
  await vi.waitFor(() => expect(postMessage).toHaveBeenCalledOnce());
  await answer();
  expect(shown.value?.balance.cross.strong.other).toBe(1);
  await vi.waitFor(async () => expect((await readBalanceCopy())?.balance).toEqual(shown.value?.balance));
  network.close();
});

test('a copy of this revision and day is shown and nobody is read; one of another day is shown and made anew', async () => {
  fakeBrowser.reset();
  const { network, begin, postMessage } = await enter();
  await savePerson(network, sighting('ada'), { tie: 'weak' });
  const kept = await weighNetwork(network);
  await writeBalanceCopy(kept);
  const { shown } = begin();
  await vi.waitFor(() => expect(shown.value).toEqual(kept));
  await new Promise((resolve) => setTimeout(resolve));
  expect(postMessage).not.toHaveBeenCalled();
  await writeBalanceCopy({ ...kept, day: '2020-01-01' });
  const later = begin();
  await vi.waitFor(() => expect(postMessage).toHaveBeenCalledOnce());
  expect(later.shown.value?.day).toBe('2020-01-01');
  network.close();
});

test('what may be of before is shown as the balance alone, and that nobody is there not before it is known', async () => {
  fakeBrowser.reset();
  const { network, begin, postMessage, answer } = await enter();
  await writeBalanceCopy(await weighNetwork(network));
  const first = begin();
  await vi.waitFor(() => expect(first.present.value?.balance.people).toBe(0));
  const { person } = await savePerson(network, sighting('ada'), { tie: 'weak' });
  const second = begin();
  await vi.waitFor(() => expect(postMessage).toHaveBeenCalled());
  expect([second.shown.value, second.present.value]).toEqual([undefined, undefined]);
  await answer();
  expect(second.present.value?.balance.people).toBe(1);

  await vi.waitFor(async () => expect((await readBalanceCopy())?.balance.people).toBe(1));
  await savePerson(network, person.id, { tie: 'strong' });
  postMessage.mockClear();
  const third = begin();
  await vi.waitFor(() => expect(postMessage).toHaveBeenCalled());
  expect(third.shown.value?.balance.people).toBe(1);
  expect(third.present.value).toBeUndefined();
  network.close();
});

test('however many changes come while everybody is read, everybody is read once more', async () => {
  fakeBrowser.reset();
  const { network, begin, postMessage, answer } = await enter();
  const { shown } = begin();
  await vi.waitFor(() => expect(postMessage).toHaveBeenCalledOnce());
  const { person } = await savePerson(network, sighting('ada'), { tie: 'weak' });
  await savePerson(network, person.id, { choice: 'deepen' });
  await vi.waitFor(async () => {
    await answer();
    expect(shown.value?.balance.attention.by.deepen.people).toBe(1);
  });
  expect(postMessage.mock.calls.length).toBeLessThanOrEqual(3);
  network.close();
});
