import { describe, expect, it } from 'vitest';

import { sampleNetwork } from '@/lib/network/sample';
import { sampleObjectives } from '@/lib/network/sample-objectives';
import { countsOn } from '@/lib/network/count-on';
import {
  clearNetwork,
  fillSample,
  readLedgerOf,
  readObjectives,
  readPersonOf,
  readSummary,
  readTexts,
  savePerson,
  writePeople,
} from '@/lib/store';

import { countEverybody, everybody } from './counting';
import { readDisk } from './disk';
import { makeWorld, open, sighting } from './opening';

const today = '2026-03-10';
const people = sampleNetwork(today, 'en');

describe('the sample', () => {
  it('is filled once, left in one go, and never touches the person’s own network', async () => {
    const world = makeWorld();
    const [own, sample] = [await open(world), await open(world, 'liant-sample')];
    await savePerson(own, sighting('ada'), { tie: 'strong' });
    const mine = await readDisk('liant');
    const objectives = sampleObjectives(today, 'en');
    await fillSample(sample, people, objectives);
    expect(await readObjectives(sample)).toMatchObject(objectives);
    await savePerson(sample, people[0]?.id ?? '', { tie: 'weak', name: 'Somebody' });
    await fillSample(sample, people);
    expect(await readPersonOf(sample, people[0]?.id ?? '')).toMatchObject({ name: 'Somebody' });
    expect(await everybody(sample)).toHaveLength(people.length);
    const { revision } = await readSummary(sample);
    await clearNetwork(sample);
    expect(await everybody(sample)).toEqual([]);
    expect(await readObjectives(sample)).toEqual([]);
    expect((await readSummary(sample)).revision).toBeGreaterThan(revision);
    expect(await readDisk('liant')).toEqual(mine);
    await fillSample(sample, people);
    expect(await everybody(sample)).toHaveLength(people.length);
  });

  it('alone can be emptied and filled', async () => {
    const own = await open();
    await savePerson(own, sighting('ada'), { tie: 'strong' });
    await expect(clearNetwork(own)).rejects.toThrow('Only the sample');
    await expect(fillSample(own, people)).rejects.toThrow('Only the sample');
    expect(await everybody(own)).toHaveLength(1);
  });
});

describe('many people written at once', () => {
  it('are all there, and counted', async () => {
    const network = await open();
    await writePeople(network, people);
    for (const { id, edit, ledger } of people) {
      expect(await readPersonOf(network, id)).toMatchObject({ name: edit.name });
      expect((await readTexts(network, id)).note).toBe(edit.note);
      expect(await readLedgerOf(network, id)).toHaveLength(ledger.length);
    }
    expect(countsOn((await readSummary(network)).summary, today)).toEqual(
      await countEverybody(network, today),
    );
  });
});
