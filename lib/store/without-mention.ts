import { idsOf, type PersonRow } from '@/lib/network/person-row';
import type { PersonId } from '@/lib/network/person';
import { packStamps, unpackStamps, type Registers } from '@/lib/network/register';

import { mentions } from './mentions';
import type { ActRecord, Kept, Undoings } from './stored';

/**
 * The forgetting of somebody else, without what it keeps of these: it can be undone still, and tells nothing of them.
 * Nothing for other acts, and where it is them whom it keeps.
 */
export function withoutMention(act: ActRecord, ids: readonly PersonId[]): ActRecord | undefined {
  const { deed, kept } = act;
  if (deed.kind !== 'forgotten' || !kept || idsOf(kept.row).some((id) => ids.includes(id))) return undefined;
  const before = act.before.filter((one) => !mentions(one, ids));
  return { ...act, before, kept: keptWithout(kept, ids) };
}

function keptWithout({ row, texts, ledgers, traces = [], undoing }: Kept, ids: readonly PersonId[]): Kept {
  const all = (records: Kept['texts']) =>
    records.map(([id, registers]) => [id, { ...registers, ...fieldsWithout(registers, ids) }] as const);
  return {
    row: rowWithout(row, ids),
    texts: all(texts),
    ledgers: ledgers.map(([id, ledger]) => [
      id,
      ledger.map((exchange) => ({ ...exchange, ...fieldsWithout(exchange, ids) })),
    ]),
    traces: all(traces),
    undoing: undoing && undoingsWithout(undoing, ids),
  };
}

function rowWithout({ joined, ...row }: PersonRow, ids: readonly PersonId[]): PersonRow {
  const own = { ...row, ...fieldsWithout(row, ids) };
  return joined ? { ...own, joined: joined.map((part) => rowWithout(part, ids)) } : own;
}

/** Without a stamp: where the field lives on elsewhere, it comes again with whom it is about. */
function fieldsWithout({ values, stamps }: Registers, ids: readonly PersonId[]): Registers {
  const kept = Object.entries(unpackStamps(stamps)).filter(
    ([field]) => !mentions([field, values[field]], ids),
  );
  return {
    values: Object.fromEntries(
      kept.flatMap(([field]) => (values[field] === undefined ? [] : [[field, values[field]]])),
    ),
    stamps: packStamps(Object.fromEntries(kept)),
  };
}

function undoingsWithout({ acts, pieces }: Undoings, ids: readonly PersonId[]): Undoings {
  return {
    acts: acts.filter((act) => !mentions(act, ids)),
    pieces: pieces.map(([key, items]) => [key, items.filter((item) => !mentions(item, ids))]),
  };
}
