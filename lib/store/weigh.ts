import { digestNow } from '@/lib/network/digest';
import { holdsKeys, type Forgotten } from '@/lib/network/forgotten';
import { shortened } from '@/lib/network/judge-forgotten';
import { dropForgotten, mergeHistories, type History } from '@/lib/network/history';
import { keysOf, type PersonRow } from '@/lib/network/person-row';

import { ALL_SHELVES, type AllShelves } from './all-shelves';
import { DRAWERS, nameOfDrawer } from './drawers';
import { parseRow } from './parse';
import { gatherHistory } from './gather';
import type { Shelves } from './shelves';

/** What is known here of some people, and what will be once another history is merged into it. */
export interface Weighed {
  readonly held: History;
  readonly merged: History;
}

/** With more people than this, everything is asked for at once: one by one, each would wait for the browser's answer. */
const MANY = 300;

/**
 * Whom another history is about, here, before it and after it. Changes nothing.
 * @param known what was gathered before of those whom it is about
 */
export async function weigh(
  shelves: AllShelves,
  theirs: History,
  forgotten: readonly Forgotten[],
  known?: History,
): Promise<Weighed> {
  const digests = newDigests(theirs.forgotten, forgotten);
  await askFor(shelves, digests.size > 0 ? Infinity : theirs.people.length);
  const buried = digests.size > 0 ? await rowsWith(shelves, digests) : [];
  const about = { ...theirs, people: [...theirs.people, ...buried] };
  const held = await gatherHistory(shelves, about, forgotten, known);
  return { held, merged: dropForgotten(mergeHistories(held, theirs), digestNow) };
}

/** Asks for everything at once where much of it will be asked for. */
export async function askFor(shelves: AllShelves, records: number): Promise<void> {
  if (records > MANY) await Promise.all(ALL_SHELVES.map((shelf) => shelves[shelf].readAll()));
}

/** The digests that forbid from now on what goes by their keys. */
function newDigests(theirs: readonly Forgotten[], ours: readonly Forgotten[]): Set<string> {
  const known = new Set(ours.filter(holdsKeys).flatMap(({ digests }) => digests.map(shortened)));
  const all = theirs.filter(holdsKeys).flatMap(({ digests }) => digests.map(shortened));
  return new Set(all.filter((digest) => !known.has(digest)));
}

/** Who goes by a key with such a digest: nothing but trying all keys tells. */
async function rowsWith({ people }: Shelves, digests: ReadonlySet<string>): Promise<PersonRow[]> {
  const names = Array.from({ length: DRAWERS }, (_, drawer) => nameOfDrawer(drawer));
  const drawers = await Promise.all(names.map((name) => people.read(name)));
  const rows = drawers.flatMap((drawer = []) => drawer.map(parseRow));
  return rows.filter((row) => keysOf(row).some((key) => digests.has(digestNow(key))));
}
