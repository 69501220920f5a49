import { LIMITS, type Person } from './person';
import type { PageFacts } from './sighting';
import { z } from './zod';

/** What one read of an open page gave, as it comes back from the page. */
export interface PageReading {
  /** The address the page had when it was read: facts of another address than expected are refused. */
  readonly address: string;
  readonly facts: PageFacts;
  /** Other addresses that the page gives for the same person; whose keys they hold is for `lib/sites` to say. */
  readonly alsoAt: readonly string[];
}

const fact = (limit: number) => z.optional(z.string().check(z.minLength(1), z.maxLength(limit)));

/** A page's answer comes from outside: bounded text in the known places, anything else is refused. */
export const pageReadingSchema: z.ZodMiniType<PageReading> = z.object({
  address: z.string().check(z.maxLength(32_768)),
  facts: z.object({
    name: fact(LIMITS.name),
    headline: fact(LIMITS.headline),
    company: fact(LIMITS.company),
    position: fact(LIMITS.position),
    place: fact(LIMITS.place),
  }),
  alsoAt: z.array(z.string().check(z.maxLength(2_048))).check(z.maxLength(20)),
});

/** What a page says of somebody beside their name. */
export type Facts = Omit<PageFacts, 'name'>;

/** The facts of which nothing is known yet: what the user wrote stands. */
export function unknownFacts(facts: Facts, person: Partial<Person> | undefined): Facts {
  return filterFacts(facts, (field) => person?.[field] === undefined);
}

/** The facts that say something else than what is known. */
export function differingFacts(facts: Facts, person: Partial<Person>): Facts {
  return filterFacts(facts, (field, value) => person[field] !== value);
}

function filterFacts(facts: Facts, keeps: (field: keyof Facts, value: string) => boolean): Facts {
  return Object.fromEntries(
    Object.entries(facts).filter(([field, value]) => keeps(field as keyof Facts, value)),
  );
}
