import type { Exchange } from '@/lib/network/exchange';
import type { PersonEdit, PersonId, TextsEdit } from '@/lib/network/person';
import { newPersonRow } from '@/lib/network/person-row';
import { EMPTY, write } from '@/lib/network/register';

import { change, keepRow, type Desk } from './change';
import type { Network } from './database';
import { checkEdit, withFreeKeys } from './edits';
import { checkExchange } from './exchanges';
import { findRow } from './shelves';

/** Somebody to be written whole. */
export interface NewPerson {
  readonly id: PersonId;
  readonly edit: PersonEdit & TextsEdit & { readonly name: string };
  readonly ledger: readonly Exchange[];
}

/**
 * Writes many people in one change, without an act: somebody of that id who is there already is edited.
 * 30,000 take well under two seconds, in one long task: it is for the sample and for measuring.
 * @throws {StoreError} `tooLong`, before anything is written
 */
export function writePeople(network: Network, newcomers: readonly NewPerson[]): Promise<void> {
  const checked = newcomers.map(({ id, edit, ledger }) => ({
    id,
    registers: checkEdit(edit),
    ledger: ledger.map(({ id: exchange, ...fields }) => ({ id: exchange, edit: checkExchange(fields) })),
  }));
  return change(network, {
    look: ({ people, keys, texts, ledgers }) =>
      Promise.all([people, keys, texts, ledgers].map((records) => records.readAll())),
    async write(desk) {
      for (const person of checked) await writePerson(desk, person);
    },
  });
}

type Checked = {
  readonly id: PersonId;
  readonly registers: ReturnType<typeof checkEdit>;
  readonly ledger: readonly { readonly id: string; readonly edit: ReturnType<typeof checkExchange> }[];
};

async function writePerson(desk: Desk, { id, registers, ledger }: Checked): Promise<void> {
  const row = (await findRow(desk, id)) ?? newPersonRow(id);
  const edit = await withFreeKeys(desk, row, registers.row);
  await keepRow(desk, { ...row, ...write(row, edit, desk.stamp) });
  if (Object.keys(registers.texts).length > 0) {
    desk.texts.write(id, write((await desk.texts.read(id)) ?? EMPTY, registers.texts, desk.stamp));
  }
  if (ledger.length === 0) return;
  const before = (await desk.ledgers.read(id)) ?? [];
  const written = ledger.map((exchange) => {
    const old = before.find((other) => other.id === exchange.id) ?? EMPTY;
    return { id: exchange.id, ...write(old, exchange.edit, desk.stamp) };
  });
  const ids = new Set(ledger.map((exchange) => exchange.id));
  desk.ledgers.write(id, [...before.filter((other) => !ids.has(other.id)), ...written]);
}
