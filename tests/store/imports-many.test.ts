import { afterEach, expect, it, vi } from 'vitest';

import { stampOf } from '@/lib/network/clock';
import type { History } from '@/lib/network/history';
import { packStamps } from '@/lib/network/register';
import { absorb, undoImport } from '@/lib/store';

import { everybody } from './counting';
import { NOON, open } from './opening';

afterEach(() => vi.restoreAllMocks());

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
  const { act = '' } = await absorb(network, people(400), { from: 'liant.json' });
  expect(await everybody(network)).toHaveLength(400);
  const asked = vi.spyOn(IDBObjectStore.prototype, 'get');
  await undoImport(network, act);
  expect(asked.mock.calls.length).toBeLessThan(10);
  expect(await everybody(network)).toEqual([]);
});
