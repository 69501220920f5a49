import { afterEach, expect, it, vi } from 'vitest';

import { addExchange, savePerson } from '@/lib/store';

import { open, sighting } from './opening';

afterEach(() => vi.restoreAllMocks());

const ada = sighting('ada');
const given = { day: '2026-03-10', direction: 'given', kind: 'advice' } as const;

/** The stores that are read only after something read was answered. */
function watchLaterReadings(): string[] {
  const later: string[] = [];
  let isAnswered = false;
  const get = Reflect.get(IDBObjectStore.prototype, 'get');
  vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(function read(this: IDBObjectStore, key) {
    if (isAnswered) later.push(this.name);
    const request = get.call(this, key);
    request.addEventListener('success', () => (isAnswered = true));
    return request;
  });
  return later;
}

it.each([
  ['a tag', (network, id) => savePerson(network, id, { tie: 'strong', choice: 'deepen' })],
  ['an exchange', (network, id) => addExchange(network, id, given)],
] satisfies [string, (network: Awaited<ReturnType<typeof open>>, id: string) => Promise<unknown>][])(
  '%s of somebody known waits for the browser to read once',
  async (_, change) => {
    const network = await open();
    const { person } = await savePerson(network, ada, { tie: 'weak', bridge: 'other' });
    await addExchange(network, person.id, given);
    const later = watchLaterReadings();
    await change(network, person.id);
    expect(later).toEqual([]);
  },
);
