import { describe, expect, test } from 'vitest';

import { readBalance } from '@/lib/network/balance';
import { addMonths, type Day } from '@/lib/network/day';
import type { Exchange } from '@/lib/network/exchange';
import { outlookOf } from '@/lib/network/foreseen';
import { countGains, gainsIn } from '@/lib/network/led-to';
import type { Person } from '@/lib/network/person';
import { NO_PULSE } from '@/lib/network/pulse';
import { readRelation } from '@/lib/network/reading';
import type { Relation } from '@/lib/network/relation';
import { chooseReview, type ReviewTerms } from '@/lib/network/review';
import { standFor } from '@/lib/network/standing';
import { countsOn } from '@/lib/network/count-on';
import { summarise } from '@/lib/network/summarise';
import { layOutMap } from './lay-out-map';
import { idOf, relation } from './relations';

const today = '2026-03-10';
const aim = '00000000000000aa';
const terms: ReviewTerms = { today, most: 5, pursued: [aim], lacking: [aim], shown: {} };

const peopleOf = (relations: readonly Relation[]) => relations.map(({ person }) => person);
const reasonsOf = (relations: readonly Relation[], over: Partial<ReviewTerms> = {}) =>
  chooseReview(peopleOf(relations), { ...terms, ...over }).map(({ person: { id }, reason }) => [id, reason]);
const many = (count: number, said: (at: number) => Partial<Person>) =>
  Array.from({ length: count }, (_, at) => relation(at, said(at)));

/** Somebody as a scan gives them, who knows what is foreseen of them. */
function foreseen(number: number, said: Partial<Person>, ...ledger: readonly Partial<Exchange>[]): Relation {
  const { person, ledger: exchanges } = relation(number, said, ...ledger);
  const outlook = outlookOf(person, exchanges);
  return { person: { ...person, ...(outlook && { outlook }) }, ledger: exchanges };
}

describe('nobody is tagged', () => {
  const untagged = [
    relation(1, {}, { kind: 'opportunity' }),
    relation(2),
    relation(3, { objectives: [aim] }),
  ];

  test('the balance says of how many it knows no tie, and credits no kind of tie', () => {
    const { cross, lacking, passage } = readBalance(untagged, today);
    expect(cross).toEqual({ strong: { same: 0, other: 0 }, weak: { same: 0, other: 0 } });
    expect([lacking.tieOrBridge, lacking.reciprocity]).toEqual([3, 3]);
    expect(passage.opportunities).toEqual({
      strong: 0,
      weak: 0,
      untagged: 1,
      weakPeople: 0,
      untaggedPeople: 1,
      weakest: [],
    });
  });

  test('the map has everybody at the rim, in the one direction of those of no known world', () => {
    const { sectors, people, x, y } = layOutMap(peopleOf(many(60, () => ({}))), today);
    expect(sectors).toMatchObject([{ kind: 'unsaid', people: 60, from: 0, to: 1 }]);
    expect(people.every((_, at) => Math.hypot(x[at] ?? 0, y[at] ?? 0) >= 0.8 - 1e-6)).toBe(true);
  });

  test('the review leaves them in peace, and an objective says what it lacks', () => {
    expect(reasonsOf(untagged)).toEqual([]);
    expect(standFor(aim, peopleOf(untagged), today)).toMatchObject({
      strong: [],
      weak: [],
      gap: 'bridgeUnknown',
    });
  });
});

test('of one person alone an objective has them, and nobody who could introduce', () => {
  const { linked, introductions, gap } = standFor(
    aim,
    [relation(1, { tie: 'weak', bridge: 'other', objectives: [aim] }).person],
    today,
  );
  expect([linked.length, introductions, gap]).toEqual([1, [], 'noStrong']);
});

