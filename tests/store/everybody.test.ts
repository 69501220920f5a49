import { expect, it, vi } from 'vitest';

import { addPerson, openNetwork, StoreError } from '@/lib/store';
import { openEverybody } from '@/lib/store/everybody';

import './opening';

const sayNothing = () => [];

it('reads once, and follows what changes', async () => {
  const network = await openNetwork();
  await addPerson(network, { name: 'Ada' });
  const everybody = openEverybody(network, sayNothing);
  const first = await everybody.read();
  expect(first.size).toBe(1);
  await addPerson(network, { name: 'Bo' });
  await vi.waitFor(async () => expect((await everybody.read()).size).toBe(2));
  expect(await everybody.read()).toBe(first);
  everybody.close();
  network.close();
});

it('says why it cannot read, and reads again when it is asked again', async () => {
  const network = await openNetwork();
  const saying = vi.fn<() => string[]>(sayNothing);
  saying.mockImplementationOnce(() => {
    throw new StoreError('refused');
  });
  await addPerson(network, { name: 'Ada' });
  const everybody = openEverybody(network, saying);
  await expect(everybody.read()).rejects.toMatchObject({ code: 'refused' });
  expect((await everybody.read()).size).toBe(1);
  everybody.close();
  network.close();
});
