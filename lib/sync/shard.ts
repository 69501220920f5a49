import type { Forgotten } from '@/lib/network/forgotten';
import type { PersonId } from '@/lib/network/person';
import { PREFIX } from '@/lib/network/person-row';
import { isProfileKey } from '@/lib/network/profile-key';

import { codeRaw } from './chances';
import { ForgottenCode } from './code-forgotten';
import { PersonCode } from './code-person';
import { bodyRoom, packBody, unpackBody, type Trouble } from './item';
import type { PersonMarks } from './mirrored';
import { inOrderOfRank } from './rank';
import { RangeDecoder, RangeEncoder, type Coder } from './range-coder';

/** Records lie in sixteen items, by the first digit of their id: one change rewrites one item. */
export const SHARDS = 16;

/**
 * Bytes an item may take. Sixteen of them leave 1,600 of the 102,400 that storage.sync holds, for what else is kept
 * there; and each is far below its limit of 8,192. Ids are spread evenly, so the items fill alike.
 */
const ROOM = 6_300;

/** Tombstones an item carries, the latest: at most a quarter of it. */
const MOST_TOMBSTONES = 64;

/** What one item holds. */
export interface Shard {
  readonly people: readonly PersonMarks[];
  readonly forgotten: readonly Forgotten[];
}

export function shardOf(id: PersonId): number {
  return Number.parseInt(id.charAt(0), 16);
}

/** The item's key in storage.sync. */
export function itemKey(shard: number): string {
  return `people${shard.toString(16)}`;
}

export interface Written {
  readonly text: string;
  /** What is in it. Of the people, as many as found room. */
  readonly holds: Shard;
}

/**
 * A shard as an item. What does not fit is left out by rank (rank.ts), from the end: each record costs the same
 * whatever follows it, so two devices that know the same write the same, and the one that knows more writes more.
 */
export function writeShard(shard: number, { people, forgotten }: Shard): Written {
  const coder = new RangeEncoder();
  const room = bodyRoom(itemKey(shard), ROOM);
  const tombstones = latestFirst(forgotten);
  codeForgotten(coder, tombstones);
  const code = new PersonCode();
  const ranked = inOrderOfRank(people);
  let many = 0;
  for (const person of ranked) {
    const before = coder.mark();
    code.code(coder, person);
    if (coder.length > room) {
      coder.goBack(before);
      break;
    }
    many++;
  }
  const text = packBody({ many, bytes: coder.finish() });
  return { text, holds: { people: ranked.slice(0, many), forgotten: tombstones } };
}

/** What an item holds, or why that cannot be said. Never throws: an item may hold anything. */
export function readShard(text: unknown): Shard | Trouble {
  const body = unpackBody(text);
  if (typeof body === 'string') return body;
  const coder = new RangeDecoder(body.bytes);
  try {
    const forgotten = codeForgotten(coder);
    const code = new PersonCode();
    const people: PersonMarks[] = [];
    while (people.length < body.many && !coder.isOverrun) people.push(code.code(coder));
    const isSound = !coder.isOverrun && people.every(hasSoundKeys);
    return isSound ? { people, forgotten } : 'broken';
  } catch (error) {
    if (error instanceof RangeError || error instanceof TypeError) return 'broken';
    throw error;
  }
}

function codeForgotten(coder: Coder, forgotten?: readonly Forgotten[]): Forgotten[] {
  const code = new ForgottenCode();
  const many = codeRaw(coder, 7, forgotten?.length);
  return Array.from({ length: many }, (_, at) => code.code(coder, forgotten?.[at]));
}

function latestFirst(forgotten: readonly Forgotten[]): Forgotten[] {
  const sorted = [...forgotten].sort((a, b) => (a.stamp + a.id < b.stamp + b.id ? 1 : -1));
  return sorted.slice(0, MOST_TOMBSTONES);
}

function hasSoundKeys({ marks }: PersonMarks): boolean {
  const keys = Object.keys(marks).filter((field) => field.startsWith(PREFIX.profiles));
  return keys.every((field) => isProfileKey(field.slice(PREFIX.profiles.length)));
}
