import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  absorb,
  dropOldActs,
  findPerson,
  forgetPerson,
  readBroken,
  readImports,
  readLedgerOf,
  readPersonOf,
  readTexts,
  savePerson,
  settleSettings,
  undoImport,
  type Network,
} from '@/lib/store';

import { plainly } from '../network/plainly';
import { everybody } from './counting';
import { readDisk, spoil } from './disk';
import { historyOf, openBrowser } from './histories-of';
import { sighting } from './opening';
import { step } from './steps';

const DAY = 24 * 60 * 60 * 1000;
const ada = sighting('ada', { name: 'Ada Lovelace' });
const from = 'liant.json';

/**
 * All that a person would see, whatever record it lies in. Of two addresses under which one key was seen either may be
 * the one that is kept: both open the same profile.
 */
async function seen(network: Network): Promise<string[]> {
  const people = await everybody(network);
  const each = people.map(async ({ id, joined: _, ...person }) => {
    const ledger = (await readLedgerOf(network, id)).map((exchange) => ({ ...exchange, introduced: '' }));
    const profiles = person.profiles.map(({ key }) => key).sort();
    return plainly([{ ...person, profiles }, await readTexts(network, id), ledger]);
  });
  return (await Promise.all(each)).sort();
}

describe('an import', () => {
  it('is undone as one act, and can be made again', { timeout: 120_000 }, async () => {
    const steps = fc.array(step, { maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(steps, steps, async (ours, theirs) => {
        const [here, there] = [await openBrowser(1), await openBrowser(2)];
        for (const next of ours) await next(here.network, here.world);
        for (const next of theirs) await next(there.network, there.world);
        const before = await seen(here.network);
        const history = await historyOf(there);
        const { act } = await absorb(here.network, history, { from });
        const after = await seen(here.network);
        if (act !== undefined) await undoImport(here.network, act);
        expect(await seen(here.network)).toEqual(before);
        await absorb(here.network, history, { from });
        const again = await seen(here.network);
        // Whom the undo of a forgetting brought back, stays.
        expect(history.forgotten.length > 0 ? after : again).toEqual(after);
      }),
      { numRuns: 40 },
    );
  });

  it('is listed with what it did, and whether it can be undone', async () => {
    const [here, there] = [await openBrowser(1), await openBrowser(2)];
    await savePerson(there.network, ada, { tie: 'strong' });
    const { act = '' } = await absorb(here.network, await historyOf(there), { from });
    const listed = { id: act, at: here.world.time, from, added: 1, changed: 0, gone: 0 };
    expect(await readImports(here.network)).toEqual([{ ...listed, canUndo: true }]);
    expect((await absorb(here.network, await historyOf(there), { from })).act).toBeUndefined();
    expect(await undoImport(here.network, act)).toMatchObject({ gone: [expect.any(String)] });
    expect(await undoImport(here.network, act)).toBeUndefined();
    expect(await readImports(here.network)).toMatchObject([{ ...listed, canUndo: false }]);
  });

  it('that cannot be read, or what undoes it, is set aside, and the others are listed and undone', async () => {
    const [here, there] = [await openBrowser(1), await openBrowser(2)];
    const bring = async (slug: string) => {
      await savePerson(there.network, sighting(slug), { tie: 'weak' });
      return (await absorb(here.network, await historyOf(there), { from })).act ?? '';
    };
    const [first, second, third] = [await bring('ada'), await bring('bob'), await bring('eve')];
    globalThis.indexedDB = here.disk;
    const keys = (await readDisk('liant')).stores['imports']?.map(([key]) => key as string);
    const piece = keys?.find((key) => key.startsWith(`${second}/`)) ?? '';
    await spoil('liant', 'imports', first, () => 'rubbish');
    await spoil('liant', 'imports', piece, () => [{ place: 'nowhere' }]);
    expect((await readImports(here.network)).map(({ id }) => id)).toEqual([third, second]);
    expect(await undoImport(here.network, third)).toMatchObject({ gone: [expect.any(String)] });
    const aside = (await readBroken(here.network)).map(({ where }) => where);
    expect(aside).toEqual([`imports/${first}`, `imports/${piece}`]);
  });

  it('that brings nothing but settings is listed and undone like others, each under a stamp of its own', async () => {
    const { network } = await openBrowser(1);
    const empty = { people: [], texts: new Map(), ledgers: new Map(), traces: new Map(), forgotten: [] };
    const { act: none } = await absorb(network, empty, { from });
    expect(none).toBeUndefined();
    const { act: first = '' } = await absorb(network, empty, { from, settings: { letters: false } });
    const { act: second = '' } = await absorb(network, empty, { from, settings: { views: [] } });
    expect(await readImports(network)).toMatchObject([
      { id: second, settings: ['views'], added: 0, canUndo: true },
      { id: first, settings: ['letters'], added: 0, canUndo: true },
    ]);
    const set: unknown[] = [];
    const note =
      (how: string) =>
      async (...what: readonly unknown[]) =>
        void set.push([how, ...what]);
    const means = { take: note('take'), putBack: note('put back') };
    const close = () => Promise.reject(new Error('Closed'));
    const refuse = { take: close, putBack: close };
    // The page may be closed here: whoever opens the network next sets them, once.
    await expect(settleSettings(network, refuse)).rejects.toThrow('Closed');
    await settleSettings(network, means);
    await settleSettings(network, refuse);
    expect(set.splice(0)).toEqual([
      ['take', { views: [] }],
      ['take', { letters: false }],
    ]);
    await undoImport(network, first);
    await expect(settleSettings(network, refuse)).rejects.toThrow('Closed');
    await settleSettings(network, means);
    await settleSettings(network, refuse);
    expect(set).toEqual([['put back', ['letters'], { letters: false }]]);
    const [, { undoneBy } = { undoneBy: '' }] = await readImports(network);
    const { act: third } = await absorb(network, empty, { from, settings: { letters: false } });
    expect(new Set([first, second, undoneBy, third]).size).toBe(4);
  });

  it('that is undone while its settings are set leaves them waiting to be put back', async () => {
    const { network } = await openBrowser(1);
    const empty = { people: [], texts: new Map(), ledgers: new Map(), traces: new Map(), forgotten: [] };
    const { act = '' } = await absorb(network, empty, { from, settings: { letters: false } });
    const take = async () => void (await undoImport(network, act));
    await settleSettings(network, { take, putBack: take });
    expect(await readImports(network)).toMatchObject([{ settingsWait: true }]);
  });

  it('keeps what undoes it for thirty days', async () => {
    const [here, there] = [await openBrowser(1), await openBrowser(2)];
    await savePerson(there.network, ada, { tie: 'strong', note: 'Secret' });
    const { act = '' } = await absorb(here.network, await historyOf(there), { from });
    here.world.time += 31 * DAY;
    expect(await readImports(here.network)).toMatchObject([{ id: act, canUndo: false }]);
    expect(await undoImport(here.network, act)).toBeUndefined();
    globalThis.indexedDB = here.disk;
    expect((await readDisk('liant')).stores['imports']).toHaveLength(2);
    await dropOldActs(here.network);
    expect((await readDisk('liant')).stores['imports']).toHaveLength(1);
  });

  it('lets stand what was said since', async () => {
    const [here, there] = [await openBrowser(1), await openBrowser(2)];
    const { person } = await savePerson(there.network, ada, { tie: 'strong', choice: 'fade' });
    const { act = '' } = await absorb(here.network, await historyOf(there), { from });
    await savePerson(here.network, person.id, { choice: 'deepen' });
    await undoImport(here.network, act);
    const left = await readPersonOf(here.network, person.id);
    expect(left).toMatchObject({ name: 'Ada Lovelace', choice: 'deepen' });
    expect(left?.tie).toBeUndefined();
    expect(await findPerson(here.network, ada.profiles)).toEqual(left);
  });

  it('keeps nothing of somebody who was forgotten since', async () => {
    const [here, there] = [await openBrowser(1), await openBrowser(2)];
    const { person } = await savePerson(here.network, ada, { tie: 'weak', note: 'Secret' });
    await absorb(there.network, await historyOf(here));
    await savePerson(there.network, person.id, { tie: 'strong', note: 'More' });
    await absorb(here.network, await historyOf(there), { from });
    await forgetPerson(here.network, person.id);
    globalThis.indexedDB = here.disk;
    expect(JSON.stringify((await readDisk('liant')).stores['imports'])).not.toContain(person.id);
  });
});
