import { describe, expect, it } from 'vitest';

import {
  absorb,
  addExchange,
  addPerson,
  findPerson,
  forgetPerson,
  isForgotten,
  joinPeople,
  lastAct,
  noteSighting,
  readLedgerOf,
  readPersonOf,
  readSummary,
  readTexts,
  recentPeople,
  savePeople,
  savePerson,
  undo,
  undoImport,
  type Network,
} from '@/lib/store';

import { countEverybody, everybody } from './counting';
import { readDisk } from './disk';
import { historyOf, openBrowser } from './histories-of';
import { makeWorld, numbered, open, sighting } from './opening';

const ada = sighting('ada', { name: 'Ada Lovelace' });
const bob = sighting('bob');
const day = '2026-03-01';
const DAY = 24 * 60 * 60 * 1000;

async function fill(network: Network) {
  const { person } = await savePerson(network, ada, { tie: 'strong', note: 'Secret', howMet: 'At court' });
  await addExchange(network, person.id, { day, direction: 'given', kind: 'advice', text: 'Secret too' });
  const { person: other } = await savePerson(network, bob, { tie: 'weak' });
  await addExchange(network, other.id, {
    day,
    direction: 'given',
    kind: 'introduction',
    introduced: person.id,
  });
  return { person, other };
}

describe('forgetting a person', () => {
  it('removes everything about them, but what undoes it', async () => {
    const world = makeWorld();
    const network = await open(world);
    const { person, other } = await fill(network);
    const act = await forgetPerson(network, person.id);
    expect(act).toMatchObject({ person: person.id, name: 'Ada Lovelace', deed: { kind: 'forgotten' } });
    expect(await readPersonOf(network, person.id)).toBeUndefined();
    expect(await findPerson(network, ada.profiles)).toBeUndefined();
    expect(await readTexts(network, person.id)).toEqual({});
    expect(await readLedgerOf(network, person.id)).toEqual([]);
    expect(await recentPeople(network, 9)).toMatchObject([{ id: other.id }]);
    const [introduction] = await readLedgerOf(network, other.id);
    expect(introduction).toMatchObject({ kind: 'introduction' });
    expect(introduction).not.toHaveProperty('introduced');

    // After thirty days, with the changes that go by, nothing on the disk says who they were.
    world.time += 31 * DAY;
    for (let count = 0; count < 32; count += 1)
      await savePerson(network, bob, { tie: count % 2 ? 'weak' : 'strong' });
    expect(JSON.stringify(await readDisk('liant'))).not.toMatch(/lovelace|secret|court|linkedin:ada/i);
  });

  it('can be undone, whole', async () => {
    const network = await open();
    const { person, other } = await fill(network);
    const { person: double } = await savePerson(network, numbered(9), {
      choice: 'deepen',
      bringsText: 'Numbers',
    });
    await joinPeople(network, person.id, double.id);
    const whole = await readPersonOf(network, person.id);
    const before = [
      await readTexts(network, person.id),
      await readLedgerOf(network, person.id),
      await readLedgerOf(network, other.id),
    ];
    const { summary } = await readSummary(network);
    await forgetPerson(network, person.id);
    expect(await everybody(network)).toHaveLength(1);
    await undo(network);
    expect(await readPersonOf(network, double.id)).toEqual(whole);
    expect(await findPerson(network, numbered(9).profiles)).toEqual(whole);
    expect([
      await readTexts(network, person.id),
      await readLedgerOf(network, person.id),
      await readLedgerOf(network, other.id),
    ]).toEqual(before);
    expect((await readSummary(network)).summary).toEqual(summary);
    expect(await isForgotten(network, ada.profiles)).toBe(false);
  });

  it('lasts, whatever page or import brings them again, until they are added by hand', async () => {
    const network = await open();
    const { person } = await fill(network);
    expect(await isForgotten(network, ada.profiles)).toBe(false);
    await forgetPerson(network, person.id);
    expect(await isForgotten(network, ada.profiles)).toBe(true);
    expect(await isForgotten(network, bob.profiles)).toBe(false);
    expect(await noteSighting(network, ada)).toBeUndefined();
    expect(await everybody(network)).toHaveLength(1);
    const { person: added } = await addPerson(network, { name: 'Ada', profiles: ada.profiles });
    expect(added.id).not.toBe(person.id);
    expect(await isForgotten(network, ada.profiles)).toBe(false);
    expect(await readTexts(network, added.id)).toEqual({});
  });

  it('lasts where adding them by hand is taken back, and ends with its own undo', async () => {
    const network = await open();
    const { person } = await fill(network);
    const act = await forgetPerson(network, person.id);
    await savePerson(network, ada, { tie: 'weak' });
    await undo(network);
    expect(await findPerson(network, ada.profiles)).toBeUndefined();
    expect(await isForgotten(network, ada.profiles)).toBe(true);
    await undo(network, act.id);
    expect(await findPerson(network, ada.profiles)).toMatchObject({ id: person.id, tie: 'strong' });
    expect(await isForgotten(network, ada.profiles)).toBe(false);
  });

  it('undone after they were added again, makes one of the two', async () => {
    const network = await open();
    const { person } = await fill(network);
    const act = await forgetPerson(network, person.id);
    const { person: again } = await savePerson(network, ada, { choice: 'fade' });
    await undo(network, act.id);
    const people = await everybody(network);
    expect(people).toHaveLength(2);
    expect(await readPersonOf(network, person.id)).toMatchObject({ tie: 'strong', choice: 'fade' });
    expect(await readPersonOf(network, again.id)).toEqual(await readPersonOf(network, person.id));
    expect((await readSummary(network)).summary.always).toMatchObject(
      await countEverybody(network, '2026-01-01'),
    );
  });

  it('lets what was done with them no longer be undone', async () => {
    const network = await open();
    const { person, act } = await savePerson(network, ada, { tie: 'strong' });
    await forgetPerson(network, person.id);
    expect(await undo(network, act?.id)).toBeUndefined();
    expect(await everybody(network)).toEqual([]);
    await expect(forgetPerson(network, person.id)).rejects.toMatchObject({ code: 'nobody' });
    await expect(savePerson(network, person.id, { tie: 'weak' })).rejects.toMatchObject({ code: 'nobody' });
  });
});

