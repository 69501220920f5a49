import { useEffect, useState } from 'preact/hooks';

import { i18n } from '#i18n';

import { Review } from '@/components/review/Review';
import { ReviewTerms } from '@/components/review/ReviewTerms';
import { openBalance } from '@/entrypoints/network/balance/open-balance';
import type { NetworkPage } from '@/entrypoints/network/network-page';
import { saveFile } from '@/entrypoints/network/save-file';
import { showInPanel } from '@/entrypoints/person/in-panel';
import { writeSetting } from '@/lib/browser/settings';
import { writeReviewCalendar } from '@/lib/network/review-calendar';
import { hourOf, reviewAfter, type ReviewTime } from '@/lib/network/review-time';
import { openReviewRoom } from './review-room';
import { watchReviewSeen } from './seen';

/** The room of the review, with the store behind it. */
export function ReviewRoom({ page }: { readonly page: NetworkPage }) {
  const [room] = useState(() => openReviewRoom(page));
  useEffect(() => room.close, [room]);
  useEffect(watchReviewSeen, []);
  const [{ present }] = useState(() => openBalance(page));
  const settings = page.settings.value;
  if (!settings) return undefined;
  const { done, later, pass, choose } = room;
  const time = { weekday: settings.reviewDay, hour: settings.reviewHour };
  return (
    <Review
      items={room.items.value}
      coming={page.coming.value}
      texts={room.texts.value}
      sentenceOf={room.sentenceOf}
      actions={{ done, later, pass, choose, show: ({ id }) => void showInPanel(id) }}
      year={present.value?.balance.year}
      needsBackup={room.needsBackup.value}
      terms={
        <ReviewTerms
          size={settings.reviewSize}
          budget={settings.budget}
          attention={room.attention.value}
          onSize={(size) => void writeSetting('reviewSize', size)}
          onBudget={(budget) => void writeSetting('budget', budget)}
          week={{
            time,
            reminder: settings.reminder,
            onTime: ({ weekday, hour }) => {
              if (weekday !== undefined) void writeSetting('reviewDay', weekday);
              if (hour !== undefined) void writeSetting('reviewHour', hour);
            },
            onReminder: (on) => void writeSetting('reminder', on),
            onCalendar: () => saveFile('liant.ics', drawCalendar(time)),
          }}
        />
      }
    />
  );
}

function drawCalendar(time: ReviewTime): Blob {
  const now = new Date();
  const text = writeReviewCalendar(i18n.t('review.event'), time, reviewAfter(time, hourOf(now)), now);
  return new Blob([text], { type: 'text/calendar' });
}
