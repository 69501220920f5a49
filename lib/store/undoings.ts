import type { PersonId } from '@/lib/network/person';

import { readActs } from './acts-kept';
import type { Desk } from './change';
import { listWithAnother } from './many';
import { mentions } from './mentions';
import { parseAct } from './parse-act';
import type { ActRecord, Undoings } from './stored';
import { withoutMention } from './without-mention';

/** Takes somebody out of what can be undone. @returns what was taken, for undo alone */
export async function dropUndoings(desk: Desk, ids: readonly PersonId[]): Promise<Undoings> {
  const [acts, pieces] = await Promise.all([dropActs(desk, ids), dropPieces(desk, ids)]);
  return { acts, pieces };
}

/** Gives back what was taken, but for what was undone without it since. */
export async function bringUndoings(desk: Desk, { acts, pieces }: Undoings): Promise<void> {
  const [actsKept, piecesKept] = [
    desk.transaction.objectStore('acts'),
    desk.transaction.objectStore('imports'),
  ];
  for (const act of acts.map(parseAct)) {
    const value: unknown = await actsKept.get(act.id);
    const now = value === undefined ? undefined : parseAct(value);
    // One on many people was listed with another of them; of a forgetting, what it kept was left without them.
    const isWhole = !now || (now.deed.kind === 'forgotten' && !now.undone);
    await actsKept.put(isWhole ? act : { ...now, person: act.person, name: act.name }, act.id);
  }
  for (const [key, items] of pieces) {
    const now: unknown = await piecesKept.get(key);
    if (Array.isArray(now)) await piecesKept.put([...(now as unknown[]), ...items], key);
  }
}

async function dropActs(desk: Desk, ids: readonly PersonId[]): Promise<readonly ActRecord[]> {
  const store = desk.transaction.objectStore('acts');
  const about = (await readActs(desk.transaction)).filter((act) => mentions(act, ids));
  await Promise.all(
    about.map(async (act) => {
      const stays = withoutMention(act, ids) ?? (await listWithAnother(desk.transaction, act, ids));
      return stays ? store.put(stays, act.id) : store.delete(act.id);
    }),
  );
  return about;
}

type Piece = Undoings['pieces'][number];

/** What undoes an import no longer tells of them; the heading of one tells of nobody. */
async function dropPieces(desk: Desk, ids: readonly PersonId[]): Promise<Undoings['pieces']> {
  const store = desk.transaction.objectStore('imports');
  const [keys, pieces] = await Promise.all([store.getAllKeys(), store.getAll()]);
  const [taken, left]: [Piece[], Piece[]] = [[], []];
  for (const [at, key] of keys.entries()) {
    const piece: unknown = pieces[at];
    if (!Array.isArray(piece)) continue;
    const [of, others]: [unknown[], unknown[]] = [[], []];
    for (const item of piece as readonly unknown[]) (mentions(item, ids) ? of : others).push(item);
    if (of.length === 0) continue;
    taken.push([key, of]);
    left.push([key, others]);
  }
  await Promise.all(left.map(([key, items]) => store.put(items, key)));
  return taken;
}
