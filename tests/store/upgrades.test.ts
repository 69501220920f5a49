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
  savePerson,
  undo,
} from '@/lib/store';
import { drawerOfName } from '@/lib/store/names';
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

describe('whoever was kept under a longer address', () => {
  const address = 'https://x.example/li?tab=talks&lang=en';
  const [long, short] = [`web:${address}`, 'web:https://x.example/li'] as const;

  it('is found by the shorter one, and is one with whom it meets there', async () => {
    await layDisk('liant', keptUnder(long, address));
    const network = await open();
    const profile = { key: short, url: 'https://x.example/li' };
    expect(await findPerson(network, [profile])).toMatchObject({ name: '李美', tie: 'weak' });
    const seen = { profiles: [profile], name: 'Li Mei', nameSource: 'page' } as const;
    const { person } = await savePerson(network, seen, { tie: 'strong' });
    expect(person).toMatchObject({ name: '李美', tie: 'strong', worldName: 'Énergie' });
    expect(await everybody(network)).toHaveLength(2);
    expect(countsOn((await readSummary(network)).summary, '2026-03-10')).toEqual(
      await countEverybody(network, '2026-03-10'),
    );
  });

  it('is not, where the shorter one leads to somebody else', async () => {
    await layDisk('liant', keptUnder(long, address, { [short]: '9b6f772632716c43' }));
    const found = await findPerson(await open(), [{ key: short, url: address }]);
    expect(found?.name).toBe('Ada Lovelace');
  });

  it('and cannot be read, keeps nobody from the rest', async () => {
    await layDisk('liant', keptUnder(long, address, {}, { stamps: 'none' }));
    const people = await everybody(await open());
    expect(people.map(({ name }) => name)).toEqual(['Ada Lovelace']);
  });
});

/** What version 6 kept of 李美, under another key. */
function keptUnder(key: string, url: string, names = {}, spoilt = {}): StoredExample {
  const example = examples.find(({ file }) => file === '6.json')?.example as StoredExample;
  const text = JSON.stringify(example.stores['people'])
    .replaceAll('https://www.linkedin.com/in/李美/', url)
    .replaceAll('linkedin:李美', key);
  const people = (JSON.parse(text) as [string, { id: string }[]][]).map(([drawer, rows]) => [
    drawer,
    rows.map((row) => (drawer === '4af' ? { ...row, ...spoilt } : row)),
  ]);
  const keys = Object.entries({ [key]: '4afebede10d4e8eb', ...names }).map(([name, id]) => [
    drawerOfName(name),
    { [name]: id },
  ]);
  const before = (example.stores['keys'] ?? []).filter(([drawer]) => drawer !== '77');
  return {
    ...example,
    stores: { ...example.stores, people, keys: [...before, ...keys] },
  } as unknown as StoredExample;
}

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
