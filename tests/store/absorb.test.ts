import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { MAX_DRIFT, NEVER, stampOf, timeOf } from '@/lib/network/clock';
import { personIdFor } from '@/lib/network/derived-id';
import type { History } from '@/lib/network/history';
import { flatten } from '@/lib/network/merge';
import { countsOn } from '@/lib/network/count-on';
import { EMPTY, write } from '@/lib/network/register';
import {
  absorb,
  addExchange,
  findPerson,
  forgetPerson,
  lastAct,
  readLedgerOf,
  readPersonOf,
  readSummary,
  readTexts,
  savePerson,
  undo,
} from '@/lib/store';

import { countEverybody, everybody } from './counting';
import { historyOf, openBrowser, picture, type Browser } from './histories-of';
import { NOON, numbered, open, sighting } from './opening';
import { dayFrom, step } from './steps';

const NOTHING: History = {
  people: [],
  texts: new Map(),
  ledgers: new Map(),
  traces: new Map(),
  forgotten: [],
};
const ada = sighting('ada', { name: 'Ada Lovelace' });

/** One record after the other, as a mirror brings them. */
function* piecesOf({ people, texts, ledgers, forgotten }: History): Generator<History> {
  const only = <T>(map: ReadonlyMap<string, T>, id: string) =>
    new Map([...map].filter(([key]) => key === id));
  for (const row of people.flatMap(flatten)) {
    yield {
      people: [row],
      texts: only(texts, row.id),
      ledgers: only(ledgers, row.id),
      traces: new Map(),
      forgotten: [],
    };
  }
  for (const tombstone of forgotten) yield { ...NOTHING, forgotten: [tombstone] };
}

/** Everybody learns all from everybody, until nobody learns anything. */
async function comeTogether(browsers: readonly Browser[], pieces: (all: History) => Iterable<History>) {
  for (let round = 0; round < 6; round++) {
    const before = await pictures(browsers);
    for (const from of browsers) {
      for (const to of browsers) {
        if (from === to) continue;
        for (const piece of pieces(await historyOf(from))) await absorb(to.network, piece);
      }
    }
    if ((await pictures(browsers)).every((after, at) => after === before[at])) return;
  }
  throw new Error('They never come to rest');
}

async function pictures(browsers: readonly Browser[]): Promise<string[]> {
  const all: string[] = [];
  for (const browser of browsers) all.push(picture(await historyOf(browser)));
  return all;
}

const steps = fc.array(step, { maxLength: 10 });

describe('three browsers that worked apart', () => {
  it.each([
    ['whole histories', (all: History) => [all]],
    ['one record after the other', piecesOf],
  ] as const)('come to the same by %s, and count it right', { timeout: 240_000 }, async (_, pieces) => {
    await fc.assert(
      fc.asyncProperty(fc.tuple(steps, steps, steps), async (apart) => {
        const browsers = [await openBrowser(1), await openBrowser(2), await openBrowser(3)];
        for (const [at, { network, world }] of browsers.entries()) {
          for (const next of apart[at] ?? []) await next(network, world);
        }
        await comeTogether(browsers, pieces);
        expect(new Set(await pictures(browsers)).size).toBe(1);
        for (const { network, world } of browsers) {
          const today = dayFrom(world, 0);
          const { summary } = await readSummary(network);
          expect(countsOn(summary, today)).toEqual(await countEverybody(network, today));
        }
      }),
      { numRuns: 25 },
    );
  });
});

