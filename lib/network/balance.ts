import { attentionSchema, readAttention } from './attention';
import type { Day } from './day';
import { doorsSchema, readDoors } from './doors';
import { passageSchema, readPassage } from './passage';
import type { Person } from './person';
import type { Relation } from './relation';
import { BRIDGES, RECIPROCITIES, TIES } from './words';
import { gatherWorlds, opennessOf, worldsSchema } from './worlds';
import { readYear, yearSchema } from './year';
import { wholeNumber, z } from './zod';

const bySide = z.readonly(z.object({ same: wholeNumber(), other: wholeNumber() }));

/** What a network adds up to. People who were let fade are in none of its figures but attention's and the year's. */
export const balanceSchema = z.readonly(
  z.object({
    /** How many people there are, and how many more were let fade. */
    people: wholeNumber(),
    faded: wholeNumber(),
    /** Tie crossed with world: how close, and whether it leads elsewhere, are two things (Neal 2024). */
    cross: z.readonly(z.object({ strong: bySide, weak: bySide })),
    /** People whose world was said, whatever their tie. */
    bridges: bySide,
    /** See {@link opennessOf}. */
    openness: z.optional(z.number()),
    worlds: worldsSchema,
    reciprocity: z.readonly(
      z.object({ giving: wholeNumber(), mutual: wholeNumber(), receiving: wholeNumber() }),
    ),
    passage: passageSchema,
    year: yearSchema,
    doors: doorsSchema,
    attention: attentionSchema,
    /** How many of `people` lack what a part is made from. */
    lacking: z.readonly(
      z.object({
        tieOrBridge: wholeNumber(),
        bridge: wholeNumber(),
        worldName: wholeNumber(),
        reciprocity: wholeNumber(),
        exchanges: wholeNumber(),
        introduction: wholeNumber(),
      }),
    ),
  }),
);
export type Balance = z.infer<typeof balanceSchema>;

/** @param relations everybody */
export function readBalance(relations: readonly Relation[], today: Day): Balance {
  const present = relations.filter(({ person }) => person.choice !== 'fade');
  const count = (holds: (person: Person) => boolean) =>
    present.reduce((sum, { person }) => sum + (holds(person) ? 1 : 0), 0);
  const bridges = { same: count(isIn('bridge', 'same')), other: count(isIn('bridge', 'other')) };
  const openness = opennessOf(bridges.same, bridges.other);
  const passage = readPassage(present, today);
  const doors = readDoors(present, today);
  const reciprocity = countEach(RECIPROCITIES, (word) => count(isIn('reciprocity', word)));
  return {
    people: present.length,
    faded: relations.length - present.length,
    cross: countEach(TIES, (tie) =>
      countEach(BRIDGES, (bridge) => count((person) => person.tie === tie && person.bridge === bridge)),
    ),
    bridges,
    ...(openness !== undefined && { openness }),
    worlds: gatherWorlds(present.flatMap(({ person }) => person.worldName ?? [])),
    reciprocity,
    passage,
    year: readYear(relations, today),
    doors,
    attention: readAttention(relations, today),
    lacking: {
      tieOrBridge: count(({ tie, bridge }) => tie === undefined || bridge === undefined),
      bridge: count(({ bridge }) => bridge === undefined),
      worldName: count(({ worldName }) => worldName === undefined),
      reciprocity: count((person) => person.reciprocity === undefined),
      exchanges: present.length - passage.exchanging,
      introduction: present.length - doors.introduced,
    },
  };
}

function isIn<F extends 'bridge' | 'reciprocity'>(field: F, word: Person[F]) {
  return (person: Person) => person[field] === word;
}

function countEach<W extends string, T>(words: readonly W[], value: (word: W) => T): Record<W, T> {
  return Object.fromEntries(words.map((word) => [word, value(word)])) as Record<W, T>;
}
