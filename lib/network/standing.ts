import { addTo } from './add-to';
import type { Day } from './day';
import type { ObjectiveId } from './objective';
import type { Person, PersonId } from './person';
import { fold } from './search';

/** How the user stands with regard to an objective: who is linked to it, what they are, and what is missing. */
export interface Standing {
  readonly linked: readonly Person[];
  readonly strong: readonly Person[];
  readonly weak: readonly Person[];
  /** Ties that lead into another world, by what the user said. */
  readonly bridges: readonly Person[];
  /** Of whom the user did not say whether they are of another world. */
  readonly unplaced: readonly Person[];
  readonly introductions: readonly Introduction[];
  readonly gap: Gap;
}

/**
 * What is missing; the first that holds. `noBridge`: all who are linked are of the user's own world. `bridgeUnknown`: of
 * some it is not said, and nobody is said to be of another.
 */
export const GAPS = ['nobody', 'noBridge', 'bridgeUnknown', 'noStrong', 'noWeak', 'noDoor', 'none'] as const;
export type Gap = (typeof GAPS)[number];

/** Somebody close who could introduce the user to somebody linked, or bring them closer. */
export interface Introduction {
  readonly through: Person;
  readonly to: Person;
  /** `opened`: they introduced the two before. `world`: the two belong to one world, by what the user said. */
  readonly why: 'opened' | 'world';
}

/**
 * @param everybody as a scan gives them
 * @param today introductions of days to come have not been made yet
 * @returns of an objective, what {@link Standing} says. Whoever is let fade is linked still, and nothing is suggested of them
 */
export function standFor(objective: ObjectiveId, everybody: Iterable<Person>, today: Day): Standing {
  const linked: Person[] = [];
  const close: Person[] = [];
  for (const person of everybody) {
    if (person.objectives.includes(objective)) linked.push(person);
    if (person.tie === 'strong' && person.choice !== 'fade') close.push(person);
  }
  linked.sort((a, b) => (fold(a.name) < fold(b.name) ? -1 : 1));
  const parts = {
    linked,
    strong: linked.filter(({ tie }) => tie === 'strong'),
    weak: linked.filter(({ tie }) => tie === 'weak'),
    bridges: linked.filter(({ bridge }) => bridge === 'other'),
    unplaced: linked.filter(({ bridge }) => bridge === undefined),
    introductions: findIntroductions(close, linked, today),
  };
  return { ...parts, gap: findGap(parts) };
}

/** Of some objectives, those whose {@link Gap} is `noBridge` or `bridgeUnknown`, in one pass. @param everybody in any order */
export function listLackingBridge(
  objectives: readonly ObjectiveId[],
  everybody: Iterable<Person>,
): ObjectiveId[] {
  const linked = new Set<ObjectiveId>();
  const bridged = new Set<ObjectiveId>();
  for (const person of everybody) {
    for (const objective of person.objectives) {
      linked.add(objective);
      if (person.bridge === 'other') bridged.add(objective);
    }
  }
  return objectives.filter((objective) => linked.has(objective) && !bridged.has(objective));
}

function findGap({ linked, strong, weak, bridges, unplaced, introductions }: Omit<Standing, 'gap'>): Gap {
  if (linked.length === 0) return 'nobody';
  if (bridges.length === 0) return unplaced.length === 0 ? 'noBridge' : 'bridgeUnknown';
  if (strong.length === 0) return 'noStrong';
  if (weak.length === 0) return 'noWeak';
  return introductions.length === 0 ? 'noDoor' : 'none';
}

/** Whoever is close already needs no introduction. */
function findIntroductions(close: readonly Person[], linked: readonly Person[], today: Day): Introduction[] {
  const openers = groupBy(close, ({ outlook }) => {
    const made = (outlook?.introduced ?? []).filter(([day]) => day <= today);
    return new Set(made.map(([, id]) => id));
  });
  const neighbours = groupBy(close, ({ worldName }) => (worldName === undefined ? [] : [fold(worldName)]));
  return linked
    .filter((to) => to.tie !== 'strong' && to.choice !== 'fade')
    .flatMap((to) => {
      const opened = openers.get(to.id) ?? [];
      const world = to.worldName === undefined ? [] : (neighbours.get(fold(to.worldName)) ?? []);
      return [
        ...opened.map((through) => ({ through, to, why: 'opened' as const })),
        ...world
          .filter((through) => !opened.includes(through))
          .map((through) => ({ through, to, why: 'world' as const })),
      ];
    });
}

function groupBy(
  people: readonly Person[],
  keysOf: (person: Person) => Iterable<string>,
): Map<string, Person[]> {
  const groups = new Map<PersonId, Person[]>();
  for (const person of people) {
    for (const key of keysOf(person)) addTo(groups, key, person);
  }
  return groups;
}
