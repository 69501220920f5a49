import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { addMonths } from '@/lib/network/day';
import { countsOn } from '@/lib/network/summary';
import { findPerson, readSummary, savePerson, undo } from '@/lib/store';

import { countEverybody, everybody } from './counting';
import { freshDisk, makeWorld, open } from './opening';
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
