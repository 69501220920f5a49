import type { Act, ObjectiveDeed } from '@/lib/network/act';
import { cleanLine } from '@/lib/network/clean';
import { exchangeIdFor } from '@/lib/network/derived-id';
import {
  LONGEST_SENTENCE,
  readObjective,
  type Objective,
  type ObjectiveEdit,
  type ObjectiveId,
  type ObjectiveRow,
} from '@/lib/network/objective';
import { differences, editOfFields, EMPTY, write } from '@/lib/network/register';

import { recordAct } from './acts';
import { change } from './change';
import type { Network } from './database';
import { StoreError } from './errors';
import { parseExchange } from './parse';
import { reading } from './reading';
import { beforeOf } from './stamping';

/** All that are not removed, those that are over included; in no order. */
export function readObjectives(network: Network): Promise<readonly Objective[]> {
  return reading(network, ['objectives'], async (transaction) => {
    const rows = (await transaction.objectStore('objectives').getAll()).map(parseExchange);
    return rows.flatMap((row) => readObjective(row) ?? []);
  });
}

/** Every stored one, removed ones included: for a backup. In the order of their ids. */
export function readObjectiveRows(network: Network): Promise<readonly ObjectiveRow[]> {
  return reading(network, ['objectives'], async (transaction) =>
    (await transaction.objectStore('objectives').getAll()).map(parseExchange),
  );
}

/**
 * Writes an objective; without an id it is begun. People who are linked to it keep their link when it is removed, and
 * have it again when it comes back.
 * @param what the act that this is, which can be undone; none where nobody did it by hand
 * @returns its id, and the act, where anything changed
 * @throws {StoreError} `tooLong`
 */
export async function saveObjective(
  network: Network,
  id: ObjectiveId | undefined,
  edit: ObjectiveEdit,
  what?: ObjectiveDeed,
): Promise<{ readonly id: ObjectiveId; readonly act: Act | undefined }> {
  const cleaned = edit.sentence === undefined ? edit : { ...edit, sentence: cleanLine(edit.sentence) };
  if ((cleaned.sentence ?? '').length > LONGEST_SENTENCE) {
    throw new StoreError('tooLong', { detail: { field: 'objective', limit: LONGEST_SENTENCE } });
  }
  return change(network, {
    look: () => Promise.resolve(),
    async write(desk) {
      const at = id ?? exchangeIdFor('objective', desk.stamp);
      const row: ObjectiveRow = (await desk.objectives.read(at)) ?? { id: at, ...EMPTY };
      const changed = differences(row, editOfFields(cleaned));
      if (Object.keys(changed).length === 0) return { id: at, act: undefined };
      const next = { id: at, ...write(row, changed, desk.stamp) };
      desk.objectives.write(at, next);
      if (what === undefined) return { id: at, act: undefined };
      const who = { id: at, name: String(next.values['sentence'] ?? '') };
      const before = [beforeOf({ in: 'objective', of: at }, row, changed)];
      return { id: at, act: recordAct(desk, who, { kind: 'objective', what }, { before }) };
    },
  });
}
