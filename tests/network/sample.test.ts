import { describe, expect, test } from 'vitest';

import { exchangeSchema } from '@/lib/network/act';
import { LIMITS, personIdSchema } from '@/lib/network/person';
import { editOf, findTooLong } from '@/lib/network/person-edit';
import { newPersonRow } from '@/lib/network/person-row';
import { isProfileKey } from '@/lib/network/profile-key';
import { readPerson } from '@/lib/network/read-person';
import { write } from '@/lib/network/register';
import { outlookOf } from '@/lib/network/foreseen';
import { sampleNetwork } from '@/lib/network/sample';
import { sampleObjectives } from '@/lib/network/sample-objectives';
import { standFor } from '@/lib/network/standing';

import { inventPerson } from './invented';
import { profileToOpen } from '@/lib/network/sample-address';

const today = '2026-03-31';
const sample = sampleNetwork(today, 'en');
const people = sample.map(({ id, edit }) => {
  const { row } = editOf(edit);
  return readPerson({ id, ...write(newPersonRow(id), row, '0'.repeat(18)) });
});

test('is forty people, each once, the same each time', () => {
  expect(sample).toHaveLength(40);
  expect(new Set(sample.map(({ id }) => id)).size).toBe(40);
  expect(new Set(sample.map(({ edit }) => edit.name)).size).toBe(40);
  expect(sampleNetwork(today, 'en')).toEqual(sample);
});

test('everybody and everything in it is what the network reads', () => {
  expect(people.every((person) => person !== undefined)).toBe(true);
  expect(sample.every(({ id }) => personIdSchema.safeParse(id).success)).toBe(true);
  expect(sample.filter(({ edit }) => findTooLong(editOf(edit)) !== undefined)).toEqual([]);
  const exchanges = sample.flatMap(({ ledger }) => ledger);
  expect(exchanges.filter((exchange) => !exchangeSchema.safeParse(exchange).success)).toEqual([]);
  expect(new Set(exchanges.map(({ id }) => id)).size).toBe(exchanges.length);
});

test('is of many scripts', () => {
  const scripts =
    `Latin Arabic Hebrew Han Katakana Hangul Devanagari Bengali Tamil Cyrillic Greek Thai Ethiopic Georgian
    Armenian Khmer`.split(/\s+/);
  const missing = scripts.filter(
    (script) => !sample.some(({ edit }) => new RegExp(`\\p{Script=${script}}`, 'u').test(edit.name)),
  );
  expect(missing).toEqual([]);
});

test('shows each part of the method', () => {
  const some = (fits: (person: NonNullable<(typeof people)[number]>) => unknown) =>
    people.filter((person) => person && fits(person)).length;
  expect(some(({ tie }) => tie === 'strong')).toBeGreaterThan(8);
  expect(some(({ tie }) => tie === 'weak')).toBeGreaterThan(15);
  expect(some(({ tie }) => tie === undefined)).toBeGreaterThan(4);
  expect(some(({ tie, bridge }) => tie === 'strong' && bridge === 'other')).toBeGreaterThan(2);
  expect(new Set(people.map((person) => person?.worldName)).size).toBeGreaterThan(6);
  expect(new Set(people.map((person) => person?.choice)).size).toBe(4);
  expect(new Set(people.map((person) => person?.reciprocity)).size).toBe(4);
  expect(some(({ nameSource }) => nameSource === 'address')).toBeGreaterThan(0);
});

test('its objectives: one lacks nothing and has somebody who could introduce, one has no bridge into another world', () => {
  const known = people.flatMap((person) => person ?? []);
  const objectives = sampleObjectives(today, 'en');
  const [first, second] = objectives.map(({ id }) =>
    standFor(
      id,
      sample.map(({ id: of, edit, ledger }) => {
        const person = known.find((each) => each.id === of) ?? inventPerson({ id: of, name: edit.name });
        const outlook = outlookOf(person, ledger);
        return { ...person, ...(outlook && { outlook }) };
      }),
      today,
    ),
  );
  expect([first?.gap, second?.gap]).toEqual(['none', 'noBridge']);
  expect(first?.introductions.map(({ why }) => why)).toContain('opened');
  expect(first?.strong.length).toBeGreaterThan(1);
  expect(first?.weak.length).toBeGreaterThan(1);
  expect(second?.strong.length).toBeGreaterThan(0);
  const linked = new Set(sample.flatMap(({ edit }) => Object.keys(edit.objectives ?? {})));
  expect([...linked].toSorted()).toEqual(objectives.map(({ id }) => id).toSorted());
  const french = sampleObjectives(today, 'fr');
  expect(french.map(({ id }) => id)).toEqual(objectives.map(({ id }) => id));
  expect(french.some(({ sentence }) => objectives.some((other) => other.sentence === sentence))).toBe(false);
});

test('its exchanges lie in the three years before today', () => {
  const days = sample.flatMap(({ ledger }) => ledger.map(({ day }) => day)).toSorted();
  expect((days[0] ?? '') > '2023-03-31').toBe(true);
  expect((days.at(-1) ?? today) < today).toBe(true);
  expect(days.filter((day) => day > '2025-03-31').length).toBeGreaterThan(20);
});

test('introductions are of people in it, and of nobody to themselves', () => {
  const ids = new Set(sample.map(({ id }) => id));
  const introductions = sample.flatMap(({ id, ledger }) =>
    ledger.flatMap(({ introduced }) => (introduced === undefined ? [] : [{ id, introduced }])),
  );
  expect(introductions.length).toBeGreaterThan(5);
  expect(introductions.filter(({ id, introduced }) => !ids.has(introduced) || introduced === id)).toEqual([]);
});

test('its addresses lead to nobody, and none is opened', () => {
  const profiles = people.flatMap((person) => person?.profiles ?? []);
  expect(profiles).toHaveLength(40);
  expect(
    profiles.every(({ key, url }) => isProfileKey(key) && new URL(url).hostname === 'people.example'),
  ).toBe(true);
  expect(people.map((person) => person && profileToOpen(person))).toEqual(people.map(() => undefined));
});

describe('in French', () => {
  const french = sampleNetwork(today, 'fr');

  test('the same people with the same exchanges', () => {
    const same = (of: typeof sample) => of.map(({ id, edit, ledger }) => [id, edit.name, edit.tie, ledger]);
    expect(same(french)).toEqual(same(sample));
  });

  test('what is said of them is said in French', () => {
    const fields = ['position', 'worldName', 'note', 'nextStep', 'moment'] as const;
    const said = (of: typeof sample) => of.flatMap(({ edit }) => fields.map((field) => edit[field] ?? ''));
    const alike = said(french).filter((words, index) => words !== '' && words === said(sample)[index]);
    expect(alike.every((words) => words.length < 12)).toBe(true);
    expect(said(french).every((words) => !/['"]/.test(words) && words.length < LIMITS.note)).toBe(true);
  });
});
