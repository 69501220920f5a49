import { describe, expect, it } from 'vitest';

import {
  addExchange,
  editExchange,
  findPerson,
  lastAct,
  noteSighting,
  readLedgerOf,
  readPersonOf,
  readTexts,
  removeExchange,
  savePerson,
  undo,
} from '@/lib/store';

import { readDisk } from './disk';
import { makeWorld, open, sighting } from './opening';

const ada = sighting('ada');
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const advice = { day: '2026-03-10', direction: 'given', kind: 'advice' } as const;

describe('undo', () => {
  it('gives back what was there, and passes by what was written since', async () => {
    const network = await open();
    await savePerson(network, ada, { tie: 'weak', choice: 'fade' });
    const { act } = await savePerson(network, ada, {
      tie: 'strong',
      choice: 'deepen',
      roles: { client: true },
    });
    const { person } = await savePerson(network, ada, { choice: 'occasional' });
    expect(await undo(network, act?.id)).toMatchObject({ id: act?.id, undone: true });
    expect(await readPersonOf(network, person.id)).toMatchObject({
      tie: 'weak',
      choice: 'occasional',
      roles: [],
    });
  });

  it('goes back step by step, also over what an undo restored', async () => {
    const network = await open();
    const { person } = await savePerson(network, ada, {});
    for (const tie of ['strong', 'weak', 'strong'] as const) await savePerson(network, ada, { tie });
    const seen = [];
    for (let step = 0; step < 3; step += 1) {
      await undo(network);
      seen.push((await readPersonOf(network, person.id))?.tie);
    }
    expect(seen).toEqual(['weak', 'strong', undefined]);
    await undo(network);
    expect(await readPersonOf(network, person.id)).toBeUndefined();
  });

  it('takes back an exchange together with what was said of the person alongside', async () => {
    const network = await open();
    const { person } = await savePerson(network, ada, { choice: 'deepen', reviewed: '2026-02-01' });
    const { act } = await addExchange(network, person.id, advice, {
      reviewed: '2026-03-10',
      again: undefined,
    });
    expect(await readPersonOf(network, person.id)).toMatchObject({ reviewed: '2026-03-10' });
    expect(await undo(network)).toMatchObject({ id: act?.id });
    expect(await readPersonOf(network, person.id)).toMatchObject({
      choice: 'deepen',
      reviewed: '2026-02-01',
    });
    expect(await readLedgerOf(network, person.id)).toEqual([]);
    expect((await lastAct(network))?.deed).toMatchObject({ kind: 'edited' });
  });

  it('undoes an act once', async () => {
    const network = await open();
    await savePerson(network, ada, { tie: 'weak' });
    const { person, act } = await savePerson(network, ada, { tie: 'strong' });
    await undo(network, act?.id);
    await savePerson(network, ada, { tie: 'strong' });
    expect(await undo(network, act?.id)).toBeUndefined();
    expect((await readPersonOf(network, person.id))?.tie).toBe('strong');
  });

  it('outlives the page that did the act, for thirty days', async () => {
    const world = makeWorld();
    const first = await open(world);
    const { person } = await savePerson(first, ada, { tie: 'strong' });
    await savePerson(first, ada, { tie: 'weak' });
    first.close();
    world.time += 29 * DAY;
    const second = await open(world);
    expect(await undo(second)).toMatchObject({ person: person.id });
    world.time += 2 * DAY;
    expect(await lastAct(second)).toBeUndefined();
    expect(await undo(second)).toBeUndefined();
    expect((await readPersonOf(second, person.id))?.tie).toBe('strong');
  });

  it('takes back somebody whom the act began, though a page was seen that confirms them', async () => {
    const world = makeWorld();
    const network = await open(world);
    const { person } = await savePerson(network, sighting('ada', { name: 'Ada', nameSource: 'address' }), {
      tie: 'strong',
    });
    world.time += MINUTE;
    await noteSighting(network, sighting('ada', { number: 7, name: 'Ada Lovelace' }));
    expect((await readPersonOf(network, person.id))?.name).toBe('Ada Lovelace');
    await undo(network);
    expect(await findPerson(network, ada.profiles)).toBeUndefined();
    const again = await savePerson(network, ada, { choice: 'deepen' });
    expect(again.person).toMatchObject({ name: 'ada', choice: 'deepen', tie: undefined });
    expect(again.act?.deed).toMatchObject({ created: true });
  });

  it('leaves somebody of whom more was said, without what the act said', async () => {
    const world = makeWorld();
    const network = await open(world);
    const { person, act } = await savePerson(network, ada, { tie: 'strong' });
    world.time += MINUTE;
    await savePerson(network, ada, { note: 'Likes tea' });
    await undo(network, act?.id);
    expect(await readPersonOf(network, person.id)).toMatchObject({ name: 'ada', tie: undefined });
    expect(await readTexts(network, person.id)).toEqual({ note: 'Likes tea' });
  });

  it('leaves nothing that says who somebody was that a single act began', async () => {
    const world = makeWorld();
    const network = await open(world);
    const { act } = await savePerson(network, sighting('ada', { number: 7, name: 'Ada Lovelace' }), {
      tie: 'strong',
      note: 'Secret',
    });
    await undo(network, act?.id);
    const { acts: _, ...kept } = (await readDisk('liant')).stores;
    expect(JSON.stringify(kept)).not.toMatch(/lovelace|secret|linkedin/i);
  });

  it('takes typing back as it was typed, in one go', async () => {
    const world = makeWorld();
    const network = await open(world);
    const { person } = await savePerson(network, ada, { note: 'Before' });
    world.time += MINUTE;
    for (const note of ['B', 'By', 'By the sea']) {
      world.time += 200;
      await savePerson(network, person.id, { note });
    }
    expect((await lastAct(network))?.deed).toEqual({
      kind: 'edited',
      edit: { note: 'By the sea' },
      created: false,
    });
    await undo(network);
    expect(await readTexts(network, person.id)).toEqual({ note: 'Before' });
  });

  it('takes the typed text of an exchange back in one go, and its day apart', async () => {
    const world = makeWorld();
    const network = await open(world);
    const { person, exchange } = await addExchange(network, ada, advice);
    const edit = (change: Parameters<typeof editExchange>[3]) => {
      world.time += 200;
      return editExchange(network, person.id, exchange.id, change);
    };
    for (const text of ['On', 'On t', 'On tides']) await edit({ text });
    await edit({ day: '2024-05-12' });
    await undo(network);
    expect(await readLedgerOf(network, person.id)).toEqual([{ ...exchange, text: 'On tides' }]);
    await undo(network);
    expect(await readLedgerOf(network, person.id)).toEqual([exchange]);
  });

  it('takes back what goes with an act in one go, and says the act alone', async () => {
    const network = await open();
    const { person, act } = await savePerson(network, ada, { tie: 'strong' });
    const facts = { company: 'Analytical Engines', headline: 'Countess' };
    const { act: whole } = await savePerson(network, ada, facts, act?.id);
    expect(whole?.deed).toEqual(act?.deed);
    expect(await readPersonOf(network, person.id)).toMatchObject({ tie: 'strong', ...facts });
    await undo(network);
    expect(await findPerson(network, ada.profiles)).toBeUndefined();
  });

  it('takes back what goes with an act apart, where more was done in between', async () => {
    const network = await open();
    const { person, act } = await savePerson(network, ada, { tie: 'strong' });
    await savePerson(network, person.id, { choice: 'deepen' });
    await savePerson(network, ada, { company: 'Analytical Engines' }, act?.id);
    await undo(network);
    expect(await readPersonOf(network, person.id)).toMatchObject({ tie: 'strong', choice: 'deepen' });
    expect((await readPersonOf(network, person.id))?.company).toBeUndefined();
  });

  it('takes the texts of two exchanges back one by one', async () => {
    const world = makeWorld();
    const network = await open(world);
    const { person, exchange } = await addExchange(network, ada, advice);
    const { exchange: other } = await addExchange(network, person.id, { ...advice, day: '2026-03-11' });
    await editExchange(network, person.id, exchange.id, { text: 'On tides' });
    await editExchange(network, person.id, other.id, { text: 'On winds' });
    await undo(network);
    expect(await readLedgerOf(network, person.id)).toEqual([other, { ...exchange, text: 'On tides' }]);
  });

  it('takes a typed name back to what the page said, and to the page as who said it', async () => {
    const world = makeWorld();
    const network = await open(world);
    const { person } = await savePerson(network, ada, {});
    world.time += MINUTE;
    for (const name of ['A', 'Ad', 'Ada L.']) {
      world.time += 200;
      await savePerson(network, person.id, { name });
    }
    await undo(network);
    expect(await readPersonOf(network, person.id)).toEqual(person);
  });

  it('takes an exchange back, restores one that was removed and one that was edited', async () => {
    const network = await open();
    const { person, exchange } = await addExchange(network, ada, { ...advice, text: 'On the loan' });
    await editExchange(network, person.id, exchange.id, { text: '', kind: 'support' });
    await removeExchange(network, person.id, exchange.id);
    const seen = [];
    for (let step = 0; step < 3; step += 1) {
      await undo(network);
      seen.push(await readLedgerOf(network, person.id));
    }
    const { text: _, ...plain } = exchange;
    expect(seen).toEqual([[{ ...plain, kind: 'support' }], [exchange], []]);
    expect(await readPersonOf(network, person.id)).toBeUndefined();
  });

  it('keeps the latest three hundred acts', async () => {
    const network = await open();
    for (let count = 0; count < 352; count += 1) {
      await savePerson(network, ada, { tie: count % 2 ? 'strong' : 'weak' });
    }
    const { stores } = await readDisk('liant');
    expect(stores['acts']?.length).toBeGreaterThanOrEqual(300);
    expect(stores['acts']?.length).toBeLessThan(332);
    expect((await undo(network))?.deed).toMatchObject({ edit: { tie: 'strong' } });
  }, 30_000);
});
