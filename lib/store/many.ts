import type { PersonId } from '@/lib/network/person';
import { z } from '@/lib/network/zod';

import type { Desk } from './change';
import { piecesOf } from './pieces';
import { beforeSchema } from './parse-act';
import { parseWith } from './parse';
import type { ActRecord, Before, Writing } from './stored';

const pieceSchema = z.array(beforeSchema);

export function parseSaidOfMany(piece: unknown): readonly Before[] {
  return parseWith(pieceSchema, piece, 'what was said of many');
}

/** From this many on, all records are asked for at once: one by one, each would wait for the browser's answer. */
const MANY = 1_000;

/** Asks for what a change of that many people reads. */
export async function readMany({ people, ledgers }: Desk, count: number): Promise<void> {
  if (count >= MANY) await Promise.all([people.readAll(), ledgers.readAll()]);
}

/** What undoes an act. Of one on many people it lies apart, since every change reads the acts. */
export async function readBefore(transaction: Writing, act: ActRecord): Promise<readonly Before[]> {
  if (act.deed.kind !== 'manyEdited') return act.before;
  const pieces: unknown[] = await transaction.objectStore('imports').getAll(piecesOf(act.id));
  return pieces.flatMap(parseSaidOfMany);
}

/** An act on many people, listed with another of them; nothing where there is no other, or it was on one. */
export async function listWithAnother(
  transaction: Writing,
  act: ActRecord,
  than: readonly PersonId[],
): Promise<ActRecord | undefined> {
  if (act.deed.kind !== 'manyEdited') return undefined;
  const before = await readBefore(transaction, act);
  const other = before.find(({ place }) => !than.includes(place.of));
  return other && { ...act, person: other.place.of };
}
