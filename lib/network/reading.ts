import { dayAfter, monthsBetween } from './calendar';
import { addMonths, FIRST_DAY, type Day } from './day';
import type { Person } from './person';
import { countWithin, lastDay, type Pulse } from './pulse';
import type { ReadingWord } from './words';

/**
 * What readings go by, in months or in exchanges, and where it is from.
 * - `dormant`: three years without contact (Levin, Walter & Murnighan 2011, Organization Science 22(4))
 * - `freshStrong`, `freshOther`: ours. Strong ties are the ones that live on contact (Roberts & Dunbar 2015, Human
 *   Nature 26); nothing fades by a half-life (Vergara Hidd et al. 2023), so these are lines and no curve
 * - `received`, `giving`, `givenAtLeast`, `givenOver`: ours, so that neither one favour nor a distant one decides
 */
const TERMS = {
  dormant: 36,
  freshStrong: 12,
  freshOther: 24,
  received: 12,
  giving: 24,
  givenAtLeast: 3,
  givenOver: 2,
} as const;

/** What readings depend on, of a person. */
export type ReadPerson = Pick<Person, 'tie' | 'reciprocity' | 'energy' | 'reading'>;

/** Why a relation reads as it does: the row of the table that held. */
export type Reason =
  /** Not touched upon for very long. */
  | 'silent'
  | 'drains'
  /** Asks much, and nourishes. */
  | 'givesAndNourishes'
  | 'giving'
  | 'nourishes'
  /** Tagged, and not touched upon for long. */
  | 'still'
  /** Too little is known. */
  | 'unknown';

/** What was counted on the way, for the sentence that says it. */
export interface Counted {
  /** The latest day on which something passed between the two; none where it is not known. */
  readonly last?: Day;
  /** Whole months since then. */
  readonly months?: number;
  /** In the last 24 months. */
  readonly given: number;
  readonly received: number;
  /** In the last 12 months. */
  readonly receivedLately: number;
}

export interface Reading {
  /** What stands: what the user set, else what was computed. */
  readonly word: ReadingWord;
  /** What was computed, whatever stands. */
  readonly computed: ReadingWord;
  readonly reason: Reason;
  readonly counted: Counted;
  /** Where too little is known: what to say, to settle it. */
  readonly question?: 'tie' | 'reciprocity';
}

/**
 * What a relation is at present: one table, of which the first row that holds decides. What was declared goes before
 * what was counted; messages decide nothing. Nothing known of the last contact is no sign of a long silence.
 */
export function readRelation(person: ReadPerson, pulse: Pulse, today: Day): Reading {
  const counted = countUp(pulse, today);
  const { last } = counted;
  const isFresh = last === undefined || today <= addMonths(last, freshFor(person));
  const isSilent = last !== undefined && today > addMonths(last, TERMS.dormant);
  const [computed, reason] = decide(person, counted, { isFresh, isSilent });
  return {
    word: person.reading ?? computed,
    computed,
    reason,
    counted,
    ...(reason === 'unknown' && { question: isFresh ? 'reciprocity' : 'tie' }),
  };
}

const NOTHING_COUNTED: Counted = { given: 0, received: 0, receivedLately: 0 };

/** The word of {@link readRelation} where nothing ever passed, on any day: so it is with most of tens of thousands. */
export function readUntouched(person: ReadPerson): ReadingWord {
  return person.reading ?? decide(person, NOTHING_COUNTED, { isFresh: true, isSilent: false })[0];
}

function decide(
  { tie, energy, reciprocity }: ReadPerson,
  counted: Counted,
  { isFresh, isSilent }: { readonly isFresh: boolean; readonly isSilent: boolean },
): readonly [ReadingWord, Reason] {
  const { receivedLately } = counted;
  const isGiving = reciprocity === undefined ? givesMore(counted) : reciprocity === 'giving';
  const nourishes = energy === 'gives' || receivedLately > 0;
  if (isSilent) return ['dormant', 'silent'];
  if (isFresh && energy === 'drains') return ['demanding', 'drains'];
  if (isFresh && isGiving) return nourishes ? ['nourishing', 'givesAndNourishes'] : ['demanding', 'giving'];
  if (isFresh && (nourishes || reciprocity !== undefined)) return ['nourishing', 'nourishes'];
  if (tie !== undefined && !isFresh) return ['stagnant', 'still'];
  return ['unread', 'unknown'];
}

function givesMore({ given, received }: Counted): boolean {
  return given >= TERMS.givenAtLeast && given - received >= TERMS.givenOver;
}

function freshFor({ tie }: ReadPerson): number {
  return tie === 'strong' ? TERMS.freshStrong : TERMS.freshOther;
}

function countUp(pulse: Pulse, today: Day): Counted {
  const last = lastDay(pulse, today);
  const within = (days: readonly Day[], months: number) =>
    countWithin(days, today, (day) => addMonths(day, months));
  return {
    ...(last !== undefined && { last, months: monthsBetween(last, today) }),
    given: within(pulse.given, TERMS.giving),
    received: within(pulse.received, TERMS.giving),
    receivedLately: within(pulse.received, TERMS.received),
  };
}

/** From which day on a relation reads how, where nothing is added to it; the first holds from the beginning. */
export interface Course {
  readonly first: ReadingWord;
  readonly turns: readonly (readonly [from: Day, word: ReadingWord])[];
}

/** How a relation reads on any day: what a page shows on a day on which nobody opened anything. */
export function foresee(person: ReadPerson, pulse: Pulse): Course {
  const on = (day: Day) => readRelation(person, pulse, day).word;
  const first = on(FIRST_DAY);
  const turns: [Day, ReadingWord][] = [];
  let word = first;
  for (const day of listTurns(pulse)) {
    const next = on(day);
    if (next !== word) turns.push([day, next]);
    word = next;
  }
  return { first, turns };
}

/** Every day on which one of the table's conditions may begin or cease to hold, earliest first. */
function listTurns({ given, received, met }: Pulse): Day[] {
  const lasting = [TERMS.freshStrong, TERMS.freshOther, TERMS.dormant];
  const days = [...new Set([...given, ...received, ...met])];
  const contact = days.flatMap((day) => [day, ...lasting.map((months) => dayAfter(addMonths(day, months)))]);
  const windows = [...given, ...received].flatMap((day) => [
    addMonths(day, TERMS.received),
    addMonths(day, TERMS.giving),
  ]);
  return [...new Set([...contact, ...windows])].filter((day) => day > FIRST_DAY).sort();
}