describe('everybody is in one world', () => {
  const world = many(30, (at) => ({
    tie: at % 3 === 0 ? 'strong' : 'weak',
    bridge: 'same',
    worldName: 'Sea',
    objectives: at < 2 ? [aim] : [],
  }));

  test('the balance is as closed as can be, and says nothing of a diversity', () => {
    const { worlds, openness, cross } = readBalance(world, today);
    expect([worlds.count, worlds.diversity, worlds.effective, openness]).toEqual([1, undefined, 1, -1]);
    expect(cross).toEqual({ strong: { same: 10, other: 0 }, weak: { same: 20, other: 0 } });
  });

  test('the map is one sector, the review has no bridge, and that is what an objective lacks', () => {
    expect(layOutMap(peopleOf(world), today).sectors).toMatchObject([{ name: 'Sea', people: 30, to: 1 }]);
    expect(reasonsOf(world)).toEqual([]);
    const { gap, introductions } = standFor(aim, peopleOf(world), today);
    // All ten who are close could introduce to the one linked who is not.
    expect([gap, introductions.length]).toEqual(['noBridge', 10]);
  });
});

test('where no world has a name, the map goes by mine, another and neither', () => {
  const nameless = many(30, (at) => (at % 3 === 0 ? {} : { bridge: at % 3 === 1 ? 'same' : 'other' }));
  expect(layOutMap(peopleOf(nameless), today).sectors).toMatchObject([
    { kind: 'same', people: 10 },
    { kind: 'other', people: 10 },
    { kind: 'unsaid', people: 10 },
  ]);
  const { worlds, openness, lacking } = readBalance(nameless, today);
  expect([worlds.count, worlds.effective, openness, lacking.worldName]).toEqual([0, undefined, 0, 30]);
  expect(standFor(aim, peopleOf(nameless), today).introductions).toEqual([]);
});

describe('thirty thousand people of 400 worlds', () => {
  const all = many(30_000, (at) => ({
    tie: at % 10 === 0 ? 'strong' : 'weak',
    bridge: at % 4 === 0 ? 'same' : 'other',
    worldName: `World ${at % 400}`,
    ...(at % 50 === 0 && { choice: 'deepen' }),
    objectives: at % 1_000 === 1 ? [aim] : [],
  }));

  test('are all in the balance and on the map', () => {
    const { people, bridges, worlds } = readBalance(all, today);
    expect([people, bridges, worlds.count]).toEqual([30_000, { same: 7_500, other: 22_500 }, 400]);
    const { people: placed, sectors, x } = layOutMap(peopleOf(all), today);
    expect([placed.length, sectors.length, sectors.at(-1)?.kind]).toEqual([30_000, 15, 'smaller']);
    expect(x.every(Number.isFinite)).toBe(true);
  });

  test('a review still is a few people, and an objective has its thirty', () => {
    expect(reasonsOf(all).map(([, reason]) => reason)).toEqual(Array(5).fill('rhythm'));
    const { linked, weak, bridges } = standFor(aim, peopleOf(all), today);
    expect([linked.length, weak.length, bridges.length]).toEqual([30, 30, 30]);
  });
});

describe('the 29th of February', () => {
  const leapDay = '2024-02-29';
  const { person, ledger } = relation(1, { tie: 'weak' }, { day: leapDay, kind: 'advice' });

  test.each<[Day, number]>([
    ['2025-02-27', 1],
    ['2025-02-28', 0],
    ['2025-03-01', 0],
  ])('on %s the summary, the reading and the balance count alike what was received on it', (day, count) => {
    const { received } = countsOn(summarise(person, ledger), day);
    const { receivedLately } = readRelation(person, { ...NO_PULSE, received: [leapDay] }, day).counted;
    const { advice } = readBalance([{ person, ledger }], day).passage.kinds;
    expect([received, receivedLately, advice.received]).toEqual([count, count, count]);
  });

  test('is a day of a review, of a balance and of an objective as any other', () => {
    const friend = foreseen(2, { choice: 'deepen' }, { day: '2024-01-28' });
    expect(reasonsOf([friend], { today: '2024-02-28' })).toEqual([]);
    expect(reasonsOf([friend], { today: leapDay })).toEqual([[idOf(2), 'rhythm']]);
    expect(readBalance([friend], leapDay).passage.months.at(-1)?.month).toBe('2024-02');
    const objective = { id: aim, sentence: 'Lyon', began: leapDay, fate: 'reached', ended: leapDay } as const;
    const door = [-1, 0, 1].map((months) => ({
      ...(ledger[0] as Exchange),
      day: addMonths(leapDay, months),
      kind: 'introduction' as const,
    }));
    expect(countGains(gainsIn(objective, person, door, '2026-03-10')).introductions).toBe(1);
  });
});

