import { describe, expect, it } from 'vitest';

import { addExchange, readSnapshots, readSummary, savePerson } from '@/lib/store';
import { dayOf } from '@/lib/network/day';
import { countsOn } from '@/lib/network/count-on';

import { makeWorld, open, sighting } from './opening';

const ada = sighting('ada');
const bob = sighting('bob');
const at = (year: number, month: number, date: number) => new Date(year, month - 1, date, 12).getTime();

describe('monthly snapshots', () => {
  it('are kept from the first day on, months in which nothing happened filled in', async () => {
    const world = makeWorld(at(2026, 1, 15));
    const network = await open(world);
    expect(await readSnapshots(network)).toMatchObject([{ month: '2026-01', counts: { people: 0 } }]);
    await savePerson(network, ada, { tie: 'strong' });
    world.time = at(2026, 2, 3);
    await savePerson(network, bob, { tie: 'weak' });
    await addExchange(network, bob, { day: '2026-02-02', direction: 'given', kind: 'advice' });
    world.time = at(2026, 5, 1);
    const told = async () =>
      (await readSnapshots(network)).map(({ month, counts: { people, given } }) => [month, people, given]);
    const months = [
      ['2026-01', 1, 0],
      ['2026-02', 2, 1],
      ['2026-03', 2, 1],
      ['2026-04', 2, 1],
    ];
    expect(await told()).toEqual([...months, ['2026-05', 2, 1]]);
    await savePerson(network, sighting('eve'), {});
    expect(await told()).toEqual([...months, ['2026-05', 3, 1]]);
    world.time = at(2027, 3, 1);
    expect((await told()).slice(-3)).toEqual([
      ['2027-01', 3, 1],
      ['2027-02', 3, 0],
      ['2027-03', 3, 0],
    ]);
  });

  it('do not keep months that only a wrong clock has seen', async () => {
    const world = makeWorld(at(2026, 1, 15));
    const network = await open(world);
    await savePerson(network, ada, { tie: 'strong' });
    world.time = at(2045, 7, 1);
    await savePerson(network, ada, { tie: 'weak' });
    world.time = at(2026, 2, 15);
    await savePerson(network, bob, { tie: 'strong' });
    world.time = at(2026, 3, 15);
    expect((await readSnapshots(network)).map(({ month, counts }) => [month, counts.people])).toEqual([
      ['2026-01', 1],
      ['2026-02', 2],
      ['2026-03', 2],
    ]);
  });
});

describe('the summary', () => {
  it('is right on a day on which nobody opened anything', async () => {
    const world = makeWorld(at(2026, 3, 10));
    const network = await open(world);
    await addExchange(network, ada, { day: '2026-03-20', direction: 'given', kind: 'advice' });
    const { summary } = await readSummary(network);
    const given = ['2026-03-19', '2026-03-20', '2027-03-19', '2027-03-20'].map(
      (day) => countsOn(summary, day).given,
    );
    expect(given).toEqual([0, 1, 1, 0]);
  });

  it('does not grow with the years', async () => {
    const world = makeWorld(at(2010, 1, 1));
    const network = await open(world);
    for (let month = 1; month < 40; month += 1) {
      // Never the same day of the year, on which one exchange would come in as another leaves.
      world.time = at(2010, month, 1 + ((month * 7) % 27));
      const day = dayOf(new Date(world.time));
      await addExchange(network, ada, { day, direction: 'given', kind: 'advice' });
    }
    expect((await readSummary(network)).summary.turns.length).toBeLessThan(60);
  });
});
