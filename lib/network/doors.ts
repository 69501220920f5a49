import type { Day } from './day';
import type { Exchange } from './exchange';
import { personIdSchema, type PersonId } from './person';
import type { Relation } from './relation';
import { wholeNumber, z } from './zod';

/** Somebody, and whom they introduced to the user. */
export interface Door {
  readonly id: PersonId;
  readonly opened: readonly Door[];
}

const doorSchema: z.ZodMiniType<Door> = z.object({
  id: personIdSchema,
  get opened() {
    return z.array(doorSchema);
  },
});

/** Who opened which door: introductions received that say to whom, as trees, and those that do not, as a count. */
export const doorsSchema = z.readonly(
  z.object({
    /** The largest. */
    trees: z.array(doorSchema),
    /** How many there are. */
    all: wholeNumber(),
    /** Introductions that name whom they were to. */
    named: wholeNumber(),
    /** Introductions that do not. */
    unnamed: wholeNumber(),
    /** People of whom an introduction says who made them known. */
    introduced: wholeNumber(),
  }),
);
export type Doors = z.infer<typeof doorsSchema>;

/** How many trees are told. */
const TOLD = 24;

/**
 * Each person hangs on whoever introduced them first: whom two people introduced was met once, and who introduced each
 * other were met by one of the two. What is noted for a day to come counts when it has come.
 */
export function readDoors(relations: readonly Relation[], today: Day): Doors {
  const known = new Set(relations.map(({ person }) => person.id));
  const introductions = relations
    .flatMap(({ person, ledger }) =>
      ledger
        .filter((exchange) => isIntroduction(exchange) && exchange.day <= today)
        .map((exchange) => ({ by: person.id, exchange })),
    )
    .sort((a, b) => (a.exchange.day + a.exchange.id < b.exchange.day + b.exchange.id ? -1 : 1));
  const openedBy = new Map<PersonId, PersonId>();
  const introduced = new Set<PersonId>();
  let named = 0;
  for (const { by, exchange } of introductions) {
    const met = exchange.introduced;
    if (met === undefined || !known.has(met)) continue;
    named += 1;
    if (met !== by) introduced.add(met);
    if (!openedBy.has(met) && !leadsTo(openedBy, by, met)) openedBy.set(met, by);
  }
  const trees = treesOf(openedBy);
  return {
    trees: trees.slice(0, TOLD),
    all: trees.length,
    named,
    unnamed: introductions.length - named,
    introduced: introduced.size,
  };
}

function isIntroduction({ kind, direction }: Exchange): boolean {
  return kind === 'introduction' && direction === 'received';
}

/** Whether somebody was introduced, over any number of steps, by another, or is the other. */
function leadsTo(openedBy: ReadonlyMap<PersonId, PersonId>, from: PersonId, to: PersonId): boolean {
  for (let at: PersonId | undefined = from; at !== undefined; at = openedBy.get(at)) {
    if (at === to) return true;
  }
  return false;
}

/** Largest first. */
function treesOf(openedBy: ReadonlyMap<PersonId, PersonId>): Door[] {
  const below = new Map<PersonId, PersonId[]>();
  for (const [met, by] of openedBy) below.set(by, [...(below.get(by) ?? []), met]);
  const doorOf = (id: PersonId): Door => ({
    id,
    opened: (below.get(id) ?? []).map(doorOf).sort(bySize),
  });
  return [...below.keys()]
    .filter((id) => !openedBy.has(id))
    .map(doorOf)
    .sort(bySize);
}

function sizeOf({ opened }: Door): number {
  return opened.reduce((sum, door) => sum + sizeOf(door), 1);
}

function bySize(a: Door, b: Door): number {
  return sizeOf(b) - sizeOf(a) || (a.id < b.id ? -1 : 1);
}
