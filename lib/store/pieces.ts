import { unwrap } from 'idb';

import type { Stamp } from '@/lib/network/clock';

import type { Desk } from './change';

/** Items in one piece of what undoes something large: large records cost, and so do many. */
const PIECE = 500;

/** Keeps what undoes this change, in pieces, beside what lists it. */
export function putPieces({ transaction, stamp }: Desk, undoing: readonly unknown[]): void {
  // Bare requests: none of them is waited for, so none may become a promise that fails unheard.
  const store = unwrap(transaction.objectStore('imports'));
  for (let at = 0; at < undoing.length; at += PIECE) {
    store.put(undoing.slice(at, at + PIECE), `${stamp}/${String(at).padStart(9, '0')}`);
  }
}

/** Where the pieces of what undoes something lie, by its stamp. */
export function piecesOf(id: Stamp): IDBKeyRange {
  return IDBKeyRange.bound(`${id}/`, `${id}/\uffff`);
}
