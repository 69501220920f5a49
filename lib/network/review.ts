import { daysBetween, weekOf } from './calendar';
import { addMonths, type Day } from './day';
import { foreseenReading, lastContact } from './foreseen';
import type { ObjectiveId } from './objective';
import { momentDay, type Person } from './person';
import { wasShown, type Showing, type Shown } from './review-shown';
import { isSingle, REASONS, type ReviewReason } from './review-reason';
import { dueAfter, USUAL_RHYTHM } from './rhythm';

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
  /** Whom reviews have shown. */
  readonly shown: Shown;
}

/**
 * Whom to look at this week; often nobody. First those whose moment has come, the earliest first; then those who are
 * deepened and whose rhythm has passed, by `max(now − last − rhythm, 0) / rhythm`, those never met last; then at most
 * one dormant tie of likely value (once strong, into another world, or linked to an objective; Levin, Walter &
 * Murnighan 2011: what lies dormant is worth as much as what is current), one demanding relation without a choice, and
 * one bridge that an objective lacks. Whoever was shown stays for their week, in one of its places, until something is
 * said of them, and is not shown again for a month, unless the user asked for it. Whoever fades is never shown.
 */
export function chooseReview(everybody: Iterable<Person>, terms: ReviewTerms): readonly ReviewItem[] {
  const staying: Candidate[] = [];
  const coming: Candidate[] = [];
  /** Of those of whom a review shows one, the first. */
  const single = new Map<ReviewReason, Candidate>();
  const had = new Set<ReviewReason>();
  let places = terms.most;
  for (const person of everybody) {
    const showing = wasShown(person, terms.shown);
    const stays = isOfThisWeek(showing?.day, terms.today);
    if (stays && showing) had.add(showing.reason);
    const candidate = rests(person, showing, terms.today) ? undefined : weigh(person, terms);
    if (candidate && stays) staying.push(candidate);
    else if (candidate && isSingle(candidate.item.reason)) {
      const first = single.get(candidate.item.reason);
      if (!first || inOrder(candidate, first) < 0) single.set(candidate.item.reason, candidate);
    } else if (candidate) coming.push(candidate);
    else if (stays || isOfThisWeek(person.reviewed, terms.today)) places -= 1;
  }
  for (const [reason, first] of single) if (!had.has(reason)) coming.push(first);
  return [...staying.sort(inOrder), ...coming.sort(inOrder)]
    .slice(0, Math.max(0, places))
    .sort(inOrder)
    .map(({ item }) => item);
}

interface Candidate {
  readonly item: ReviewItem;
  /** Who weighs more comes first. */
  readonly weight: number;
}

function inOrder(a: Candidate, b: Candidate): number {
  return (
    REASONS.indexOf(a.item.reason) - REASONS.indexOf(b.item.reason) ||
    b.weight - a.weight ||
    (a.item.person.id < b.item.person.id ? -1 : 1)
  );
}

function isOfThisWeek(day: Day | undefined, today: Day): boolean {
  return day !== undefined && day <= today && weekOf(day) === weekOf(today);
}

function rests({ choice, reviewed, again }: Person, showing: Showing | undefined, today: Day): boolean {
  if (choice === 'fade' || (again !== undefined && today < again)) return true;
  // Asked for once more, and not shown since.
  if (again !== undefined && (!showing || showing.day < again)) return false;
  const isAnswered = reviewed !== undefined && reviewed <= today && (!showing || reviewed >= showing.day);
  if (!isAnswered && isOfThisWeek(showing?.day, today)) return false;
  return isOfLastMonth(reviewed, today) || isOfLastMonth(showing?.day, today);
}

function isOfLastMonth(day: Day | undefined, today: Day): boolean {
  return day !== undefined && day <= today && today < addMonths(day, 1);
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
  if (lacked !== undefined && person.bridge === 'other' && linked === undefined) {
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
