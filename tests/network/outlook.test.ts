import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { dayAfter } from '@/lib/network/calendar';
import { addMonths } from '@/lib/network/day';
import type { Exchange } from '@/lib/network/exchange';
import { foreseenReading, lastContact, outlookOf } from '@/lib/network/foreseen';
import { outlookSchema } from '@/lib/network/outlook';
import { NO_PULSE, lastDay, pulseOf } from '@/lib/network/pulse';
import { readRelation } from '@/lib/network/reading';

import { inventPerson } from './invented';

const day = fc.integer({ min: 0, max: 90 }).map((months) => addMonths('2020-02-29', months));
const ledger = fc.array(
  fc.record({
    id: fc.constant('0000000000000000'),
    day,
    direction: fc.constantFrom('given', 'received', 'both'),
    kind: fc.constant('advice'),
  }),
  { maxLength: 6 },
) as fc.Arbitrary<Exchange[]>;
const said = fc.record({
  tie: fc.constantFrom('strong', 'weak', undefined),
  reciprocity: fc.constantFrom('giving', 'mutual', undefined),
  energy: fc.constantFrom('drains', 'gives', undefined),
});

describe('an outlook', () => {
  it('says on any day what the ledger says', () => {
    fc.assert(
      fc.property(said, ledger, day, (what, exchanges, on) => {
        const person = inventPerson({ name: 'Ada', ...what });
        const outlook = outlookOf(person, exchanges);
        const shown = { ...person, ...(outlook && { outlook }) };
        for (const each of [on, dayAfter(on)]) {
          const { word } = readRelation(person, pulseOf(exchanges), each);
          expect(foreseenReading(shown, each)).toBe(word);
          expect(lastContact(shown, each)).toBe(lastDay(pulseOf(exchanges), each));
        }
      }),
    );
  });

  it('is believed as it was written', () => {
    const met: Exchange = { id: '0', day: '2024-02-29', direction: 'both', kind: 'conversation' };
    const outlook = outlookOf(inventPerson({ name: 'Ada', tie: 'strong' }), [met]);
    expect(outlookSchema.parse(structuredClone(outlook))).toEqual(outlook);
  });

  it('is not needed where nothing passed: the person alone says it', () => {
    const person = inventPerson({ name: 'Ada', reciprocity: 'giving' });
    expect(outlookOf(person, [])).toBeUndefined();
    expect(foreseenReading(person, '2026-03-10')).toBe(readRelation(person, NO_PULSE, '2026-03-10').word);
    expect(foreseenReading(person, '2026-03-10')).toBe('demanding');
    expect(lastContact(person, '2026-03-10')).toBeUndefined();
  });

  it.each([
    ['none', undefined],
    ['a day that is none', { contacts: ['2026-02-30'], first: 'unread', turns: [] }],
    ['a word that is none', { contacts: [], first: 'lost', turns: [] }],
    ['a turn that is none', { contacts: [], first: 'unread', turns: [['2026-02-01', 'lost']] }],
    ['no turns', { contacts: [], first: 'unread' }],
  ])('of %s is not believed', (_, broken) => {
    expect(outlookSchema.safeParse(broken).success).toBe(false);
  });
});
