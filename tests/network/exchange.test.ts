import { describe, expect, it } from 'vitest';

import { NEVER } from '@/lib/network/clock';
import { countLedger } from '@/lib/network/count-ledger';
import type { ExchangeRow } from '@/lib/network/exchange';
import { readExchange, readLedger } from '@/lib/network/read-exchange';
import { editOfFields, EMPTY, write, type Edit } from '@/lib/network/register';

const row = (values: Edit, id = '00000000000000aa'): ExchangeRow => ({ id, ...write(EMPTY, values, NEVER) });
const given = { day: '2026-03-10', direction: 'given', kind: 'advice' } as const;

describe('a stored exchange', () => {
  it('is read with what it has', () => {
    expect(readExchange(row({ ...given, text: 'On engines', introduced: '00000000000000bb' }))).toEqual({
      id: '00000000000000aa',
      ...given,
      text: 'On engines',
      introduced: '00000000000000bb',
    });
    for (const half of [
      { direction: 'both', kind: 'advice' },
      { direction: 'given', kind: 'conversation' },
    ]) {
      expect(readExchange(row({ day: given.day, ...half }))).toMatchObject({
        direction: 'both',
        kind: 'conversation',
      });
    }
  });

  it.each([
    ['was removed', { ...given, gone: true }],
    ['has no day', { ...given, day: 'soon' }],
    ['went nowhere', { ...given, direction: 'lost' }],
    ['is of no kind', { ...given, kind: 'gossip' }],
  ])('is none where it %s', (_, values) => {
    expect(readExchange(row(values))).toEqual(undefined);
  });

  it('lies in its ledger latest first, and counts', () => {
    const ledger = readLedger([
      row(given, '00000000000000aa'),
      row({ ...given, day: '2026-04-01' }, '00000000000000bb'),
      row({ ...given, direction: 'both' }, '00000000000000cc'),
    ]);
    expect(ledger.map(({ id }) => id.slice(-2))).toEqual(['bb', 'cc', 'aa']);
    expect(countLedger(ledger, '2027-01-01')).toEqual({
      given: 2,
      received: 0,
      conversations: 1,
      ahead: 0,
      since: '2026-03-10',
    });
    expect(countLedger([], '2027-01-01')).toEqual({ given: 0, received: 0, conversations: 0, ahead: 0 });
  });

  it('is edited, empty text cleared', () => {
    expect(editOfFields({ text: '', kind: 'support' })).toEqual({ text: undefined, kind: 'support' });
  });
});
