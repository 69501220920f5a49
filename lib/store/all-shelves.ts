import type { Registers } from '@/lib/network/register';

import { DrawnRecords } from './drawn-records';
import { parseTrace } from './parse-trace';
import { SHELVES, shelvesOf, type Shelves } from './shelves';
import type { Reading, StoreName, Writing } from './stored';

/** All that is known of people: what pages show at once, and their traces, which is asked for more seldom. */
export interface AllShelves extends Shelves {
  readonly traces: DrawnRecords<Registers>;
}

/** The stores that {@link allShelvesOf} reads. */
export const ALL_SHELVES = [...SHELVES, 'traces'] as const satisfies readonly StoreName[];

export function allShelvesOf(transaction: Reading | Writing): AllShelves {
  const store = (transaction as Writing).objectStore('traces');
  return { ...shelvesOf(transaction), traces: new DrawnRecords(store, 'traces', parseTrace) };
}
