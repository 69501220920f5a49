import { i18n } from '#i18n';

import { sayNumber } from '@/lib/i18n/numbers';
import type { Year } from '@/lib/network/year';

/** What the year has given and received so far: "Since January: 12 exchanges and conversations, with 4 people." */
export function sayYear({ given, received, both, people }: Year): string {
  const times = given + received + both;
  if (times === 0) return i18n.t('review.year.nothing');
  const said = (count: number) => i18n.t('panel.reading.times', count, [sayNumber(count)]);
  return [
    i18n.t('review.year.contacts', {
      times: i18n.t('review.year.times', times, [sayNumber(times)]),
      people: i18n.t('words.people', people, [sayNumber(people)]),
    }),
    i18n.t('review.year.passed', { given: said(given), received: said(received) }),
  ].join(' ');
}