describe('what was done before somebody was forgotten', () => {
  it('can be undone once they are back, one act after the other', async () => {
    const network = await open();
    const { person, other } = await fill(network);
    await savePerson(network, ada, { tie: 'weak' });
    await savePerson(network, ada, { choice: 'deepen' });
    const forgotten = await forgetPerson(network, person.id);
    expect((await lastAct(network))?.id).toBe(forgotten.id);
    await undo(network);
    expect((await undo(network))?.deed).toMatchObject({ kind: 'edited' });
    expect(await readPersonOf(network, person.id)).toMatchObject({ tie: 'weak' });
    expect((await readPersonOf(network, person.id))?.choice).toBeUndefined();
    await undo(network);
    expect(await readPersonOf(network, person.id)).toMatchObject({ tie: 'strong' });
    await undo(network);
    expect(await readLedgerOf(network, other.id)).toEqual([]);
    await undo(network);
    expect(await readPersonOf(network, other.id)).toBeUndefined();
    await undo(network);
    expect(await readLedgerOf(network, person.id)).toEqual([]);
    await undo(network);
    expect(await readPersonOf(network, person.id)).toBeUndefined();
    expect(await undo(network)).toBeUndefined();
  });

  it('of many at once, is undone for them, too; but not twice', async () => {
    const network = await open();
    const { person, other } = await fill(network);
    const { id } = (await savePeople(network, [person.id, other.id], { choice: 'fade' })) ?? {};
    const forgotten = await forgetPerson(network, person.id);
    await undo(network, forgotten.id);
    await undo(network, id);
    expect((await readPersonOf(network, person.id))?.choice).toBeUndefined();
    expect((await readPersonOf(network, other.id))?.choice).toBeUndefined();

    const { id: again } = (await savePeople(network, [person.id, other.id], { choice: 'fade' })) ?? {};
    const once = await forgetPerson(network, person.id);
    await undo(network, again);
    await undo(network, once.id);
    expect(await undo(network, again)).toBeUndefined();
    expect((await readPersonOf(network, other.id))?.choice).toBeUndefined();
  });

  it('tells nothing of another who is forgotten after them, and both come back', async () => {
    const network = await open();
    const { person, other } = await fill(network);
    const first = await forgetPerson(network, person.id);
    const second = await forgetPerson(network, other.id);
    const { acts = [] } = (await readDisk('liant')).stores;
    expect(JSON.stringify(acts.filter(([id]) => id !== second.id))).not.toContain(other.id);
    await undo(network, second.id);
    await undo(network, first.id);
    expect(await readPersonOf(network, other.id)).toMatchObject({ tie: 'weak' });
    expect((await readLedgerOf(network, other.id))[0]).toMatchObject({ introduced: person.id });
  });

  it.each([
    ['first', 'second'],
    ['second', 'first'],
  ] as const)(
    'where two were one for a while, %s and then %s come back, each by themself',
    async (...order) => {
      const network = await open();
      const { person, other } = await fill(network);
      const { act } = await joinPeople(network, person.id, other.id);
      await undo(network, act?.id);
      const before = [await readPersonOf(network, person.id), await readPersonOf(network, other.id)];
      const first = await forgetPerson(network, person.id);
      const second = await forgetPerson(network, other.id);
      const { acts = [] } = (await readDisk('liant')).stores;
      expect(JSON.stringify(acts.filter(([id]) => id !== second.id))).not.toContain(other.id);
      for (const which of order) {
        const { id } = { first, second }[which];
        expect(await undo(network, id)).toMatchObject({ id, undone: true });
      }
      const after = [await readPersonOf(network, person.id), await readPersonOf(network, other.id)];
      const said = (people: typeof before) => people.map((one) => [one?.name, one?.tie, one?.profiles]);
      expect(said(after)).toEqual(said(before));
      expect(await readTexts(network, person.id)).toMatchObject({ note: 'Secret' });
      await forgetPerson(network, person.id);
      expect(await readPersonOf(network, other.id)).toMatchObject({ tie: 'weak' });
    },
  );

  it('by an import, is taken back with that', async () => {
    const there = await openBrowser(2);
    await savePerson(there.network, ada, { tie: 'strong' });
    const history = await historyOf(there);
    const { network: here } = await openBrowser(1);
    const { act = '' } = await absorb(here, history, { from: 'a.json' });
    const [person] = await everybody(here);
    const forgotten = await forgetPerson(here, person?.id ?? '');
    await undo(here, forgotten.id);
    expect(await everybody(here)).toHaveLength(1);
    await undoImport(here, act);
    expect(await everybody(here)).toEqual([]);
  });
});