describe('absorbing', () => {
  it('says whom it added, changed and took away, tells it once, and nothing the second time', async () => {
    const [here, there] = [await openBrowser(1), await openBrowser(2)];
    const { person } = await savePerson(there.network, ada, { tie: 'strong', note: 'Engines' });
    await addExchange(there.network, person.id, {
      day: '2026-03-01',
      direction: 'both',
      kind: 'conversation',
    });
    const history = await historyOf(there);
    expect(await absorb(here.network, history)).toMatchObject({ added: [person.id], changed: [], gone: [] });
    expect(here.world.told).toMatchObject([{ people: [person.id] }]);
    expect(await readPersonOf(here.network, person.id)).toEqual(await readPersonOf(there.network, person.id));
    expect(await readTexts(here.network, person.id)).toEqual({ note: 'Engines' });
    expect(await readLedgerOf(here.network, person.id)).toHaveLength(1);
    expect(await absorb(here.network, history)).toMatchObject({ added: [], changed: [], gone: [] });
    expect(here.world.told).toHaveLength(1);

    await savePerson(there.network, person.id, { note: 'Looms' });
    expect(await absorb(here.network, await historyOf(there))).toMatchObject({ changed: [person.id] });
    await forgetPerson(there.network, person.id);
    expect(await absorb(here.network, await historyOf(there))).toMatchObject({ gone: [person.id] });
    expect(await everybody(here.network)).toEqual([]);
  });

  it('makes one of two records that a key shows to be one, and both lead to them', async () => {
    const [here, there] = [await openBrowser(1), await openBrowser(2)];
    const { person: own } = await savePerson(here.network, ada, { tie: 'strong' });
    const { person: other } = await savePerson(there.network, numbered(7), { choice: 'deepen' });
    await absorb(here.network, await historyOf(there));
    expect(await everybody(here.network)).toHaveLength(2);
    await savePerson(there.network, sighting('ada', { number: 7 }), { reciprocity: 'mutual' });
    await absorb(here.network, await historyOf(there));
    const people = await everybody(here.network);
    expect(people).toMatchObject([{ tie: 'strong', choice: 'deepen', reciprocity: 'mutual' }]);
    for (const id of [own.id, other.id]) expect(await readPersonOf(here.network, id)).toEqual(people[0]);
    expect(await findPerson(here.network, numbered(7).profiles)).toEqual(people[0]);
    expect([own.id, other.id].sort()[0]).toBe(people[0]?.id);
  });

  it('of somebody forgotten elsewhere leaves no act, no introduction and no other record with their key', async () => {
    const [here, there] = [await openBrowser(1), await openBrowser(2)];
    const { person } = await savePerson(here.network, ada, { tie: 'strong' });
    const { person: bob } = await savePerson(here.network, sighting('bob'), { tie: 'weak' });
    const introduction = { day: '2026-03-01', direction: 'given', kind: 'introduction' } as const;
    await addExchange(here.network, bob.id, { ...introduction, introduced: person.id });
    there.world.time += 3_600_000;
    const { person: theirs } = await savePerson(there.network, ada, {});
    expect(theirs.id).not.toBe(person.id);
    await forgetPerson(there.network, theirs.id);
    await absorb(here.network, await historyOf(there));
    expect(await findPerson(here.network, ada.profiles)).toBeUndefined();
    expect((await readLedgerOf(here.network, bob.id))[0]).not.toHaveProperty('introduced');
    while (await undo(here.network));
    expect(await lastAct(here.network)).toBeUndefined();
    const { people, texts, ledgers } = await historyOf(here);
    expect(JSON.stringify([people, [...texts], [...ledgers]])).not.toContain(person.id);
  });

  it('goes on from the latest stamp seen, but follows no clock into the far future', async () => {
    const { network } = await openBrowser(1);
    const row = (id: string, time: number) => ({
      id,
      ...write(EMPTY, { name: 'Ada', nameSource: 'page', tie: 'weak' }, stampOf(time, 0, 'zzzzzz')),
    });
    const [soon, late] = ['0'.repeat(16), 'f'.repeat(16)] as [string, string];
    await absorb(network, { ...NOTHING, people: [row(soon, NOON + 3_600_000)] });
    const { act } = await savePerson(network, soon, { tie: 'strong' });
    expect(timeOf(act?.id ?? '')).toBe(NOON + 3_600_000);
    await absorb(network, { ...NOTHING, people: [row(late, NOON + 9 * MAX_DRIFT)] });
    const saved = await savePerson(network, late, { tie: 'strong' });
    expect(saved.person.tie).toBe('strong');
    expect(timeOf(saved.act?.id ?? '')).toBe(NOON + 3_600_000);
    await undo(network);
    expect(await readPersonOf(network, late)).toMatchObject({ tie: 'weak' });
  });

  it('takes 30,000 people at once', { timeout: 120_000 }, async () => {
    const network = await open();
    const people = Array.from({ length: 30_000 }, (_, at) => ({
      id: personIdFor(`linkedin:person-${at}`, NEVER),
      ...write(
        EMPTY,
        {
          name: `Person ${at}`,
          nameSource: 'page',
          tie: 'weak',
          [`key/linkedin:person-${at}`]: 'https://www.linkedin.com/',
        },
        stampOf(NOON - 864e5, 0, 'zzzzzz'),
      ),
    }));
    const { added } = await absorb(network, { ...NOTHING, people });
    expect(added).toHaveLength(30_000);
    expect((await readSummary(network)).summary.always).toMatchObject({ people: 30_000 });
    expect(await absorb(network, { ...NOTHING, people })).toMatchObject({ added: [], changed: [], gone: [] });
  });
});
