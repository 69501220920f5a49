import { afterEach, describe, expect, it, vi } from 'vitest';

import { stampOf } from '@/lib/network/clock';
import type { History } from '@/lib/network/history';
import { packStamps } from '@/lib/network/register';
import { absorb, readImports, undoImport } from '@/lib/store';

import { everybody } from './counting';
import { readDisk } from './disk';
import { NOON, open } from './opening';

afterEach(() => vi.restoreAllMocks());

const from = 'liant.json';
const stamp = stampOf(NOON, 0, 'abcdef');

/** So many people, each with a note. */
function people(count: number): History {
  const ids = Array.from({ length: count }, (_, at) => (at * 7_919).toString(16).padStart(16, '0'));
  const values = { name: 'Ada Lovelace', nameSource: 'title', tie: 'weak' };
  return {
    people: ids.map((id) => ({
      id,
      values,
      stamps: packStamps({ name: stamp, nameSource: stamp, tie: stamp }),
    })),
    texts: new Map(
      ids.map((id) => [id, { values: { note: 'Met in Turin' }, stamps: packStamps({ note: stamp }) }]),
    ),
    ledgers: new Map(),
    traces: new Map(),
    forgotten: [],
  };
}

it('of many, an import is undone without asking for each of them by itself', async () => {
  const network = await open();
  const { act = '' } = await absorb(network, people(400), { from });
  expect(await everybody(network)).toHaveLength(400);
  const asked = vi.spyOn(IDBObjectStore.prototype, 'get');
  await undoImport(network, act);
  expect(asked.mock.calls.length).toBeLessThan(10);
  expect(await everybody(network)).toEqual([]);
});

describe('a change of many that is watched', () => {
  it.each(['import', 'undo'] as const)('tells of how many people it has done its work (%s)', async (what) => {
    const network = await open();
    const told: (readonly [number, number])[] = [];
    const onPeople = (done: number, of: number) => told.push([done, of]);
    const sentAfter: number[] = [];
    const watch = { onPeople, onSent: () => sentAfter.push(told.length) };
    const isImport = what === 'import';
    const { act = '' } = await absorb(network, people(1_200), { from, ...(isImport && watch) });
    if (!isImport) await undoImport(network, act, watch);
    const counts = told.map(([done]) => done);
    expect(new Set(told.map(([, of]) => of))).toEqual(new Set([1_200]));
    expect(counts.length).toBeGreaterThan(5);
    expect(counts).toEqual(counts.toSorted((a, b) => a - b));
    expect(counts.at(-1)).toBeLessThan(1_200);
    // Once, and last: after that nothing can be stopped.
    expect(sentAfter).toEqual([told.length]);
  });

  it.each([0, 2, 4, 6])(
    'is stopped, and nothing of it was done: an undo after being told %i times',
    async (times) => {
      const network = await open();
      const { act = '' } = await absorb(network, people(1_200), { from });
      const before = await readDisk(network.name);
      const stopping = new AbortController();
      let told = 0;
      const onPeople = () => {
        if (told === times) setTimeout(() => stopping.abort(new Error('Stopped')));
        told += 1;
      };
      await expect(undoImport(network, act, { signal: stopping.signal, onPeople })).rejects.toThrow(
        'Stopped',
      );
      expect(await readDisk(network.name)).toEqual(before);
      expect(await readImports(network)).toMatchObject([{ id: act, canUndo: true }]);
      await undoImport(network, act);
      expect(await everybody(network)).toEqual([]);
    },
  );

  it('is stopped, and nothing of it was done: an import', async () => {
    const network = await open();
    const before = await readDisk(network.name);
    const stopping = new AbortController();
    const onPeople = () => setTimeout(() => stopping.abort(new Error('Stopped')));
    const how = { from, signal: stopping.signal, onPeople };
    await expect(absorb(network, people(1_200), how)).rejects.toThrow('Stopped');
    expect(await readDisk(network.name)).toEqual(before);
  });
});
