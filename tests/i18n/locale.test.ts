import { expect, test, vi } from 'vitest';

import { sayAgo, sayDay, sayHour, sayMonth, sayShortDay, sayWeekday } from '@/lib/i18n/dates';
import { inLocale } from '@/lib/i18n/locale';
import { sayDecimal, sayNumber, sayShare } from '@/lib/i18n/numbers';
import { speak } from '../setup/words';

test('what is made for a language is made once, and again for another', () => {
  const make = vi.fn<(language: string) => string>((language) => `for ${language}`);
  const form = inLocale(make);
  expect(make).not.toHaveBeenCalled();
  expect([form(), form()]).toEqual(['for en', 'for en']);
  speak('fr');
  expect([form(), form()]).toEqual(['for fr', 'for fr']);
  expect(make.mock.calls).toEqual([['en'], ['fr']]);
});

const saying = () =>
  [
    sayDay('2025-03-05'),
    sayDay('2025-03-01'),
    sayMonth('2025-03'),
    sayShortDay('2025-03-05', '2025-12-31'),
    sayShortDay('2025-03-05', '2026-01-01'),
    sayWeekday(2),
    sayHour(9),
    sayAgo(14),
    sayAgo(0),
    sayAgo(24),
    sayNumber(30_000),
    sayShare(0.62),
    sayDecimal(13.52),
    sayDecimal(0.944),
    sayDecimal(-1),
  ].map((said) => said.replaceAll(/\s/g, ' '));

test('days and numbers are said as each language says them', () => {
  expect(saying()).toEqual([
    'March 5, 2025',
    'March 1, 2025',
    'March 2025',
    'Mar 5',
    'Mar 5, 2025',
    'Tuesday',
    '9 AM',
    '14 months ago',
    'this month',
    '2 years ago',
    '30,000',
    '62%',
    '13.5',
    '0.94',
    '−1',
  ]);
  speak('fr');
  expect(saying()).toEqual([
    '5 mars 2025',
    '1er mars 2025',
    'mars 2025',
    '5 mars',
    '5 mars 2025',
    'mardi',
    '09 h',
    'il y a 14 mois',
    'ce mois-ci',
    'il y a 2 ans',
    '30 000',
    '62 %',
    '13,5',
    '0,94',
    '−1',
  ]);
});
