import { describe, expect, it } from 'vitest';

import type { PersonId } from '@/lib/network/person';
import { addExchange, forgetPerson, joinPeople, savePerson, undo, type Network } from '@/lib/store';

import { readDisk } from './disk';
import { makeWorld, numbered, open, sighting } from './opening';

async function readHead(): Promise<{ revision: number; changed: readonly number[] }> {
  const { stores } = await readDisk('liant');
  return stores['state']?.[0]?.[1] as Awaited<ReturnType<typeof readHead>>;
}

/** Which first digits a change marks. */
async function marks(change: () => Promise<unknown>): Promise<number[]> {
  const before = await readHead();
  await change();
  const { revision, changed } = await readHead();
  expect(revision).toBe(before.revision + 1);
  const marked = changed.flatMap((at, digit) => (at === before.changed[digit] ? [] : [digit]));
  expect(marked.map((digit) => changed[digit])).toEqual(marked.map(() => revision));
  return marked;
}

const digit = (id: PersonId) => Number.parseInt(id.charAt(0), 16);

/** Two people whose ids begin with different digits. */
async function fill(network: Network) {
  const { person: ada } = await savePerson(network, sighting('ada'), { tie: 'strong' });
  const { person: other } = await savePerson(network, numbered(3), { tie: 'weak' });
  expect(digit(ada.id)).not.toBe(digit(other.id));
  return { ada, other, both: [digit(ada.id), digit(other.id)].sort((a, b) => a - b) };
}

describe('what a mirror has to look at again', () => {
  it('is marked by each change in its own transaction, and no more', async () => {
    const network = await open(makeWorld());
    const { ada, other, both } = await fill(network);
    expect(await marks(() => savePerson(network, ada.id, { tie: 'weak' }))).toEqual([digit(ada.id)]);
    const talk = { day: '2026-03-01', direction: 'both', kind: 'conversation' } as const;
    expect(await marks(() => addExchange(network, other.id, talk))).toEqual([digit(other.id)]);
    expect(await marks(() => savePerson(network, other.id, { note: 'Not mirrored' }))).toEqual([]);
    expect(await marks(() => joinPeople(network, ada.id, other.id))).toEqual(both);
    expect(await marks(() => savePerson(network, other.id, { tie: 'strong' }))).toEqual(both);
    expect(await marks(() => forgetPerson(network, ada.id))).toEqual(both);
    expect(await marks(() => undo(network))).toEqual(both);
  });
});
