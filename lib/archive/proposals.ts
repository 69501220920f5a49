import type { PersonId } from '@/lib/network/person';

import type { Findings, PossibleDouble } from './findings';
import type { Here } from './here';
import type { Target } from './plan-person';

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

/** Who may be one, among those found, and between these and those who are here. Nobody is who is one already. */
export function proposeDoubles(
  { people, doubles }: Findings,
  targets: readonly (Target | undefined)[],
  here: Here,
): readonly Proposal[] {
  const proposals = new Map<string, Proposal>();
  const propose = (by: Proposal['by'], one: Proposed, other: Proposed) => {
    const id = [one.id, other.id].sort().join('+');
    if (one.id !== other.id && !proposals.has(id)) proposals.set(id, { id, by, one, other });
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
  for (const [place, { name, company }] of people.entries()) {
    const fresh = targets[place]?.held ? undefined : proposed(place);
    if (!fresh || name === undefined || company === undefined) continue;
    for (const held of here.called(name, company)) {
      propose('nameAndCompany', { ...held, isHere: true }, fresh);
    }
  }
  return [...proposals.values()];
}
