import { addDays } from './calendar';
import { daySchema, monthOf, type Day } from './day';
import { personIdSchema, type PersonId } from './person';
import type { Relation } from './relation';
import { NO_TURNS, sumTurns, type Turns } from './trace';
import { CHOICES } from './words';
import { wholeNumber, z } from './zod';

/** Where one chose to put one's attention, or has not said. */
export const STANCES = [...CHOICES, 'undecided'] as const;
export type Stance = (typeof STANCES)[number];

/** How far back attention is looked at, in days, today included. */
const ATTENTION_DAYS = 90;

/** How many people of each part are told one by one. */
const TOLD = 60;

const part = z.readonly(
  z.object({
    /** How many there are. */
    people: wholeNumber(),
    /** How many of them had some attention. */
    attended: wholeNumber(),
    /** Exchanges and conversations with them. */
    times: wholeNumber(),
    /** How many times the user wrote to them, as exports show it: see `Turns`. */
    turns: wholeNumber(),
    /** Conversations in writing that they began. */
    firstThem: wholeNumber(),
    /** Those who had most, most first. */
    most: z.array(z.readonly(z.object({ id: personIdSchema, times: wholeNumber(), turns: wholeNumber() }))),
    /** Those who had none; of the undecided nobody is listed: nothing was wanted with them. */
    none: z.array(personIdSchema),
  }),
);
export type AttentionPart = z.infer<typeof part>;

/** Where attention went of late, beside where the person chose to put it. */
export const attentionSchema = z.readonly(
  z.object({
    /** The first day that is looked at. */
    since: daySchema,
    times: wholeNumber(),
    turns: wholeNumber(),
    /** Conversations in writing that somebody began. */
    firsts: wholeNumber(),
    by: z.readonly(z.object({ deepen: part, occasional: part, fade: part, undecided: part })),
    /** Those consulted before deciding: how many, how many of them were never chosen, and the first of these. */
    consulted: z.readonly(
      z.object({ people: wholeNumber(), undecided: wholeNumber(), first: z.array(personIdSchema) }),
    ),
  }),
);
export type Attention = z.infer<typeof attentionSchema>;

interface Attended {
  readonly id: PersonId;
  readonly times: number;
  readonly turns: number;
  readonly firsts: Pick<Turns, 'firstMe' | 'firstThem'>;
}

/**
 * What is noted for a day to come counts when it has come. Exports are kept by the month: what was written counts from the
 * beginning of the month in which the 90 days begin.
 */
export function readAttention(relations: readonly Relation[], today: Day): Attention {
  const since = addDays(today, 1 - ATTENTION_DAYS);
  const sorted: Record<Stance, Attended[]> = { deepen: [], occasional: [], fade: [], undecided: [] };
  for (const { person, ledger, trace } of relations) {
    const times = ledger.filter(({ day }) => day >= since && day <= today).length;
    const written = trace ? sumTurns(trace, monthOf(since)) : NO_TURNS;
    sorted[person.choice ?? 'undecided'].push({ id: person.id, times, turns: written.out, firsts: written });
  }
  const all = STANCES.flatMap((stance) => sorted[stance]);
  const consulted = relations.filter(({ person }) => person.consulted);
  const undecided = consulted.filter(({ person }) => person.choice === undefined);
  return {
    since,
    times: sum(all, ({ times }) => times),
    turns: sum(all, ({ turns }) => turns),
    firsts: sum(all, ({ firsts }) => firsts.firstMe + firsts.firstThem),
    by: {
      deepen: addUp(sorted.deepen, true),
      occasional: addUp(sorted.occasional, true),
      fade: addUp(sorted.fade, true),
      undecided: addUp(sorted.undecided, false),
    },
    consulted: {
      people: consulted.length,
      undecided: undecided.length,
      first: undecided.slice(0, TOLD).map(({ person }) => person.id),
    },
  };
}

/** How often one turned to somebody, however that is known. */
export function countAttention({ times, turns }: Pick<AttentionPart, 'times' | 'turns'>): number {
  return times + turns;
}

function addUp(people: readonly Attended[], isWanted: boolean): AttentionPart {
  const attended = people
    .filter((each) => countAttention(each) > 0)
    .sort((a, b) => countAttention(b) - countAttention(a) || (a.id < b.id ? -1 : 1));
  return {
    people: people.length,
    attended: attended.length,
    times: sum(attended, ({ times }) => times),
    turns: sum(attended, ({ turns }) => turns),
    firstThem: sum(people, ({ firsts }) => firsts.firstThem),
    most: attended.slice(0, TOLD).map(({ id, times, turns }) => ({ id, times, turns })),
    none: isWanted
      ? people
          .filter((each) => countAttention(each) === 0)
          .slice(0, TOLD)
          .map(({ id }) => id)
      : [],
  };
}

function sum(people: readonly Attended[], value: (each: Attended) => number): number {
  return people.reduce((total, each) => total + value(each), 0);
}
