import type { Day } from './day';
import type { Exchange, ExchangeId } from './exchange';
import type { PersonEdit, PersonId, TextsEdit } from './person';
import { sampleProfile } from './sample-address';
import { idOfAim } from './sample-objectives';
import { STRONG } from './sample-strong';
import { UNTAGGED } from './sample-untagged';
import { WEAK } from './sample-weak';
import { WORLDS, type Both, type Invented, type Told } from './sample-words';
import type { Tie } from './words';

/** Somebody of the sample network, ready to be written. */
export interface SamplePerson {
  readonly id: PersonId;
  readonly edit: PersonEdit & TextsEdit & { readonly name: string };
  readonly ledger: readonly Exchange[];
}

/**
 * Forty invented people of many scripts and worlds, the same each time, with exchanges over the three years before
 * `today`. Their profiles have addresses at which nobody can ever be.
 * @param language of positions, worlds and notes
 */
export function sampleNetwork(today: Day, language: 'en' | 'fr'): readonly SamplePerson[] {
  const say = ([en, fr]: Both) => (language === 'fr' ? fr : en);
  return everybody.map(([person, tie]) => ({
    id: idOf(person.name),
    edit: { ...editOf(person, tie, say), profiles: [sampleProfile(places.get(person.name) ?? 0)] },
    ledger: (person.told ?? []).map((told, index) => exchangeOf(idOf(person.name), told, index, today)),
  }));
}

const everybody: readonly (readonly [Invented, Tie | undefined])[] = [
  ...STRONG.map((person) => [person, 'strong'] as const),
  ...WEAK.map((person) => [person, 'weak'] as const),
  ...UNTAGGED.map((person) => [person, undefined] as const),
];

const places = new Map(everybody.map(([{ name }], index) => [name, index]));

/** @throws {Error} where the sample speaks of somebody who is not in it */
function idOf(name: string): PersonId {
  const place = places.get(name);
  if (place === undefined) throw new Error(`${name} is not in the sample`);
  // Spread over the drawers: an id's first digits name its own.
  return hex(place * 6, 2) + hex(place, 14);
}

function editOf(
  { world, moment, nextStep, position, texts = {}, unconfirmed = false, told: _, aims, ...said }: Invented,
  tie: Tie | undefined,
  say: (both: Both) => string,
): SamplePerson['edit'] {
  const spoken = Object.entries({ position, moment, nextStep, ...texts }).filter(([, both]) => both);
  return {
    ...said,
    nameSource: unconfirmed ? 'address' : 'page',
    worldName: say(WORLDS[world]),
    ...(tie && { tie }),
    ...(aims && { objectives: Object.fromEntries(aims.map((aim) => [idOfAim(aim), true])) }),
    ...Object.fromEntries(spoken.map(([field, both]) => [field, say(both as Both)])),
  };
}

function exchangeOf(
  id: PersonId,
  [direction, kind, daysAgo, introduced]: Told,
  index: number,
  today: Day,
): Exchange {
  return {
    id: exchangeId(id, index),
    day: daysBefore(today, daysAgo),
    direction,
    kind,
    ...(introduced !== undefined && { introduced: idOf(introduced) }),
  };
}

function exchangeId(id: PersonId, index: number): ExchangeId {
  return id.slice(0, 12) + hex(index, 4);
}

function daysBefore(today: Day, days: number): Day {
  const date = new Date(`${today}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - days);
  return date.toISOString().slice(0, 10);
}

function hex(value: number, digits: number): string {
  return value.toString(16).padStart(digits, '0');
}
