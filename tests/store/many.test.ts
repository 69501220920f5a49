import { expect, it } from 'vitest';

import type { PersonId } from '@/lib/network/person';
import { findSpelledOtherwise } from '@/lib/network/worlds';
import {
  addPerson,
  forgetPerson,
  lastAct,
  readPersonOf,
  readSummary,
  savePeople,
  savePerson,
  StoreError,
  undo,
  type Network,
  type News,
} from '@/lib/store';

import { makeWorld, open } from './opening';

const NAMES = ['Ada', 'Bo', 'Cy'];

async function openWithThree(): Promise<{ readonly network: Network; readonly ids: readonly PersonId[] }> {
  const network = await open();
  const ids: PersonId[] = [];
  for (const name of NAMES) ids.push((await addPerson(network, { name })).person.id);
  return { network, ids };
}

const tiesOf = async (network: Network, ids: readonly PersonId[]) =>
  Promise.all(ids.map(async (id) => (await readPersonOf(network, id))?.tie));

const strongOf = async (network: Network) => (await readSummary(network)).summary.always.strong;

it('says the same of many as one act, undone at once', async () => {
  const { network, ids } = await openWithThree();
  await savePerson(network, ids[0] ?? '', { tie: 'weak' });
  const act = await savePeople(network, ids, { tie: 'strong', tags: { fair: true } });
  expect(act?.deed).toMatchObject({ kind: 'manyEdited', count: 3 });
  expect(await tiesOf(network, ids)).toEqual(['strong', 'strong', 'strong']);
  expect(await strongOf(network)).toBe(3);
  expect((await undo(network))?.id).toBe(act?.id);
  expect(await tiesOf(network, ids)).toEqual(['weak', undefined, undefined]);
  expect((await readPersonOf(network, ids[1] ?? ''))?.tags).toEqual([]);
  expect(await strongOf(network)).toBe(0);
});

it('leaves what was said of one of them since', async () => {
  const { network, ids } = await openWithThree();
  const act = await savePeople(network, ids, { tie: 'strong' });
  await savePerson(network, ids[1] ?? '', { tie: 'weak' });
  await undo(network, act?.id);
  expect(await tiesOf(network, ids)).toEqual([undefined, 'weak', undefined]);
});

it('counts those of whom something changed; is no act where nothing did; passes over who is not there', async () => {
  const { network, ids } = await openWithThree();
  await savePerson(network, ids[2] ?? '', { tie: 'strong' });
  const act = await savePeople(network, [...ids, 'ffffffffffffffff'], { tie: 'strong' });
  expect(act?.deed).toMatchObject({ count: 2 });
  expect(await savePeople(network, ids, { tie: 'strong' })).toBeUndefined();
  expect((await lastAct(network))?.id).toBe(act?.id);
});

it('lets the act before it be undone as if it had never been', async () => {
  const { network, ids } = await openWithThree();
  const { act: first } = await savePerson(network, ids[1] ?? '', { tie: 'weak' });
  await savePeople(network, ids, { tie: 'strong' });
  await undo(network);
  await undo(network, first?.id);
  expect(await tiesOf(network, ids)).toEqual([undefined, undefined, undefined]);
});

it('can still be undone when one of them, the first too, was forgotten meanwhile', async () => {
  const { network, ids } = await openWithThree();
  const act = await savePeople(network, ids, { tie: 'strong' });
  await forgetPerson(network, ids[0] ?? '');
  await undo(network, act?.id);
  expect(await tiesOf(network, ids)).toEqual([undefined, undefined, undefined]);
});

it('writes nothing where a tag is too long', async () => {
  const { network, ids } = await openWithThree();
  const act = await lastAct(network);
  const refused = Promise.resolve().then(() =>
    savePeople(network, ids, { tags: { ['x'.repeat(61)]: true } }),
  );
  await expect(refused).rejects.toThrow(StoreError);
  expect(await lastAct(network)).toEqual(act);
});

it('does so for more than are asked for one by one', async () => {
  const network = await open();
  const ids: PersonId[] = [];
  for (let at = 0; at < 1_100; at += 1)
    ids.push((await addPerson(network, { name: `Nobody ${at}` })).person.id);
  await savePeople(network, ids, { bridge: 'other' });
  expect((await readSummary(network)).summary.always.other).toBe(1_100);
  await undo(network);
  expect((await readSummary(network)).summary.always).toMatchObject({ other: 0, people: 1_100 });
});

it('writes a world that was written in several ways in one, and undoes that at once', async () => {
  const { network, ids } = await openWithThree();
  const ways = ['Théâtre', 'theatre', 'THÉÂTRE'];
  for (const [at, worldName] of ways.entries()) await savePerson(network, ids[at] ?? '', { worldName });
  const worlds = async () => Promise.all(ids.map(async (id) => (await readPersonOf(network, id))?.worldName));
  const everybody = await Promise.all(ids.map((id) => readPersonOf(network, id)));
  const others = findSpelledOtherwise(
    everybody.filter((person) => person !== undefined),
    'Théâtre',
  );
  await savePeople(network, others, { worldName: 'Théâtre' });
  expect(await worlds()).toEqual(['Théâtre', 'Théâtre', 'Théâtre']);
  await undo(network);
  expect(await worlds()).toEqual(ways);
});

it('names those about whom it was said, where they are few, to whoever hears of it', async () => {
  const heard: News[] = [];
  const world = makeWorld();
  const network = await open(world, 'liant', (news) => void heard.push(news));
  const ids: PersonId[] = [];
  for (let count = 0; count < 101; count += 1)
    ids.push((await addPerson(network, { name: `No. ${count}` })).person.id);
  await savePeople(network, ids.slice(1), { tie: 'strong' });
  expect(heard.at(-1)?.people.toSorted()).toEqual(ids.slice(1).toSorted());
  await savePeople(network, ids, { tie: 'weak' });
  expect(heard.at(-1)).toEqual({ network: 'liant', revision: 103, people: [] });
  expect(world.told.slice(-2)).toEqual(heard.slice(-2));
});
