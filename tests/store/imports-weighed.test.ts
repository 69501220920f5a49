import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { History } from '@/lib/network/history';
import { lookAtImport } from '@/lib/network/import-look';
import { countsOn } from '@/lib/network/count-on';
import {
  absorb,
  addExchange,
  addPerson,
  findPerson,
  forgetPerson,
  readLedgerOf,
  readPersonOf,
  readImports,
  readSnapshots,
  readSummary,
  readTexts,
  savePerson,
  undoImport,
  weighImport,
  type Network,
} from '@/lib/store';

import { countEverybody, everybody } from './counting';
import { historyOf, openBrowser, picture, type Browser } from './histories-of';
import { NOON, numbered, sighting } from './opening';
import { dayFrom, step } from './steps';

const ada = sighting('ada', { name: 'Ada Lovelace' });
const DAY = 24 * 60 * 60 * 1000;

/** @returns what the list says of it; nothing where nothing was new */
async function take(network: Network, history: History) {
  const { act } = await absorb(network, history, { from: 'a.json' });
  const [last] = await readImports(network);
  return act === undefined ? undefined : last;
}

async function lookAt(network: Network, history: History) {
  const weighed = await weighImport(network, history);
  const look = lookAtImport(weighed);
  const names = Object.entries(look).map(([fate, people]) => [fate, people.map(({ name }) => name)] as const);
  return { isNews: weighed.isNews, look, ...Object.fromEntries(names.filter(([, all]) => all.length > 0)) };
}

/** What a person sees of everybody. */
async function seen({ network }: Browser) {
  const people = await everybody(network);
  const all = await Promise.all(
    people.map(async (person) => [
      // Which of joined records stands for the whole may become another: that is not seen.
      { ...person, id: '', joined: person.joined.length },
      await readTexts(network, person.id),
      await readLedgerOf(network, person.id),
    ]),
  );
  return all.map((each) => JSON.stringify(each)).sort();
}

/** Everybody, with the ids of those they are made of and of what passed between. */
async function whoIsSeen({ network }: Browser) {
  const people = await everybody(network);
  const all = await Promise.all(
    people.map(async ({ id, joined }) => [
      id,
      ...joined.map((part) => part.id),
      ...(await readLedgerOf(network, id)).map((exchange) => exchange.id),
    ]),
  );
  return all.flat();
}

/** Two browsers of one person, a while apart. */
async function twoBrowsers() {
  const [old, fresh] = [await openBrowser(1), await openBrowser(2)];
  fresh.world.time = NOON + 2 * DAY;
  return { old, fresh };
}

