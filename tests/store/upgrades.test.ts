import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

import { countsOn } from '@/lib/network/count-on';
import {
  findPerson,
  isForgotten,
  lastAct,
  partPeople,
  readBroken,
  readLedgerOf,
  readSnapshots,
  readSummary,
  readTexts,
  undo,
} from '@/lib/store';
import { chain, chainTo, VERSION, type Step } from '@/lib/store/upgrades';

import { countEverybody, everybody } from './counting';
import { layDisk, readDisk, type StoredExample } from './disk';
import { open, sighting } from './opening';

const folder = new URL('../fixtures/stored/', import.meta.url);
const examples = readdirSync(folder).map((file) => ({
  file,
  example: JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as StoredExample,
}));

describe('every version that was ever stored', () => {
  it('has an example', () => {
    const versions = Array.from({ length: VERSION }, (_, index) => `${index + 1}.json`);
    expect(examples.map(({ file }) => file).sort()).toEqual(versions);
  });

  it.each(examples)('is read by this one: $file', async ({ example }) => {
    await layDisk('liant', example);
    const network = await open();
    const people = await everybody(network);
    expect(people.map(({ name }) => name).sort()).toEqual(['Ada Lovelace', '李美']);
    const ada = await findPerson(network, sighting('ada').profiles);
    expect(ada).toMatchObject({
      tie: 'strong',
      choice: 'deepen',
      roles: ['client'],
      tags: ['Paris'],
      joined: [{ name: 'A. L.' }],
      outlook: {
        contacts: ['2026-01-15'],
        first: 'unread',
        turns: [
          ['2026-01-15', 'nourishing'],
          ['2027-01-15', 'unread'],
          ['2027-01-16', 'stagnant'],
          ['2029-01-16', 'dormant'],
        ],
        introduced: [['2026-01-15', '4afebede10d4e8eb']],
      },
    });
    expect(await readTexts(network, ada?.id ?? '')).toEqual({
      note: 'Thinks in engines',
      howMet: 'At a soirée',
    });
    expect(await readLedgerOf(network, ada?.id ?? '')).toMatchObject([
      { direction: 'received', text: 'On engines' },
    ]);
    expect(countsOn((await readSummary(network)).summary, '2026-03-10')).toEqual(
      await countEverybody(network, '2026-03-10'),
    );
    expect((await readSnapshots(network)).map(({ month }) => month)).toEqual([
      '2026-01',
      '2026-02',
      '2026-03',
    ]);
    expect(await isForgotten(network, sighting('eve').profiles)).toBe(true);
    expect(await readBroken(network)).toMatchObject([{ where: 'people/4dc/4dcc312684e4edaa' }]);
    expect((await lastAct(network))?.name).toBe('lost');
    for (let count = 0; count < 3; count += 1) await undo(network);
    expect(await isForgotten(network, sighting('eve').profiles)).toBe(false);
    await partPeople(network, ada?.id ?? '', ada?.joined[0]?.id ?? '');
    expect(await everybody(network)).toHaveLength(4);
    expect((await readDisk('liant')).version).toBe(VERSION);
  });
});

describe('the chain of steps', () => {
  it('begins at nothing and leads to this version, one step at a time', () => {
    expect(chain.steps.map(({ from }) => from)).toEqual(Array.from({ length: VERSION }, (_, from) => from));
  });

  it('does not compile with a gap', () => {
    const step = <From extends number>(from: From): Step<From> => ({ from, climb: () => Promise.resolve() });
    const one = chainTo(0, []).add(step(0));
    expect(one.add(step(1)).version).toBe(2);
    // @ts-expect-error -- a step from 2 cannot follow version 1
    one.add(step(2));
    // @ts-expect-error -- nor can one from 0 again
    one.add(step(0));
  });
});