describe('exchanges of days to come', () => {
  const tomorrow = { day: '2026-03-11' };

  test('bring nobody nearer today', () => {
    const met = { ...tomorrow, direction: 'both', kind: 'conversation' } as const;
    const friend = foreseen(1, { choice: 'deepen', tie: 'strong' }, { ...met, day: '2025-03-09' }, met);
    expect(chooseReview([friend.person], terms)).toMatchObject([{ reason: 'rhythm', last: '2025-03-09' }]);
    expect(chooseReview([friend.person], { ...terms, today: '2026-03-11' })).toEqual([]);
    const marks = [today, '2026-03-11'].map((day) => layOutMap([friend.person], day).marks[0]);
    expect(marks[0]).not.toBe(marks[1]); // Stagnant today, and no longer when they have met.
  });

  test('opened no door and led to nothing yet', () => {
    const opener = relation(1, { tie: 'weak' }, { ...tomorrow, kind: 'introduction', introduced: idOf(2) });
    const both = [opener, relation(2)];
    const on = (day: Day) => readBalance(both, day).doors.named;
    expect([on(today), on('2026-03-11')]).toEqual([0, 1]);
    const objective = { id: aim, sentence: 'Lyon', began: '2026-01-01' };
    expect(gainsIn(objective, opener.person, opener.ledger, today)).toEqual([]);
  });
});

describe('what is declared contradicts itself', () => {
  test('in a reading the earlier row of the table decides, and says which', () => {
    const read = (said: Partial<Person>, received: readonly Day[] = []) => {
      const { word, reason } = readRelation(said, { ...NO_PULSE, received }, today);
      return [word, reason];
    };
    expect(read({ reciprocity: 'receiving', energy: 'drains' })).toEqual(['demanding', 'drains']);
    expect(read({ reciprocity: 'giving', energy: 'gives' })).toEqual(['nourishing', 'givesAndNourishes']);
    expect(read({ reciprocity: 'giving' }, [today, today, today])).toEqual([
      'nourishing',
      'givesAndNourishes',
    ]);
  });

  test('one world said to be mine of some and another of others is one direction, and counted as each said', () => {
    const sea = many(4, (at) => ({ tie: 'weak', worldName: 'Sea', bridge: at % 2 ? 'same' : 'other' }));
    expect(layOutMap(peopleOf(sea), today).sectors).toMatchObject([{ name: 'Sea', people: 4 }]);
    const { worlds, bridges, openness } = readBalance(sea, today);
    expect([worlds.count, bridges, openness]).toEqual([1, { same: 2, other: 2 }, 0]);
  });

  test('whoever fades is not reviewed, whatever else was said; whoever is deepened and demanding comes once', () => {
    const said = { moment: '2026-03-01', bridge: 'other', energy: 'drains', again: today } as const;
    expect(reasonsOf([relation(1, { ...said, choice: 'fade' })])).toEqual([]);
    expect(reasonsOf([relation(1, { ...said, choice: 'deepen' })])).toEqual([[idOf(1), 'rhythm']]);
  });
});

describe('an objective is removed while people are linked to it', () => {
  const removed = '00000000000000bb';
  const bridge = relation(1, { tie: 'weak', bridge: 'other', objectives: [removed] });

  test('they can serve another as if they had not been', () => {
    expect(reasonsOf([bridge])).toEqual([[idOf(1), 'bridge']]);
    expect(reasonsOf([bridge], { pursued: [removed, aim] })).toEqual([]);
  });

  test('it gives a dormant tie no value, and no other objective their link', () => {
    const old = foreseen(2, { tie: 'weak', objectives: [removed] }, { day: '2020-01-01' });
    expect(reasonsOf([old])).toEqual([]);
    expect(reasonsOf([old], { pursued: [removed] })).toEqual([[idOf(2), 'dormant']]);
    expect(standFor(aim, [bridge.person, old.person], today).gap).toBe('nobody');
  });
});
