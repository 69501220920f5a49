import { expect, test } from 'vitest';

import { readYear } from '@/lib/network/year';
import { relation } from './relations';

test('a year counts from its first day to today, with whoever was let fade since', () => {
  const year = readYear(
    [
      relation(1, {}, { day: '2026-01-01', direction: 'given' }, { day: '2025-12-31' }),
      relation(2, { choice: 'fade' }, { day: '2026-03-10' }, { day: '2026-03-11' }),
      relation(3, {}, { day: '2026-02-28', direction: 'both', kind: 'conversation' }, { day: '2026-03-01' }),
      relation(4),
    ],
    '2026-03-10',
  );
  expect(year).toEqual({ given: 1, received: 2, both: 1, people: 3 });
});
