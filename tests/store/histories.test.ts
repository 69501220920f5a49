import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { addMonths } from '@/lib/network/day';
import { foreseenReading, lastContact } from '@/lib/network/foreseen';
import { lastDay, pulseOf } from '@/lib/network/pulse';
import { readRelation } from '@/lib/network/reading';
import { countsOn } from '@/lib/network/count-on';
import {
  addExchange,
  findPerson,
  readLedgerOf,
  readPersonOf,
  readSummary,
  savePerson,
  undo,
} from '@/lib/store';

import { countEverybody, everybody } from './counting';
import { freshDisk, makeWorld, open, sighting } from './opening';
import { dayFrom, edit, met, step } from './steps';

describe('whatever is done, in whatever order', () => {
  it('the summary equals the count of everybody, today and on days to come, and each key leads to its person', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 25 }), async (steps) => {
        freshDisk();
        const world = makeWorld();
        const network = await open(world);
        for (const next of steps) await next(network, world);
        const today = dayFrom(world, 0);
        const { summary } = await readSummary(network);
        for (const on of [today, ...[1, 7, 14].map((months) => addMonths(today, months))]) {
          expect([on, countsOn(summary, on)]).toEqual([on, await countEverybody(network, on)]);
        }
        for (const person of await everybody(network)) {
          const found = await Promise.all(person.profiles.map((profile) => findPerson(network, [profile])));
          expect(found.map((each) => each?.id)).toEqual(person.profiles.map(() => person.id));
        }
      }),
      { numRuns: 80 },
    );
  }, 120_000);

  it('the summary is counted anew where the clock is set back, little by little, to before what was folded in', async () => {
    const world = makeWorld();
    const network = await open(world);
    const { person } = await savePerson(network, sighting('ada'), { tie: 'strong' });
    await addExchange(network, person.id, { day: dayFrom(world, -385), direction: 'given', kind: 'advice' });
    for (const tie of ['weak', 'strong'] as const) {
      world.time -= 20 * 86_400_000;
      await savePerson(network, person.id, { tie });
    }
    const today = dayFrom(world, 0);
    expect(countsOn((await readSummary(network)).summary, today).given).toBe(1);
  });

  it('outlooks say of everybody what their ledgers say, on any day', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 20 }), async (steps) => {
        freshDisk();
        const world = makeWorld();
        const network = await open(world);
        for (const next of steps) await next(network, world);
        for (const person of await everybody(network)) {
          expect(await readPersonOf(network, person.id)).toEqual(person);
          const pulse = pulseOf(await readLedgerOf(network, person.id));
          for (const months of [-18, -1, 0, 1, 7, 14, 40]) {
            const on = addMonths(dayFrom(world, 0), months);
            expect(foreseenReading(person, on)).toBe(readRelation(person, pulse, on).word);
            expect(lastContact(person, on)).toBe(lastDay(pulse, on));
          }
        }
      }),
      { numRuns: 60 },
    );
  }, 120_000);

  it('undoing everything, latest first, leaves nobody but those who were seen to be one, and nothing said of them', async () => {
    const said = fc.array(fc.tuple(met, edit), { minLength: 1, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(said, async (edits) => {
        freshDisk();
        const world = makeWorld();
        const network = await open(world);
        for (const [who, what] of edits) {
          world.time += 60_000;
          await savePerson(network, who, what);
        }
        while (await undo(network));
        for (const person of await everybody(network)) {
          // Two records that were seen to be one stay one, and stay; what was said of them is gone.
          expect(person.joined.length).toBeGreaterThan(0);
          expect(person).toMatchObject({ tags: [] });
          expect([person.tie, person.bridge, person.reciprocity, person.choice]).toEqual([
            undefined,
            undefined,
            undefined,
            undefined,
          ]);
        }
      }),
      { numRuns: 40 },
    );
  }, 60_000);
});
