import { daysBetween, weekOf } from './calendar';
import { addMonths, type Day } from './day';
import { foreseenReading, lastContact } from './foreseen';
import type { ObjectiveId } from './objective';
import { momentDay, type Person } from './person';
import { dueAfter, USUAL_RHYTHM } from './rhythm';

/** Why somebody is in a review; in the order in which places are given. */
export const REASONS = ['moment', 'rhythm', 'dormant', 'demanding', 'bridge'] as const;
export type ReviewReason = (typeof REASONS)[number];

/** Somebody in a review, and why. */
export interface ReviewItem {
  readonly person: Person;
  readonly reason: ReviewReason;
  /** The latest day on which something passed; none where it is not known. */
  readonly last?: Day;
  /** For whose sake: of `bridge`, and of `dormant` where they are linked to one. */
  readonly objective?: ObjectiveId;
}

export interface ReviewTerms {
  readonly today: Day;
  /** How many people a week, at most. */
  readonly most: number;
  /** Objectives that are pursued. */
  readonly pursued: readonly ObjectiveId[];
  /** Of these, those to which nobody of another world is linked. */
  readonly lacking: readonly ObjectiveId[];
}

/**
 * Whom to look at this week; often nobody. First those whose moment has come, the earliest first; then those who are
 * deepened and whose rhythm has passed, by `max(now − last − rhythm, 0) / rhythm`, those never met last; then at most
 * one dormant tie of likely value (once strong, into another world, or linked to an objective; Levin, Walter &
 * Murnighan 2011: what lies dormant is worth as much as what is current), one demanding relation without a choice, and
 * one bridge that an objective lacks. Whoever was said something of is not shown again for a month, unless the user
 * asked for it, and counts among those of their week. Whoever fades is never shown.
 */
export function chooseReview(everybody: Iterable<Person>, terms: ReviewTerms): readonly ReviewItem[] {
  const found: Record<ReviewReason, Candidate[]> = {
    moment: [],
    rhythm: [],
    dormant: [],
    demanding: [],
    bridge: [],
  };
  let places = terms.most;
  for (const person of everybody) {
    if (isThisWeek(person, terms.today)) places -= 1;
    if (rests(person, terms.today)) continue;
    const candidate = weigh(person, terms);
    if (candidate) found[candidate.item.reason].push(candidate);
  }
  return REASONS.flatMap((reason) => {
    const ordered = found[reason].sort(
      (a, b) => b.weight - a.weight || (a.item.person.id < b.item.person.id ? -1 : 1),
    );
    return isSingle(reason) ? ordered.slice(0, 1) : ordered;
  })
    .slice(0, Math.max(0, places))
    .map(({ item }) => item);
}

interface Candidate {
  readonly item: ReviewItem;
  /** Who weighs more comes first. */
  readonly weight: number;
}

function isSingle(reason: ReviewReason): boolean {
  return reason !== 'moment' && reason !== 'rhythm';
}

function isThisWeek({ reviewed }: Person, today: Day): boolean {
  return reviewed !== undefined && reviewed <= today && weekOf(reviewed) === weekOf(today);
}

function rests({ choice, reviewed, again }: Person, today: Day): boolean {
  if (choice === 'fade') return true;
  if (again !== undefined) return today < again;
  return reviewed !== undefined && reviewed <= today && today < addMonths(reviewed, 1);
}

function weigh(person: Person, { today, pursued, lacking }: ReviewTerms): Candidate | undefined {
  const last = lastContact(person, today);
  const candidate = (reason: ReviewReason, weight: number, objective?: ObjectiveId): Candidate => ({
    item: {
      person,
      reason,
      ...(last !== undefined && { last }),
      ...(objective !== undefined && { objective }),
    },
    weight,
  });
  if (person.choice === 'occasional') {
    const moment = momentDay(person);
    // What passed on the day or since has used the moment.
    const isOver = moment !== undefined && last !== undefined && last >= moment;
    return moment === undefined || moment > today || isOver
      ? undefined
      : candidate('moment', daysBetween(moment, today));
  }
  const linked = person.objectives.find((each) => pursued.includes(each));
  if (person.choice === 'deepen') {
    const overdue = measureOverdue(person, last, today);
    if (overdue !== undefined) return candidate('rhythm', overdue);
  }
  const reading = foreseenReading(person, today);
  if (reading === 'dormant') {
    const value =
      Number(person.tie === 'strong') + Number(person.bridge === 'other') + Number(linked !== undefined);
    return value === 0 ? undefined : candidate('dormant', value, linked);
  }
  if (reading === 'demanding' && person.choice === undefined)
    return candidate('demanding', last === undefined ? 0 : 1);
  const [lacked] = lacking;
  if (lacked !== undefined && person.bridge === 'other' && person.objectives.length === 0) {
    return candidate('bridge', Number(person.tie === 'strong'), lacked);
  }
  return undefined;
}

/** In rhythms; nothing where it has not passed. Whoever was never met is due, behind all others. */
function measureOverdue(
  { rhythm = USUAL_RHYTHM }: Person,
  last: Day | undefined,
  today: Day,
): number | undefined {
  if (last === undefined) return 0;
  const due = dueAfter(last, rhythm);
  return due < today ? daysBetween(due, today) / daysBetween(last, due) : undefined;
}
