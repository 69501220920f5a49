import type { Stamp } from '@/lib/network/clock';

import type { Desk } from './change';

/** Items in one piece of what undoes something large: large records cost, and so do many. */
const PIECE = 500;

/** Keeps what undoes this change, in pieces, beside what lists it. */
export function putPieces({ transaction, stamp }: Desk, undoing: readonly unknown[]): void {
  const store = transaction.objectStore('imports');
  for (let at = 0; at < undoing.length; at += PIECE) {
    void store.put(undoing.slice(at, at + PIECE), `${stamp}/${String(at).padStart(9, '0')}`);
  }
}

/** Where the pieces of what undoes something lie, by its stamp. */
export function piecesOf(id: Stamp): IDBKeyRange {
  return IDBKeyRange.bound(`${id}/`, `${id}/\uffff`);
}
