import { describe, expect, it } from 'vitest';

import {
  addExchange,
  readLedgerOf,
  readPersonOf,
  readSummary,
  readTexts,
  savePerson,
  watchChanges,
  type News,
} from '@/lib/store';
import type { Channel } from '@/lib/store/changes';

import { makeWorld, open, sighting } from './opening';

const ada = sighting('ada');
const day = '2026-03-10';

describe('two pages on one person', () => {
  it('both keep what they said, field by field', async () => {
    const [left, right] = [await open(makeWorld(undefined, 1)), await open(makeWorld(undefined, 2))];
    const { person } = await savePerson(left, ada, {});
    const edits = [
      savePerson(left, person.id, { tie: 'strong', tags: { Paris: true }, note: 'Left' }),
      savePerson(right, person.id, { choice: 'deepen', tags: { Lyon: true }, howMet: 'Right' }),
      addExchange(left, person.id, { day, direction: 'given', kind: 'advice' }),
      addExchange(right, person.id, { day, direction: 'received', kind: 'support' }),
      savePerson(left, ada, { energy: 'gives' }),
      savePerson(right, ada, { bridge: 'other' }),
    ];
    await Promise.all(edits);
    expect(await readPersonOf(left, person.id)).toEqual(await readPersonOf(right, person.id));
    expect(await readPersonOf(left, person.id)).toMatchObject({
      tie: 'strong',
      choice: 'deepen',
      energy: 'gives',
      bridge: 'other',
      tags: ['Lyon', 'Paris'],
    });
    expect(await readTexts(right, person.id)).toEqual({ note: 'Left', howMet: 'Right' });
    expect(await readLedgerOf(left, person.id)).toHaveLength(2);
    expect((await readSummary(left)).revision).toBe(1 + edits.length);
  });

  it('begin the same person once', async () => {
    const [left, right] = [await open(makeWorld(undefined, 1)), await open(makeWorld(undefined, 2))];
    const [one, other] = await Promise.all([
      savePerson(left, ada, { tie: 'weak' }),
      savePerson(right, ada, { choice: 'fade' }),
    ]);
    expect(one.person.id).toBe(other.person.id);
    expect((await readSummary(left)).summary.always).toMatchObject({ people: 1, weak: 1, fade: 1 });
  });
});

describe('news', () => {
  it('is told once it is durable, to the page itself as well, and only of its network', async () => {
    const listeners: ((event: { data: unknown }) => void)[] = [];
    const channel = (): Channel => ({
      postMessage: (data) => {
        for (const listener of listeners) listener({ data });
      },
      addEventListener: (_, listener) => listeners.push(listener),
      close: () => {},
    });
    const world = { ...makeWorld(), channel };
    const heard: News[] = [];
    watchChanges('liant', (news) => heard.push(news), channel);
    const network = await open(world);
    const sample = await open(world, 'liant-sample');
    const { person } = await savePerson(network, ada, { tie: 'strong' });
    await savePerson(sample, ada, { tie: 'strong' });
    for (const listener of listeners) listener({ data: { network: 'liant', revision: 'ten', people: [] } });
    expect(heard).toEqual([{ network: 'liant', revision: 1, people: [person.id] }]);
  });

  it('crosses between pages by the browser’s own channel, until one stops to listen', async () => {
    const heard: News[] = [];
    const { openBroadcast } = await import('@/lib/store/changes');
    const world = { ...makeWorld(), channel: openBroadcast };
    const network = await open(world);
    const first = new Promise<void>((resolve) => {
      const stop = watchChanges('liant', (news) => {
        heard.push(news);
        stop();
        resolve();
      });
    });
    await savePerson(network, ada, { tie: 'strong' });
    await first;
    await savePerson(network, ada, { tie: 'weak' });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(heard.map(({ revision }) => revision)).toEqual([1]);
  });
});
