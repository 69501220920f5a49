import type { Deed } from '@/lib/network/act';
import { exchangeIdFor } from '@/lib/network/derived-id';
import type { Exchange, ExchangeEdit, ExchangeId, ExchangeRow } from '@/lib/network/exchange';
import { readExchange, readLedger } from '@/lib/network/read-exchange';
import { mergeAllLedgers } from '@/lib/network/merge';
import type { Person, PersonEdit, PersonId } from '@/lib/network/person';
import { idsOf, type PersonRow } from '@/lib/network/person-row';
import { readPerson } from '@/lib/network/read-person';
import { GONE, type Edit } from '@/lib/network/register';
import type { Sighting } from '@/lib/network/sighting';

import { recordAct } from './acts';
import { change, type Desk } from './change';
import type { Network } from './database';
import { checkEdit } from './edits';
import { StoreError } from './errors';
import { checkExchange } from './exchanges';
import { lookFor, meet } from './meet';
import { reading } from './reading';
import { digestsOf, type Saved } from './save-person';
import { findWhole, SHELVES, shelvesOf, type Shelves } from './shelves';
import { stampExchange, stampRow } from './stamping';
import { recordEdit } from './typing';

/** The exchanges with a person, latest first; none with nobody. */
export function readLedgerOf(network: Network, id: PersonId): Promise<readonly Exchange[]> {
  return reading(network, SHELVES, async (transaction) => {
    const shelves = shelvesOf(transaction);
    const row = await findWhole(shelves, id);
    return row ? readLedger(await gatherLedger(shelves, row)) : [];
  });
}

/** The exchanges with a person, those with the parts that were joined into them included. */
export async function gatherLedger({ ledgers }: Shelves, row: PersonRow): Promise<ExchangeRow[]> {
  const found = await Promise.all(idsOf(row).map((id) => ledgers.read(id)));
  return mergeAllLedgers(found);
}

/**
 * Enters an exchange. Somebody only seen until now is begun by it.
 * @param alongside said of the person as part of the same act
 * @throws {StoreError} `tooLong`, before anything is written; `nobody`
 */
export async function addExchange(
  network: Network,
  who: PersonId | Sighting,
  exchange: Omit<Exchange, 'id'>,
  alongside: Pick<PersonEdit, 'reviewed' | 'again'> = {},
): Promise<Saved & { readonly exchange: Exchange }> {
  const edit = checkExchange(exchange);
  const { row: said } = checkEdit(alongside);
  const digests = await digestsOf(who);
  return change(network, {
    look: (shelves) => lookFor(shelves, who),
    async write(desk, seen) {
      const { row, created } = await meet(desk, who, seen, digests);
      const place = { whole: row.id, of: row.id, exchange: exchangeIdFor(row.id, desk.stamp) };
      const entered = await stampExchange(desk, place, edit);
      const stamped = await stampRow(desk, row, said);
      const added = (await exchangeAt(desk, place.of, place.exchange))?.exchange;
      if (!added) throw new TypeError('Not an exchange');
      const person = personIn(stamped.row);
      const before = [...entered, ...stamped.before];
      const act = recordAct(desk, person, { kind: 'exchangeAdded', exchange: added, created }, { before });
      return { person, exchange: added, act };
    },
  });
}

/**
 * Changes an exchange.
 * @throws {StoreError} `tooLong`, before anything is written; `nobody`, also where the exchange is gone
 */
export async function editExchange(
  network: Network,
  person: PersonId,
  exchange: ExchangeId,
  edit: ExchangeEdit,
): Promise<Saved> {
  return writeExchange(network, person, exchange, checkExchange(edit), { kind: 'exchangeEdited', edit });
}

/** Takes an exchange out. @throws {StoreError} `nobody` */
export async function removeExchange(
  network: Network,
  person: PersonId,
  exchange: ExchangeId,
): Promise<Saved> {
  return writeExchange(network, person, exchange, { [GONE]: true }, { kind: 'exchangeRemoved' });
}

function writeExchange(
  network: Network,
  id: PersonId,
  exchange: ExchangeId,
  edit: Edit,
  deed: Extract<Deed, { kind: 'exchangeEdited' | 'exchangeRemoved' }>,
): Promise<Saved> {
  return change(network, {
    look: (shelves) => findWhole(shelves, id),
    async write(desk, row) {
      if (!row) throw new StoreError('nobody');
      const person = personIn(row);
      const found = await Promise.all(idsOf(row).map((of) => exchangeAt(desk, of, exchange)));
      const at = found.find((place) => place !== undefined);
      if (!at) throw new StoreError('nobody');
      const before = await stampExchange(desk, { whole: row.id, of: at.of, exchange }, edit);
      if (before.length === 0) return { person, act: undefined };
      const removed = deed.kind === 'exchangeRemoved';
      const act = removed
        ? recordAct(desk, person, deed, { before })
        : await recordEdit(desk, person, deed, before);
      return { person, act };
    },
  });
}

/** Where an exchange lies: a part of a joined person has a ledger of its own. */
async function exchangeAt(
  desk: Desk,
  of: PersonId,
  id: ExchangeId,
): Promise<{ of: PersonId; exchange: Exchange } | undefined> {
  const row = (await desk.ledgers.read(of))?.find((exchange) => exchange.id === id);
  const exchange = row && readExchange(row);
  return exchange && { of, exchange };
}

function personIn(row: PersonRow): Person {
  const person = readPerson(row);
  if (!person) throw new StoreError('nobody');
  return person;
}
