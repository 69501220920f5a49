import { signal } from '@preact/signals';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import { readCounts } from '@/entrypoints/popup/counts';
import type { FirstPaint } from '@/lib/browser/first-paint';
import { summarise } from '@/lib/network/summarise';
import { addSummary } from '@/lib/network/add-summaries';
import { NOBODY } from '@/lib/network/summary';
import { inventPerson } from '../network/invented';
import { makeWorld, open, sighting } from '../store/opening';
import { savePerson, undo } from '@/lib/store';

const evening = new Date(2026, 2, 10, 23, 59, 30);

beforeEach(() => {
  vi.useFakeTimers({ now: evening, toFake: ['setTimeout', 'clearTimeout', 'Date'] });
});
afterEach(() => {
  vi.useRealTimers();
});

const ada = inventPerson({ name: 'Ada', tie: 'strong' });
const leaving = { id: 'e', day: '2025-03-11', direction: 'given', kind: 'advice' } as const;
const paint: FirstPaint = {
  network: 'liant',
  revision: 3,
  summary: addSummary(NOBODY, summarise(ada, [leaving])),
  fronts: {},
};

describe('the counts', () => {
  test('are the copy’s at first, where it is of the network that is shown', () => {
    const name = signal<'liant' | 'liant-sample' | undefined>(undefined);
    const { counts } = readCounts(name, signal<FirstPaint | undefined>(paint));
    expect(counts.value).toBeUndefined();
    name.value = 'liant-sample';
    expect(counts.value).toBeUndefined();
    name.value = 'liant';
    expect(counts.value?.strong).toBe(1);
  });

  test('turn at midnight, while the popup is open', () => {
    const { counts } = readCounts(signal('liant' as const), signal<FirstPaint | undefined>(paint));
    expect(counts.value?.given).toBe(1);
    vi.advanceTimersByTime(31_000);
    expect(counts.value?.given).toBe(0);
  });

  test('are the network’s as soon as it answers, and follow it', async () => {
    const network = await open(makeWorld(evening.getTime()));
    const { counts, read } = readCounts(signal('liant' as const), signal<FirstPaint | undefined>(paint));
    await savePerson(network, sighting('ada'), { tie: 'weak' });
    await read(network);
    expect(counts.value).toMatchObject({ people: 1, strong: 0, weak: 1 });
    await undo(network);
    await read(network);
    expect(counts.value?.people).toBe(0);
  });
});
