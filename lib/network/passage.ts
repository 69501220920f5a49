import { monthOf, monthSchema, shiftMonth, type Day } from './day';
import { personIdSchema } from './person';
import type { Relation } from './relation';
import { leavesWindow } from './summarise';
import { DIRECTIONS, KINDS, type Direction, type Kind } from './words';
import { wholeNumber, z } from './zod';

/** How far back what passed is added up by month. */
const MONTHS = 24;

/** How many of those who brought opportunities are told. */
const TOLD = 24;

const sides = z.readonly(z.object({ given: wholeNumber(), received: wholeNumber() }));
const opportunity = z.readonly(z.object({ id: personIdSchema, times: wholeNumber() }));

/** What passed between the person and everybody. */
export const passageSchema = z.readonly(
  z.object({
    /** In the last twelve months, as the summary counts them. */
    kinds: z.readonly(
      z.object({
        introduction: sides,
        information: sides,
        opportunity: sides,
        advice: sides,
        support: sides,
        visibility: sides,
      }),
    ),
    /** The last 24, the present one last. */
    months: z.array(
      z.readonly(
        z.object({ month: monthSchema, given: wholeNumber(), received: wholeNumber(), both: wholeNumber() }),
      ),
    ),
    /** Since ever: opportunities received over ties of each kind, and the weak ties that brought most. */
    opportunities: z.readonly(
      z.object({
        strong: wholeNumber(),
        weak: wholeNumber(),
        untagged: wholeNumber(),
        weakest: z.array(opportunity),
        /** How many weak ties brought some. */
        weakPeople: wholeNumber(),
        /** How many people brought some whose tie was not said. */
        untaggedPeople: wholeNumber(),
      }),
    ),
    /** People with whom something was given or received, ever. */
    exchanging: wholeNumber(),
    /** From 0 to 1; nothing where nothing was given or received. */
    mutuality: z.optional(z.number()),
  }),
);
export type Passage = z.infer<typeof passageSchema>;

/** What is noted for a day to come counts when it has come. */
export function readPassage(relations: readonly Relation[], today: Day): Passage {
  const past = relations.map(({ person, ledger }) => ({
    person,
    ledger: ledger.filter(({ day }) => day <= today),
  }));
  const sums = past.map(({ ledger }) => ({
    given: countOf(ledger, 'given'),
    received: countOf(ledger, 'received'),
  }));
  const mutuality = mutualityOf(sums);
  return {
    kinds: sumByKind(past, today),
    months: sumByMonth(past, today),
    opportunities: sumOpportunities(past),
    exchanging: sums.filter(({ given, received }) => given + received > 0).length,
    ...(mutuality !== undefined && { mutuality }),
  };
}

/**
 * How much of what passes is answered: `r = 2·Σ min(out, in) / Σ (out + in)` (Squartini et al. 2013), 1 where each
 * relation gives as much as it receives, 0 where all go one way.
 */
export function mutualityOf(
  sums: readonly { readonly given: number; readonly received: number }[],
): number | undefined {
  const all = sums.reduce((sum, { given, received }) => sum + given + received, 0);
  const answered = sums.reduce((sum, { given, received }) => sum + Math.min(given, received), 0);
  return all === 0 ? undefined : (2 * answered) / all;
}

function countOf(ledger: Relation['ledger'], direction: Direction): number {
  return ledger.filter((exchange) => exchange.direction === direction).length;
}

function sumByKind(relations: readonly Relation[], today: Day): Passage['kinds'] {
  const kinds = Object.fromEntries(KINDS.map((kind) => [kind, { given: 0, received: 0 }])) as Record<
    Kind,
    { given: number; received: number }
  >;
  for (const { ledger } of relations) {
    for (const { day, kind, direction } of ledger) {
      if (kind !== 'conversation' && direction !== 'both' && today < leavesWindow(day))
        kinds[kind][direction] += 1;
    }
  }
  return kinds;
}

function sumByMonth(relations: readonly Relation[], today: Day): Passage['months'] {
  const present = monthOf(today);
  const months = Array.from({ length: MONTHS }, (_, at) => shiftMonth(present, at + 1 - MONTHS));
  const sums = new Map(months.map((month) => [month, { given: 0, received: 0, both: 0 }]));
  for (const { ledger } of relations) {
    for (const { day, direction } of ledger) {
      const sum = sums.get(monthOf(day));
      if (sum) sum[direction] += 1;
    }
  }
  return [...sums].map(([month, sum]) => ({
    month,
    ...(Object.fromEntries(DIRECTIONS.map((way) => [way, sum[way]])) as typeof sum),
  }));
}

function sumOpportunities(relations: readonly Relation[]): Passage['opportunities'] {
  const sums = { strong: 0, weak: 0, untagged: 0 };
  const weakest: z.infer<typeof opportunity>[] = [];
  let untaggedPeople = 0;
  for (const { person, ledger } of relations) {
    const times = ledger.filter(
      ({ kind, direction }) => kind === 'opportunity' && direction === 'received',
    ).length;
    sums[person.tie ?? 'untagged'] += times;
    if (times > 0 && person.tie === undefined) untaggedPeople += 1;
    if (times > 0 && person.tie === 'weak') weakest.push({ id: person.id, times });
  }
  weakest.sort((a, b) => b.times - a.times || (a.id < b.id ? -1 : 1));
  return { ...sums, weakest: weakest.slice(0, TOLD), weakPeople: weakest.length, untaggedPeople };
}
