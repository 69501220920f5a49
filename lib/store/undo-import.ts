import { tickOver, type Stamp } from '@/lib/network/clock';
import type { Forgotten } from '@/lib/network/forgotten';
import type { History } from '@/lib/network/history';
import { flatten } from '@/lib/network/merge';
import type { ObjectiveRow } from '@/lib/network/objective';
import { MAIL, PREFIX, saysWho, WITH } from '@/lib/network/person-row';
import { EMPTY, GONE, unpackStamps, write, type Edit, type Registers } from '@/lib/network/register';

import { ACTS_LAST } from './acts-kept';
import { change, type Desk } from './change';
import type { Network } from './database';
import type { Watch } from './pace';
import { readTombstones } from './forgotten';
import { gatherHistory } from './gather';
import { piecesOf } from './pieces';
import { parseImport, parseUndoing, type Replaced, type Undoing } from './imported';
import type { Kept } from './stored';
import { takeOver, type Absorbed } from './take-over';
import { askFor, weigh } from './weigh';

/**
 * Undoes an import: what it wrote and nobody has written since is as it was before; whom it brought are taken back,
 * unless more was said of them since; whom it forgot come back. The undo is a change like others, later than the
 * import, so that it holds on every device.
 * @returns what it did, but for the settings that came with the import, which wait for {@link settleSettings};
 * `undefined` where it was undone already or is no longer kept
 */
export function undoImport(network: Network, id: Stamp, watch?: Watch): Promise<Absorbed | undefined> {
  return change(network, {
    watch,
    look: () => Promise.resolve(),
    async write(desk) {
      const store = desk.transaction.objectStore('imports');
      const value: unknown = await store.get(id);
      const record = value === undefined ? undefined : parseImport(value, id);
      if (!record || record.undoneBy !== undefined || record.at < desk.now - ACTS_LAST) return undefined;
      const pieces = (await store.getAll(piecesOf(id))).flatMap((piece) => parseUndoing(piece, id));
      await store.delete(piecesOf(id));
      const settingsWait = (record.settings ?? []).length > 0;
      await store.put({ ...record, undoneBy: desk.stamp, ...(settingsWait && { settingsWait }) }, id);
      desk.hasListed = true;
      desk.pace.people = new Set(pieces.map(aboutWhom)).size;
      const forgotten = await readTombstones(desk);
      const { reversal, held } = await reverse(
        desk,
        pieces.flatMap((piece) => ('lost' in piece ? [] : [piece])),
        pieces.flatMap((piece) => ('lost' in piece ? [piece.lost] : [])),
        forgotten,
      );
      const snapshots = desk.transaction.objectStore('snapshots');
      await Promise.all((record.months ?? []).map((month) => snapshots.delete(month)));
      const weighed = await weigh(desk, reversal, forgotten, held);
      await desk.pace.reach('weighed');
      return takeOver(desk, weighed);
    },
  });
}

function aboutWhom(piece: Undoing): string {
  return 'lost' in piece ? piece.lost.row.id : piece.place.of;
}

/** What is to be merged into the network so that it is as it was, and what is held of those whom it is about. */
async function reverse(
  desk: Desk,
  replaced: readonly Replaced[],
  lost: readonly Kept[],
  forgotten: readonly Forgotten[],
): Promise<{ readonly reversal: History; readonly held: History }> {
  const about = new Map(replaced.map(({ place }) => [place.of, EMPTY]));
  await askFor(desk, about.size);
  await desk.pace.reach('read');
  const held = await gatherHistory(
    desk,
    { people: [], texts: about, ledgers: new Map(), traces: new Map(), forgotten: [] },
    forgotten,
  );
  const rows = new Map(held.people.flatMap(flatten).map((row) => [row.id, row]));
  const people = lost.map(({ row }) => row);
  const texts = new Map(lost.flatMap((kept) => kept.texts));
  const ledgers = new Map(lost.flatMap((kept) => kept.ledgers));
  const traces = new Map(lost.flatMap((kept) => kept.traces ?? []));
  const objectives: ObjectiveRow[] = [];
  await desk.pace.through('turned', replaced, async ({ place, before, after }) => {
    const back = (now: Registers) => write(now, editBack(now, before, after), desk.stamp);
    const row = rows.get(place.of);
    const note = held.texts.get(place.of);
    const trace = held.traces.get(place.of);
    const objective = place.in === 'objective' ? await desk.objectives.read(place.of) : undefined;
    if (objective) objectives.push({ id: objective.id, ...back(objective) });
    else if (place.in === 'row' && row) people.push({ id: row.id, ...back(row) });
    else if (place.in === 'texts' && note) texts.set(place.of, back(note));
    else if (place.in === 'trace' && trace) traces.set(place.of, back(trace));
    else if (place.in === 'ledger') {
      const exchange = held.ledgers.get(place.of)?.find(({ id }) => id === place.exchange);
      const others = ledgers.get(place.of) ?? [];
      if (exchange) ledgers.set(place.of, [...others, { id: exchange.id, ...back(exchange) }]);
    }
  });
  const ids = new Set(lost.map(({ row }) => row.id));
  const lifted = forgotten.filter(({ id }) => ids.has(id));
  const reversal = {
    people,
    texts,
    ledgers,
    traces,
    objectives,
    forgotten: lifted.map((tombstone) => ({
      ...tombstone,
      stamp: tickOver(tombstone.stamp, desk.stamp),
      lifted: true as const,
    })),
  };
  return { reversal, held };
}

/** What gives back the fields that still are as the import wrote them. */
function editBack(now: Registers, before: Registers | undefined, after: Stamp): Edit {
  // Of most of a large import nothing was said since: they are told without a look at each stamp.
  if (!before && now.stamps === after) return { [GONE]: true, ...withoutBonds(now) };
  const [is, wrote, was] = [now.stamps, after, before?.stamps ?? ''].map(unpackStamps);
  const untouched = Object.keys(is ?? {}).every((field) => is?.[field] === wrote?.[field]);
  if (!before && untouched) return { [GONE]: true, ...withoutBonds(now) };
  // Of somebody of whom more was said since, it stays who they are.
  const fields = Object.keys(wrote ?? {}).filter(
    (field) =>
      is?.[field] === wrote?.[field] &&
      was?.[field] !== wrote?.[field] &&
      (before !== undefined || !saysWho(field)),
  );
  return Object.fromEntries(fields.map((field) => [field, before?.values[field]]));
}

/** What made one person of a record and others, who are to be as they were; and the marks by which more could. */
function withoutBonds({ values }: Registers): Edit {
  const bonds = Object.keys(values).filter((field) =>
    [PREFIX.profiles, WITH, MAIL].some((bond) => field.startsWith(bond)),
  );
  return Object.fromEntries(bonds.map((field) => [field, undefined]));
}
