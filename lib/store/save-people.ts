import type { Act } from '@/lib/network/act';
import type { PersonEdit, PersonId } from '@/lib/network/person';
import { nameOf } from '@/lib/network/read-person';

import { recordAct } from './acts';
import { change } from './change';
import type { Network } from './database';
import { checkEdit } from './edits';
import { readMany } from './many';
import { putPieces } from './pieces';
import { findWhole } from './shelves';
import { stampRow } from './stamping';
import type { Before } from './stored';

/**
 * Says the same of many people, in one change and as one act, undone at once. Who is not there is passed over.
 * @returns the act; none where nothing changed
 * @throws {StoreError} `tooLong`, before anything is written
 */
export function savePeople(
  network: Network,
  ids: readonly PersonId[],
  edit: Omit<PersonEdit, 'name' | 'nameSource' | 'profiles'>,
): Promise<Act | undefined> {
  const registers = checkEdit(edit);
  return change(network, {
    look: () => Promise.resolve(),
    async write(desk) {
      await readMany(desk, ids.length);
      const written: Before[] = [];
      let first: PersonId | undefined;
      for (const id of ids) {
        const row = await findWhole(desk, id);
        if (!row || nameOf(row) === undefined) continue;
        const { before } = await stampRow(desk, row, registers.row);
        if (before.length > 0) first ??= row.id;
        written.push(...before);
      }
      if (!first) return undefined;
      putPieces(desk, written);
      // Of many no name is said, so none is kept that a forgetting would have to find.
      return recordAct(
        desk,
        { id: first, name: '' },
        { kind: 'manyEdited', edit, count: written.length },
        { before: [] },
      );
    },
  });
}
