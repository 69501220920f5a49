import { weekOf } from './calendar';
import { addMonths, daySchema, type Day } from './day';
import { personIdSchema, type Person, type PersonId } from './person';
import { REASONS, type ReviewReason } from './review-reason';
import { z } from './zod';

/** When a review showed somebody first in its week, and why. */
export interface Showing {
  readonly day: Day;
  readonly reason: ReviewReason;
}

/** Whom reviews have shown in the last month. */
export type Shown = Readonly<Record<PersonId, Showing>>;

export const shownSchema: z.ZodMiniType<Shown> = z.record(
  personIdSchema,
  z.object({ day: daySchema, reason: z.enum(REASONS) }),
);

/** Whether somebody, or a record that was joined into theirs, was shown: the latest time. */
export function wasShown({ id, joined }: Pick<Person, 'id' | 'joined'>, shown: Shown): Showing | undefined {
  if (joined.length === 0) return shown[id];
  return [id, ...joined.map((part) => part.id)]
    .flatMap((each) => shown[each] ?? [])
    .reduce<Showing | undefined>((last, each) => (last && last.day >= each.day ? last : each), undefined);
}

/**
 * What is known of showings when a review has shown some people; nothing where it knew that already. What is older than
 * a month is let go of. What another page noted for a later day stands: two pages that disagree on the day would
 * otherwise write in turns for ever.
 */
export function noteShown(
  shown: Shown,
  items: readonly { readonly person: Person; readonly reason: ReviewReason }[],
  today: Day,
): Shown | undefined {
  const isNew = ({ person }: (typeof items)[number]) => {
    const day = wasShown(person, shown)?.day;
    return day === undefined || weekOf(day) < weekOf(today);
  };
  const added = items.filter(isNew);
  if (added.length === 0) return undefined;
  const kept = Object.entries(shown).filter(([, { day }]) => today < addMonths(day, 1));
  return Object.fromEntries([
    ...kept,
    ...added.map(({ person: { id }, reason }) => [id, { day: today, reason }] as const),
  ]);
}