describe('an import, weighed before it is made,', () => {
  it('brings everybody, and undone, leaves nobody; and brings them again', async () => {
    const { old, fresh } = await twoBrowsers();
    const { person } = await savePerson(old.network, ada, { tie: 'strong', note: 'Thinks in engines' });
    await addExchange(old.network, person.id, { day: '2026-03-01', direction: 'given', kind: 'advice' });
    const [file, there] = [await historyOf(old), await seen(old)];

    for (let round = 0; round < 3; round += 1) {
      fresh.world.time += DAY;
      expect(await lookAt(fresh.network, file)).toMatchObject({ isNews: true, added: ['Ada Lovelace'] });
      const done = await take(fresh.network, file);
      expect(done).toMatchObject({ added: 1, changed: 0, gone: 0, from: 'a.json' });
      expect(await seen(fresh)).toEqual(there);
      expect(await lookAt(fresh.network, file)).toMatchObject({ isNews: false, unchanged: ['Ada Lovelace'] });
      expect(await take(fresh.network, file)).toBeUndefined();

      fresh.world.time += DAY;
      expect(await undoImport(fresh.network, done?.id ?? '')).toMatchObject({ gone: [expect.any(String)] });
      expect(await undoImport(fresh.network, done?.id ?? '')).toBeUndefined();
      expect(await seen(fresh)).toEqual([]);
      expect(countsOn((await readSummary(fresh.network)).summary, '2026-03-20')).toEqual(
        await countEverybody(fresh.network, '2026-03-20'),
      );
    }
    expect((await readImports(fresh.network)).map(({ canUndo }) => canUndo)).toEqual(Array(3).fill(false));
  });

  it('says of each field which writing stands, and an undo gives back what was', async () => {
    const { old, fresh } = await twoBrowsers();
    await savePerson(fresh.network, ada, { tie: 'weak', choice: 'deepen', note: 'Here' });
    old.world.time = NOON + 3 * DAY;
    await savePerson(old.network, ada, { tie: 'strong', company: 'Difference & Co' });
    old.world.time = NOON - DAY;
    await savePerson(old.network, ada, { choice: 'fade', note: 'There' });
    const before = await seen(fresh);
    const file = await historyOf(old);
    const { look, isNews } = await lookAt(fresh.network, file);
    expect(isNews).toBe(true);
    expect(look.conflicting[0]?.differences.map(({ field, becomes }) => [field, becomes])).toEqual(
      expect.arrayContaining([['tie', true]]),
    );
    fresh.world.time += 2 * DAY;
    const done = await take(fresh.network, file);
    expect(await findPerson(fresh.network, ada.profiles)).toMatchObject({
      tie: 'strong',
      company: 'Difference & Co',
    });
    expect(done).toMatchObject({ changed: 1, added: 0 });
    for (let round = 0; round < 2; round += 1) {
      fresh.world.time += DAY;
      const [last] = await readImports(fresh.network);
      await undoImport(fresh.network, last?.id ?? '');
      expect(await seen(fresh)).toEqual(before);
      fresh.world.time += DAY;
      expect(await take(fresh.network, file)).toMatchObject({ changed: 1 });
      expect(await findPerson(fresh.network, ada.profiles)).toMatchObject({ tie: 'strong' });
    }
  });

  it('leaves, when undone, what was said since, and the people of whom it was said', async () => {
    const { old, fresh } = await twoBrowsers();
    await savePerson(old.network, ada, { tie: 'strong', place: 'London' });
    await savePerson(old.network, numbered(7, 'Bea'), { tie: 'weak' });
    const done = await take(fresh.network, await historyOf(old));
    fresh.world.time += DAY;
    await savePerson(fresh.network, ada, { choice: 'deepen' });
    await undoImport(fresh.network, done?.id ?? '');
    expect(await everybody(fresh.network)).toMatchObject([{ name: 'Ada Lovelace', choice: 'deepen' }]);
    expect((await findPerson(fresh.network, ada.profiles))?.tie).toBeUndefined();
    expect((await findPerson(fresh.network, ada.profiles))?.place).toBeUndefined();
  });

  it('does not bring who was forgotten here', async () => {
    const { old, fresh } = await twoBrowsers();
    await savePerson(old.network, ada, { tie: 'strong' });
    const { person } = await savePerson(fresh.network, ada, {});
    await forgetPerson(fresh.network, person.id);
    const file = await historyOf(old);
    expect(await lookAt(fresh.network, file)).toMatchObject({ barred: ['Ada Lovelace'] });
    await take(fresh.network, file);
    expect(await everybody(fresh.network)).toEqual([]);
  });

  it('takes away who was forgotten elsewhere, with a key or without, and gives them back whole when undone', async () => {
    const { old, fresh } = await twoBrowsers();
    const { person } = await savePerson(old.network, ada, { tie: 'strong', note: 'Thinks in engines' });
    const { person: eve } = await addPerson(old.network, { name: 'Eve' });
    await take(fresh.network, await historyOf(old));
    const before = await seen(fresh);
    await forgetPerson(old.network, person.id);
    await forgetPerson(old.network, eve.id);
    fresh.world.time += DAY;
    const file = await historyOf(old);
    expect(await lookAt(fresh.network, file)).toMatchObject({
      isNews: true,
      gone: expect.arrayContaining(['Ada Lovelace', 'Eve']) as string[],
    });
    const done = await take(fresh.network, file);
    expect(done).toMatchObject({ gone: 2 });
    expect(await seen(fresh)).toEqual([]);
    fresh.world.time += DAY;
    await undoImport(fresh.network, done?.id ?? '');
    expect(await seen(fresh)).toEqual(before);
  });

  it('joins whom the file shows to be one, and takes them apart again when undone', async () => {
    const { old, fresh } = await twoBrowsers();
    await savePerson(fresh.network, sighting('ada', { name: 'Ada' }), { tie: 'strong' });
    await savePerson(fresh.network, numbered(7, 'A. L.'), { choice: 'deepen' });
    const before = await seen(fresh);
    await savePerson(old.network, sighting('ada', { number: 7, name: 'Ada Lovelace' }), {});
    const done = await take(fresh.network, await historyOf(old));
    expect(await everybody(fresh.network)).toMatchObject([{ tie: 'strong', choice: 'deepen' }]);
    fresh.world.time += DAY;
    await undoImport(fresh.network, done?.id ?? '');
    expect(await seen(fresh)).toEqual(before);
  });

  it(
    'is undone whole and comes again whole, whatever was done on both sides',
    { timeout: 120_000 },
    async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.array(step, { maxLength: 8 }),
          fc.array(step, { maxLength: 8 }),
          async (there, here) => {
            const { old, fresh } = await twoBrowsers();
            for (const act of there) await act(old.network, old.world);
            for (const act of here) await act(fresh.network, fresh.world);
            const file = await historyOf(old);
            const before = await seen(fresh);
            fresh.world.time += DAY;
            const { look } = await lookAt(fresh.network, file);
            const first = await take(fresh.network, file);
            const [after, who] = [await seen(fresh), await whoIsSeen(fresh)];
            expect(await take(fresh.network, file)).toBeUndefined();
            expect(first ? before : after).toEqual(before);
            fc.pre(first !== undefined);
            expect(first.added).toBe(look.added.length);
            fresh.world.time += DAY;
            await undoImport(fresh.network, first.id);
            expect(await seen(fresh)).toEqual(before);
            fresh.world.time += DAY;
            await take(fresh.network, file);
            // Everybody is back. What both sides say of somebody may now be the file's, which is the later word; and
            // whom an undo brought back is not forgotten again for a file that had forgotten them.
            expect(await whoIsSeen(fresh)).toEqual(expect.arrayContaining(who));
            expect(await take(fresh.network, file)).toBeUndefined();
            const today = dayFrom(fresh.world, 0);
            expect(countsOn((await readSummary(fresh.network)).summary, today)).toEqual(
              await countEverybody(fresh.network, today),
            );
          },
        ),
        { numRuns: 40 },
      );
    },
  );

  it('forgets with somebody what could undo their import', async () => {
    const { old, fresh } = await twoBrowsers();
    await savePerson(old.network, ada, { tie: 'strong' });
    await take(fresh.network, await historyOf(old));
    await savePerson(fresh.network, ada, { place: 'A secret place' });
    old.world.time = fresh.world.time + DAY;
    await savePerson(old.network, ada, { place: 'London' });
    await take(fresh.network, await historyOf(old));
    globalThis.indexedDB = fresh.disk;
    expect(await textOfImports()).toContain('A secret place');
    await forgetPerson(fresh.network, (await findPerson(fresh.network, ada.profiles))?.id ?? '');
    expect(await textOfImports()).not.toContain('A secret place');
  });

  it('cannot be undone after thirty days', async () => {
    const { old, fresh } = await twoBrowsers();
    await savePerson(old.network, ada, {});
    const done = await take(fresh.network, await historyOf(old));
    fresh.world.time += 31 * DAY;
    expect(await readImports(fresh.network)).toMatchObject([{ canUndo: false }]);
    expect(await undoImport(fresh.network, done?.id ?? '')).toBeUndefined();
    expect(await everybody(fresh.network)).toHaveLength(1);
  });

  it('is not weighed again while nothing changed since', async () => {
    const { old, fresh } = await twoBrowsers();
    await savePerson(old.network, ada, {});
    const file = await historyOf(old);
    globalThis.indexedDB = fresh.disk;
    const weighed = await weighImport(fresh.network, file);
    // What changes nothing stands in its place, to tell the two apart.
    const still = { ...weighed, merged: weighed.held };
    expect((await absorb(fresh.network, file, { from: 'a.json', weighed: still })).act).toBeUndefined();
    const { added } = await absorb(fresh.network, file, { from: 'a.json', weighed });
    expect(added).toHaveLength(1);
    expect(await readImports(fresh.network)).toMatchObject([{ added: 1, changed: 0, gone: 0 }]);
  });

  it('is weighed again where something was said in between', async () => {
    const { old, fresh } = await twoBrowsers();
    await savePerson(old.network, ada, { tie: 'weak' });
    const file = await historyOf(old);
    globalThis.indexedDB = fresh.disk;
    const weighed = await weighImport(fresh.network, file);
    const { person } = await savePerson(fresh.network, ada, { tie: 'strong', company: 'Engines' });
    await absorb(fresh.network, file, { from: 'a.json', weighed });
    const [only] = await everybody(fresh.network);
    expect(only).toMatchObject({ tie: 'strong', company: 'Engines' });
    expect(await findPerson(fresh.network, person.profiles)).toMatchObject({ tie: 'strong' });
  });

  it('that is stopped has done nothing', async () => {
    const { old, fresh } = await twoBrowsers();
    await savePerson(old.network, ada, {});
    const before = picture(await historyOf(fresh));
    const stopping = absorb(fresh.network, await historyOf(old), {
      from: 'a.json',
      signal: AbortSignal.abort(),
    });
    await expect(stopping).rejects.toThrow('refused');
    expect(picture(await historyOf(fresh))).toBe(before);
    expect(await readImports(fresh.network)).toEqual([]);
  });

  it('takes the months that are not known here, and gives them up again; and keeps which settings came with it', async () => {
    const { old, fresh } = await twoBrowsers();
    const { person } = await savePerson(old.network, ada, {});
    const [{ counts } = { counts: undefined }] = await readSnapshots(old.network);
    const months = ['2025-12', '2026-03', '2027-01'].map((month) => ({ month, counts: counts as never }));
    const known = async () => (await readSnapshots(fresh.network)).map(({ month }) => month);
    const file = await historyOf(old);
    globalThis.indexedDB = fresh.disk;
    const { act } = await absorb(fresh.network, file, {
      from: 'a.json',
      months,
      settings: { letters: false },
    });
    expect(await known()).toEqual(['2025-12', '2026-03']);
    await undoImport(fresh.network, act ?? '');
    expect(await readImports(fresh.network)).toMatchObject([{ settings: ['letters'], settingsWait: true }]);
    expect(await known()).toEqual(['2026-03']);
    expect(await readPersonOf(fresh.network, person.id)).toBeUndefined();
  });
});

async function textOfImports(): Promise<string> {
  const { readDisk } = await import('./disk');
  return JSON.stringify((await readDisk('liant')).stores['imports']);
}
