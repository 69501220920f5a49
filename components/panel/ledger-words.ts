import { i18n } from '#i18n';

import { sayMonth } from '@/lib/i18n/dates';
import { sayNumber } from '@/lib/i18n/numbers';
import type { LedgerCount } from '@/lib/network/count-ledger';
import type { Exchange } from '@/lib/network/exchange';

/**
 * What the ledger adds up to: "Since March 2025 you gave 4 times, they gave once." A side that is nought goes unsaid.
 * What is noted for a day to come is said apart.
 */
export function sayLedger({ ahead, ...counted }: LedgerCount): string {
  if (ahead === 0) return sayPast(counted) ?? i18n.t('panel.ledger.empty');
  const toCome = i18n.t('panel.ledger.ahead', { count: sayNumber(ahead) });
  return [sayPast(counted), toCome].filter(Boolean).join(' ');
}

function sayPast({ given, received, conversations, since }: Omit<LedgerCount, 'ahead'>): string | undefined {
  if (since === undefined) return undefined;
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
