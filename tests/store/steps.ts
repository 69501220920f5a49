import * as fc from 'fast-check';

import { dayOf } from '@/lib/network/day';
import type { Person, PersonEdit, TextsEdit } from '@/lib/network/person';
import type { Sighting } from '@/lib/network/sighting';
import {
  addExchange,
  addPerson,
  editExchange,
  forgetPerson,
  joinPeople,
  noteSighting,
  partPeople,
  readLedgerOf,
  removeExchange,
  savePerson,
  undo,
  type Network,
} from '@/lib/store';

import { everybody } from './counting';
import { numbered, sighting, type World } from './opening';

/** Three people, each met under a slug, under a number, or under both at once. */
const sightings: Sighting[] = ['ada', 'béatrice', '李娜'].flatMap((slug, index) => [
  sighting(slug),
  numbered(100 + index),
  sighting(slug, { number: 100 + index, nameSource: 'address' }),
]);

/** Something that somebody does. */
export type Step = (network: Network, world: World) => Promise<unknown>;

export const met = fc.constantFrom(...sightings);
const place = fc.nat(7);
const day = fc.integer({ min: -500, max: 40 });
export const edit: fc.Arbitrary<PersonEdit & TextsEdit> = fc.record(
  {
    tie: fc.constantFrom('strong', 'weak', undefined),
    bridge: fc.constantFrom('same', 'other', undefined),
    reciprocity: fc.constantFrom('giving', 'mutual', 'receiving', undefined),
    choice: fc.constantFrom('deepen', 'occasional', 'fade', undefined),
    name: fc.constantFrom('Ada', 'Zoé', ''),
    note: fc.constantFrom('met at a fair', ''),
    tags: fc.constantFrom({ Paris: true }, { Paris: false, __proto__x: true }),
  },
  { requiredKeys: [] },
);
const direction = fc.constantFrom('given' as const, 'received' as const, 'both' as const);

/** Somebody who is there, if anybody is. */
async function pick(network: Network, index: number): Promise<Person | undefined> {
  const people = await everybody(network);
  return people[index % Math.max(1, people.length)];
}

async function pickExchange(network: Network, index: number) {
  const person = await pick(network, index);
  const [exchange] = person ? await readLedgerOf(network, person.id) : [];
  return person && exchange && { person, exchange };
}

export function dayFrom(world: World, days: number): string {
  return dayOf(new Date(world.time + days * 86_400_000));
}

export const step: fc.Arbitrary<Step> = fc.oneof(
  fc.tuple(met, edit).map(
    ([who, said]): Step =>
      (network) =>
        savePerson(network, who, said),
  ),
  fc.tuple(place, edit).map(([index, said]): Step => async (network) => {
    const person = await pick(network, index);
    return person && savePerson(network, person.id, said);
  }),
  fc.tuple(met, direction, day).map(
    ([who, to, days]): Step =>
      (network, world) =>
        addExchange(network, who, {
          day: dayFrom(world, days),
          direction: to,
          kind: to === 'both' ? 'conversation' : 'advice',
        }),
  ),
  fc.tuple(place, direction, day).map(([index, to, days]): Step => async (network, world) => {
    const found = await pickExchange(network, index);
    return (
      found &&
      editExchange(network, found.person.id, found.exchange.id, {
        direction: to,
        day: dayFrom(world, days),
        kind: 'support',
      })
    );
  }),
  place.map((index): Step => async (network) => {
    const found = await pickExchange(network, index);
    return found && removeExchange(network, found.person.id, found.exchange.id);
  }),
  fc.constant<Step>((network) => undo(network)),
  fc.constant<Step>((network) => undo(network)),
  met.map(
    (who): Step =>
      (network) =>
        noteSighting(network, who),
  ),
  fc.constant<Step>((network) => addPerson(network, { name: 'Nobody’s profile' })),
  fc.tuple(place, place).map(([into, from]): Step => async (network) => {
    const [one, other] = [await pick(network, into), await pick(network, from)];
    return one && other && joinPeople(network, one.id, other.id);
  }),
  place.map((index): Step => async (network) => {
    const whole = await pick(network, index);
    const part = whole?.joined[0];
    return whole && part && partPeople(network, whole.id, part.id);
  }),
  place.map((index): Step => async (network) => {
    const person = await pick(network, index);
    return person && forgetPerson(network, person.id);
  }),
  // Days pass; now and then the clock is set back, once in a while by more than a year.
  fc.constantFrom(1, 20, 200, 400, -1, -20, -500).map((days): Step => async (_, world) => {
    world.time += days * 86_400_000;
  }),
);
