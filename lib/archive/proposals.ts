import type { PersonId } from '@/lib/network/person';

import { MOST } from './doubles';
import type { Findings, PossibleDouble } from './findings';
import type { Held, Here } from './here';
import { newMails, type Target } from './plan-person';

/** Two who may be one. */
export interface Proposal {
  /** The same in every plan of the same files. */
  readonly id: string;
  readonly by: PossibleDouble['by'];
  readonly one: Proposed;
  readonly other: Proposed;
}

export interface Proposed {
  readonly id: PersonId;
  readonly name: string;
  readonly company?: string | undefined;
  readonly address?: string | undefined;
  readonly isHere: boolean;
}

/**
 * Who may be one, among those found, and between these and those who are here. Nobody is who is one already, or was taken
 * apart by hand. What is here of both already was asked when it came.
 */
export function proposeDoubles(
  { people, doubles }: Findings,
  targets: readonly (Target | undefined)[],
  here: Here,
): readonly Proposal[] {
  const proposals = new Map<string, Proposal>();
  const propose = (by: Proposal['by'], one: Proposed, other: Proposed) => {
    const id = [one.id, other.id].sort().join('+');
    if (one.id === other.id || proposals.has(id) || here.areApart(one.id, other.id)) return;
    proposals.set(id, { id, by, one, other });
  };
  const proposed = (place: number): Proposed | undefined => {
    const [found, target] = [people[place], targets[place]];
    if (!found || !target) return undefined;
    const { name = target.held?.name ?? '', company, profiles } = found;
    const address = profiles[0]?.url;
    return { id: target.held?.id ?? target.id, name, company, address, isHere: target.held !== undefined };
  };
  for (const { by, people: places } of doubles) {
    const [first, ...others] = places.flatMap((place) => proposed(place) ?? []);
    for (const other of others) if (first) propose(by, first, other);
  }
  for (const [place, found] of people.entries()) {
    const [who, held] = [proposed(place), targets[place]?.held];
    if (!who) continue;
    for (const mark of newMails(found, held)) {
      const others = here.withMail(mark);
      if (others.length < MOST) for (const other of others) propose('mail', standing(other), who);
    }
    const { name, company } = found;
    if (held || name === undefined || company === undefined) continue;
    for (const namesake of here.called(name, company)) propose('nameAndCompany', standing(namesake), who);
  }
  return [...proposals.values()];
}

function standing({ id, name, company }: Held): Proposed {
  return { id, name, company, isHere: true };
}
