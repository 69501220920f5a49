import { describe, expect, it, test } from 'vitest';

import type { Exchange } from '@/lib/network/exchange';
import { countGains, gainsIn } from '@/lib/network/led-to';
import type { Objective } from '@/lib/network/objective';
import type { Person } from '@/lib/network/person';
import { listLackingBridge, standFor } from '@/lib/network/standing';

import { inventPerson } from './invented';

const aim = '00000000000000aa';
const today = '2026-03-11';
let count = 0;
const person = (said: Partial<Person>): Person =>
  inventPerson({ id: (count += 1).toString(16).padStart(16, '0'), name: `No. ${count}`, ...said });
const linked = (said: Partial<Person>) => person({ objectives: [aim], ...said });

describe('how one stands with an objective', () => {
  test.each<[string, readonly Person[], string]>([
    ['nobody is linked', [person({ tie: 'strong' })], 'nobody'],
    [
      'nobody of another world',
      [linked({ tie: 'strong', bridge: 'same' }), linked({ tie: 'weak', bridge: 'same' })],
      'noBridge',
    ],
    [
      'it is not said whether anybody of another world',
      [linked({ tie: 'strong' }), linked({ tie: 'weak', bridge: 'same' })],
      'bridgeUnknown',
    ],
    ['no strong tie', [linked({ tie: 'weak', bridge: 'other' })], 'noStrong'],
    ['no weak tie', [linked({ tie: 'strong', bridge: 'other' })], 'noWeak'],
    ['nobody to introduce', [linked({ tie: 'strong', bridge: 'other' }), linked({ tie: 'weak' })], 'noDoor'],
    [
      'nothing',
      [
        linked({ tie: 'strong', bridge: 'other', worldName: 'Énergie' }),
        linked({ tie: 'weak', worldName: 'energie' }),
      ],
      'none',
    ],
  ])('%s is missing', (_, people, gap) => {
    expect(standFor(aim, people, today).gap).toBe(gap);
    expect(listLackingBridge([aim], people)).toEqual(/[bB]ridge/.test(gap) ? [aim] : []);
  });

  it('sees who opened a door before, and who moves in the same world; nobody who fades, and nobody who is close', () => {
    const to = linked({ name: 'To', tie: 'weak', worldName: 'Énergie' });
    const opener = person({
      name: 'Opener',
      tie: 'strong',
      worldName: 'ENERGIE',
      outlook: {
        contacts: [],
        first: 'unread',
        turns: [],
        introduced: [
          ['2026-03-11', to.id],
          ['2026-01-01', to.id],
        ],
      },
    });
    const neighbour = person({ name: 'Neighbour', tie: 'strong', worldName: ' énergie' });
    const fading = person({ name: 'Fading', tie: 'strong', worldName: 'Énergie', choice: 'fade' });
    const close = linked({ name: 'Close', tie: 'strong', worldName: 'Énergie' });
    const everybody = [to, opener, neighbour, fading, close];
    const { introductions } = standFor(aim, everybody, today);
    expect(introductions.map(({ through, to: { name }, why }) => [through.name, name, why])).toEqual([
      ['Opener', 'To', 'opened'],
      ['Neighbour', 'To', 'world'],
      ['Close', 'To', 'world'],
    ]);
    const before = standFor(aim, everybody, '2025-12-31').introductions;
    expect(before.map(({ through: { name }, why }) => [name, why])).toEqual([
      ['Opener', 'world'],
      ['Neighbour', 'world'],
      ['Close', 'world'],
    ]);
  });
});

it('what an objective led to is counted from its first day to its last', () => {
  const objective: Objective = {
    id: aim,
    sentence: 'Lyon',
    began: '2026-01-01',
    fate: 'reached',
    ended: '2026-03-01',
  };
  const received = (day: string, kind: Exchange['kind']): Exchange => ({
    id: '0',
    day,
    direction: 'received',
    kind,
  });
  const ledger: Exchange[] = [
    received('2025-12-31', 'introduction'),
    received('2026-01-01', 'introduction'),
    received('2026-03-01', 'opportunity'),
    received('2026-03-02', 'opportunity'),
    received('2026-02-01', 'advice'),
    { ...received('2026-02-01', 'introduction'), direction: 'given' },
  ];
  const gains = gainsIn(objective, person({ tie: 'weak' }), ledger, '2026-06-01');
  expect(countGains(gains)).toEqual({ introductions: 1, opportunities: 1, strong: 0, weak: 2 });
});
