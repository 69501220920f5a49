import { expect, test } from 'vitest';

import { sayLedger } from '@/components/panel/ledger-words';
import { speak } from '../setup/words';

const counted = (given: number, received: number, conversations = 0) => ({
  given,
  received,
  conversations,
  ahead: 0,
  since: '2025-03-31',
});

test.each([
  [counted(4, 1), 'Since March 2025 you gave 4 times, they gave once.'],
  [counted(1, 2, 1), 'Since March 2025 you gave once, they gave 2 times. You met or spoke once.'],
  [counted(0, 3), 'Since March 2025 they gave 3 times.'],
  [counted(2, 0, 5), 'Since March 2025 you gave 2 times. You met or spoke 5 times.'],
  [counted(0, 0, 2), 'Since March 2025 you met or spoke 2 times.'],
  [{ given: 0, received: 0, conversations: 0, ahead: 0 }, 'Nothing noted yet.'],
  [
    { ...counted(4, 1), ahead: 2 },
    'Since March 2025 you gave 4 times, they gave once. For days to come, and not counted yet: 2.',
  ],
  [{ given: 0, received: 0, conversations: 0, ahead: 1 }, 'For days to come, and not counted yet: 1.'],
])('%o in English', (count, sentence) => {
  expect(sayLedger(count)).toBe(sentence);
});

test.each([
  [counted(4, 1), 'Depuis mars 2025, vous avez donné 4 fois et vous avez reçu une fois.'],
  [counted(1, 0), 'Depuis mars 2025, vous avez donné une fois.'],
  [counted(0, 0, 3), 'Depuis mars 2025, vous vous êtes vus ou parlé 3 fois.'],
  [{ given: 0, received: 0, conversations: 0, ahead: 2 }, 'À venir, et pas encore compté\u202f: 2.'],
])('%o in French', (count, sentence) => {
  speak('fr');
  expect(sayLedger(count)).toBe(sentence);
});
