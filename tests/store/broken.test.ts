import { describe, expect, it } from 'vitest';

import { countsOn } from '@/lib/network/count-on';
import {
  addExchange,
  findPerson,
  forgetPerson,
  lastAct,
  readBroken,
  readLedgerOf,
  readPersonOf,
  readSnapshots,
  readSummary,
  readTexts,
  recentPeople,
  savePerson,
  undo,
  type Network,
} from '@/lib/store';

import { countEverybody, everybody } from './counting';
import { readDisk, spoil } from './disk';
import { makeWorld, NOON, open, sighting } from './opening';

const ada = sighting('ada');
const bob = sighting('bob');
const today = '2026-03-10';
const junk = { not: ['what', 'it', 'was'] };

async function fill() {
  const world = makeWorld();
  const network = await open(world);
  const { person } = await savePerson(network, ada, { tie: 'strong', note: 'Kept' });
  await addExchange(network, person.id, { day: today, direction: 'given', kind: 'advice' });
  const { person: other } = await savePerson(network, bob, { tie: 'weak' });
  return { world, network, person, other };
}

async function expectCountsToFit(network: Network): Promise<void> {
  const { summary } = await readSummary(network);
  expect(countsOn(summary, today)).toEqual(await countEverybody(network, today));
}

const drawerOf = (id: string) => id.slice(0, 3);
const rowsOf = (value: unknown) => value as { id: string; values: Record<string, unknown>; stamps: string }[];

describe('a person that cannot be read', () => {
  it.each([
    ['values that are none', (row: object) => ({ ...row, values: { name: null } })],
    ['stamps that are none', (row: object) => ({ ...row, stamps: 'yesterday' })],
    ['no values', ({ ...row }: Record<string, unknown>) => ({ ...row, values: undefined })],
    ['parts that are none', (row: object) => ({ ...row, joined: [1] })],
  ])('is set aside, with %s, and the rest goes on', async (_, change) => {
    const { network, person, other } = await fill();
    await spoil('liant', 'people', drawerOf(person.id), (value) =>
      rowsOf(value).map((row) => (row.id === person.id ? change({ ...row }) : row)),
    );
    expect(await findPerson(network, bob.profiles)).toEqual(other);
    expect(await findPerson(network, ada.profiles)).toBeUndefined();
    expect(await everybody(network)).toEqual([other]);
    await expectCountsToFit(network);
    const [broken] = await readBroken(network);
    expect(broken).toMatchObject({
      at: NOON,
      where: `people/${drawerOf(person.id)}/${person.id}`,
      kind: 'content',
      value: { id: person.id },
    });
    expect(broken?.why).not.toBe('');
    expect(JSON.parse(JSON.stringify(broken))).toHaveProperty('value.id', person.id);
  });

  it('can be begun again, and finds their texts and exchanges', async () => {
    const { network, person } = await fill();
    await spoil('liant', 'people', drawerOf(person.id), () => [junk]);
    const { person: again } = await savePerson(network, ada, { tie: 'weak' });
    expect(again.id).toBe(person.id);
    expect(await readTexts(network, again.id)).toEqual({ note: 'Kept' });
    expect(await readLedgerOf(network, again.id)).toHaveLength(1);
    await expectCountsToFit(network);
    expect(await readBroken(network)).toMatchObject([{ value: junk }]);
  });

  it('goes with them when they are forgotten', async () => {
    const { network, person } = await fill();
    await spoil('liant', 'texts', person.id, () => junk);
    expect(await readTexts(network, person.id)).toEqual({});
    expect(await readBroken(network)).toHaveLength(1);
    await forgetPerson(network, person.id);
    expect(await readBroken(network)).toEqual([]);
  });
});

describe('a key that two rows claim', () => {
  it('stays with whom it leads to, when the other is forgotten', async () => {
    const { network, person, other } = await fill();
    const [{ key, url }] = bob.profiles;
    await spoil('liant', 'people', drawerOf(person.id), (value) =>
      rowsOf(value).map((row) => ({ ...row, values: { ...row.values, [`key/${key}`]: url } })),
    );
    await forgetPerson(network, person.id);
    expect(await findPerson(network, bob.profiles)).toEqual(other);
  });
});

describe('a record that cannot be read', () => {
  it.each(['people', 'texts', 'ledgers', 'keys', 'acts', 'snapshots'] as const)(
    'of %s is set aside whole, and everything else can be read and written',
    async (store) => {
      const { world, network, person, other } = await fill();
      world.time = new Date(2026, 4, 10, 12).getTime();
      await savePerson(network, sighting('eve'), {});
      const records = (await readDisk('liant')).stores[store] ?? [];
      expect(records).not.toEqual([]);
      for (const [key] of records) await spoil('liant', store, key, () => 'rubbish');

      const read = async () => [
        await everybody(network),
        ...(await Promise.all([person, other].map(({ id }) => readLedgerOf(network, id)))),
        ...(await Promise.all([person, other].map(({ id }) => readTexts(network, id)))),
        await lastAct(network),
        await undo(network),
        await recentPeople(network, 3),
        await readSnapshots(network),
      ];
      await read();
      const { person: bobNow } = await savePerson(network, bob, { tie: 'strong', note: 'New' });
      await addExchange(network, bob, { day: today, direction: 'received', kind: 'advice' });
      await read();
      expect(await readPersonOf(network, bobNow.id)).toMatchObject({ tie: 'strong' });
      expect(await findPerson(network, bob.profiles)).toMatchObject({ id: bobNow.id });
      await expectCountsToFit(network);
      const broken = await readBroken(network);
      expect(broken).toHaveLength(records.length);
      expect(broken.map(({ where }) => where.split('/')[0])).toEqual(records.map(() => store));
      expect(broken.map(({ value }) => value)).toEqual(records.map(() => 'rubbish'));
    },
  );

  it('of a tombstone is set aside when it is met: they are added by hand all the same', async () => {
    const { network, person } = await fill();
    await forgetPerson(network, person.id);
    await spoil('liant', 'forgotten', person.id, (value) => ({ ...(value as object), stamp: 'some day' }));
    const { person: added } = await savePerson(network, ada, { tie: 'weak' });
    expect(await everybody(network)).toContainEqual(added);
    expect(await readBroken(network)).toMatchObject([{ where: `forgotten/${person.id}` }]);
  });

  it('of the head is made anew from all that is there: summary, clock, device', async () => {
    const { network, person } = await fill();
    const before = await readSummary(network);
    await spoil('liant', 'state', 'head', () => junk);
    const after = await readSummary(network);
    expect(after.summary).toEqual(before.summary);
    expect(after.revision).toBeGreaterThan(before.revision);
    expect(await readBroken(network)).toMatchObject([{ where: 'state/head', value: junk }]);
    // What is written next counts as later than all that was written before.
    const { act } = await savePerson(network, person.id, { tie: 'weak' });
    expect(await lastAct(network)).toEqual(act);
  });

  it('is missed where it is not there: a head that is gone is made anew', async () => {
    const { network } = await fill();
    await spoil('liant', 'state', 'head', () => undefined);
    await expectCountsToFit(network);
    expect(await readBroken(network)).toEqual([]);
  });
});
