import type { ExchangeRow } from '@/lib/network/exchange';
import { mergeAllLedgers } from '@/lib/network/merge';
import { outlookOf } from '@/lib/network/foreseen';
import type { Outlook } from '@/lib/network/outlook';
import type { PersonRow } from '@/lib/network/person-row';
import { readLedger } from '@/lib/network/read-exchange';
import { readPerson } from '@/lib/network/read-person';
import type { Registers } from '@/lib/network/register';
import { summarise } from '@/lib/network/summarise';
import { NOBODY, type Summary } from '@/lib/network/summary';
import { lastDayIn } from '@/lib/network/trace-record';

/** What follows from a person, their ledger and their traces: what they add to the summary, and what lies beside their row. */
export interface Share {
  readonly summary: Summary;
  readonly outlook: Outlook | undefined;
}

export const NO_SHARE: Share = { summary: NOBODY, outlook: undefined };

/** Both are theirs, and those of all that was joined into them. */
export function shareIn(
  row: PersonRow,
  ledgers: readonly (readonly ExchangeRow[] | undefined)[],
  traces: readonly (Registers | undefined)[],
): Share {
  const person = readPerson(row);
  if (!person) return NO_SHARE;
  const ledger = readLedger(mergeAllLedgers(ledgers));
  const trace = { lastBoth: lastDayIn(traces, 'lastBoth') };
  const outlook = outlookOf(person, ledger, trace);
  return { summary: summarise(person, ledger, trace, outlook), outlook };
}
