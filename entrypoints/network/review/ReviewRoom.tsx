import { useEffect, useState } from 'preact/hooks';

import { i18n } from '#i18n';

import { Review } from '@/components/Review';
import { ReviewTerms } from '@/components/ReviewTerms';
import type { NetworkPage } from '@/entrypoints/network/network-page';
import { saveFile } from '@/entrypoints/network/save-file';
import { showInPanel } from '@/entrypoints/person/in-panel';
import { writeSetting } from '@/lib/browser/settings';
import { sayNumber } from '@/lib/i18n/numbers';
import { writeReviewCalendar } from '@/lib/network/review-calendar';
import { countsOn } from '@/lib/network/count-on';
import type { Counts } from '@/lib/network/summary';
import { readSummary } from '@/lib/store/summary';
import { openReviewRoom, type ReviewRoom as State } from './review-room';

/** The room of the review, with the store behind it. */
export function ReviewRoom({ page }: { readonly page: NetworkPage }) {
  const [room] = useState(() => openReviewRoom(page));
  const counts = useCounts(page);
  const settings = page.settings.value;
  if (!settings) return undefined;
  const { done, later, pass, choose } = room;
  return (
    <Review
      items={room.items.value}
      sentenceOf={room.sentenceOf}
      actions={{ done, later, pass, choose, show: ({ id }) => void showInPanel(id) }}
      year={counts && sayYear(counts, room.year.value)}
      terms={
        <ReviewTerms
          size={settings.reviewSize}
          budget={settings.budget}
          attention={room.attention.value}
          onSize={(size) => void writeSetting('reviewSize', size)}
          onBudget={(budget) => void writeSetting('budget', budget)}
          onCalendar={() =>
            saveFile(
              'liant.ics',
              new Blob([writeReviewCalendar(i18n.t('review.event'), page.today.value)], {
                type: 'text/calendar',
              }),
            )
          }
        />
      }
    />
  );
}

/** The counts of today, read again whenever anybody changes. */
function useCounts({ everyone, keeping, today }: NetworkPage): Counts | undefined {
  const [counts, setCounts] = useState<Counts>();
  const change = everyone.value;
  useEffect(() => {
    void keeping.read(readSummary).then((read) => read && setCounts(countsOn(read.summary, today.value)));
  }, [change, keeping, today]);
  return counts;
}

function sayYear({ given, received }: Counts, { contacts, people }: State['year']['value']): string {
  return [
    i18n.t('review.year.contacts', { contacts: sayNumber(contacts), people: sayNumber(people) }),
    i18n.t('review.year.passed', { given: sayNumber(given), received: sayNumber(received) }),
  ].join(' ');
}
