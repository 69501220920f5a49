import { addDays } from './calendar';
import { daySchema, type Day } from './day';
import { personIdSchema, type PersonId } from './person';
import type { Relation } from './relation';
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
    /** Those who had most, most first. */
    most: z.array(z.readonly(z.object({ id: personIdSchema, times: wholeNumber() }))),
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
    by: z.readonly(z.object({ deepen: part, occasional: part, fade: part, undecided: part })),
    /** Those consulted before deciding: how many, and who of them was never chosen. */
    consulted: z.readonly(z.object({ people: wholeNumber(), undecided: z.array(personIdSchema) })),
  }),
);
export type Attention = z.infer<typeof attentionSchema>;

/** What is noted for a day to come counts when it has come. */
export function readAttention(relations: readonly Relation[], today: Day): Attention {
  const since = addDays(today, 1 - ATTENTION_DAYS);
  const sorted: Record<Stance, { id: PersonId; times: number }[]> = {
    deepen: [],
    occasional: [],
    fade: [],
    undecided: [],
  };
  for (const { person, ledger } of relations) {
    const times = ledger.filter(({ day }) => day >= since && day <= today).length;
    sorted[person.choice ?? 'undecided'].push({ id: person.id, times });
  }
  const by = Object.fromEntries(
    STANCES.map((stance) => [stance, addUp(sorted[stance], stance !== 'undecided')]),
  );
  const consulted = relations.filter(({ person }) => person.consulted);
  return {
    since,
    times: STANCES.reduce((sum, stance) => sum + (by[stance]?.times ?? 0), 0),
    by: by as Attention['by'],
    consulted: {
      people: consulted.length,
      undecided: consulted
        .filter(({ person }) => person.choice === undefined)
        .slice(0, TOLD)
        .map(({ person }) => person.id),
    },
  };
}

function addUp(people: readonly { readonly id: PersonId; readonly times: number }[], isWanted: boolean) {
  const attended = people
    .filter(({ times }) => times > 0)
    .sort((a, b) => b.times - a.times || (a.id < b.id ? -1 : 1));
  return {
    people: people.length,
    attended: attended.length,
    times: attended.reduce((sum, { times }) => sum + times, 0),
    most: attended.slice(0, TOLD),
    none: isWanted
      ? people
          .filter(({ times }) => times === 0)
          .slice(0, TOLD)
          .map(({ id }) => id)
      : [],
  };
}
