import { i18n } from '#i18n';

import { sayMonth } from '@/lib/i18n/dates';
import type { LedgerCount } from '@/lib/network/count-ledger';
import type { Exchange } from '@/lib/network/exchange';

/** What the ledger adds up to: "Since March 2025 you gave 4 times, they gave once." A side that is nought goes unsaid. */
export function sayLedger({ given, received, conversations, since }: LedgerCount): string {
  if (since === undefined) return i18n.t('panel.ledger.empty');
  const month = sayMonth(since);
  const spoke = i18n.t('panel.ledger.spoke', conversations);
  if (given + received === 0) return i18n.t('panel.ledger.since', { month, what: spoke });
  const gave = i18n.t('panel.ledger.given', given);
  const got = i18n.t('panel.ledger.received', received);
  const both = i18n.t('panel.ledger.sides', { given: gave, received: got });
  const what = given === 0 ? got : received === 0 ? gave : both;
  const passed = i18n.t('panel.ledger.since', { month, what });
  return conversations > 0 ? `${passed} ${i18n.t('panel.ledger.spokeToo', conversations)}` : passed;
}

/** One exchange: "Advice, from me". */
export function sayExchange({ direction, kind }: Pick<Exchange, 'direction' | 'kind'>): string {
  if (direction === 'both') return i18n.t('words.kind.conversation');
  return i18n.t(`panel.ledger.entry.${direction}`, { kind: i18n.t(`words.kind.${kind}`) });
}
