import { describe, expect, it } from 'vitest';

import { openNetwork, readPersonOf, readSummary, savePerson } from '@/lib/store';
import { inside } from '@/lib/store/database';

import { readDisk, settled } from './disk';
import { makeWorld, open, sighting } from './opening';

const ada = sighting('ada');

describe('the connection', () => {
  it('yields to a newer version in another page, and says so at the next use', async () => {
    const network = await open();
    await savePerson(network, ada, { tie: 'strong' });
    const newer = await settled(indexedDB.open('liant', 99));
    newer.close();
    await expect(readSummary(network)).rejects.toMatchObject({ code: 'newer' });
    await expect(savePerson(network, ada, { tie: 'weak' })).rejects.toMatchObject({ code: 'newer' });
    await expect(open()).rejects.toMatchObject({ code: 'newer' });
  });

  it('is opened again at the next use, where it was ended', async () => {
    const network = await open();
    const { person } = await savePerson(network, ada, { tie: 'strong' });
    (await network[inside].connect()).close();
    expect(await readPersonOf(network, person.id)).toEqual(person);
    (await network[inside].connect()).close();
    expect((await savePerson(network, person.id, { tie: 'weak' })).person.tie).toBe('weak');
  });

  it('is gone for good once it was closed', async () => {
    const network = await open();
    network.close();
    await expect(readSummary(network)).rejects.toMatchObject({ code: 'closed' });
    await expect(savePerson(network, ada, {})).rejects.toMatchObject({ code: 'closed' });
  });

  it('is refused where the browser refuses it', async () => {
    const world = makeWorld();
    indexedDB.open = () => {
      throw new DOMException('Not here', 'SecurityError');
    };
    await expect(open(world)).rejects.toMatchObject({ code: 'refused' });
  });

  it('keeps two networks apart', async () => {
    const world = makeWorld();
    const [own, sample] = [await open(world), await open(world, 'liant-sample')];
    await savePerson(own, ada, { tie: 'strong' });
    expect((await readSummary(sample)).summary.always.people).toBe(0);
    expect((await readDisk('liant-sample')).stores['people']).toEqual([]);
  });
});

describe('opening', () => {
  it('fails where an upgrade fails, and leaves no half-made database', async () => {
    const failing = () => {
      throw new Error('No numbers today');
    };
    await expect(openNetwork('liant', { random: failing, channel: makeWorld().channel })).rejects.toThrow(
      'No numbers today',
    );
    const network = await open();
    expect((await readSummary(network)).revision).toBe(0);
  });
});
