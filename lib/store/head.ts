import type { Day } from '@/lib/network/day';

import { Unreadable } from './errors';
import { parseHead } from './parse';
import type { Head, Reading, Writing } from './stored';

/**
 * The head, right for `today`.
 * @throws {Unreadable} also where the summary was kept by a clock so far ahead that it says nothing of today
 */
export async function readHead(transaction: Reading | Writing, today: Day): Promise<Head> {
  const value = await (transaction as Reading).objectStore('state').get('head');
  const head = parseHead(value);
  if (head.since > today) throw new Unreadable(`state/head: the summary begins on ${head.since}`);
  return head;
}
