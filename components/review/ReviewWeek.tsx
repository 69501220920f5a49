import { useId } from 'preact/hooks';

import { i18n } from '#i18n';

import { sayHour, sayWeekday } from '@/lib/i18n/dates';
import { HOURS, WEEKDAYS, type ReviewTime } from '@/lib/network/review-time';
import { Button } from '@/components/controls/Button';
import styles from './Review.module.css';
import { Switch } from '@/components/controls/Switch';

export interface ReviewWeekProps {
  readonly time: ReviewTime;
  readonly reminder: boolean;
  readonly onTime: (time: Partial<ReviewTime>) => void;
  readonly onReminder: (on: boolean) => void;
  readonly onCalendar: () => void;
}

/** When in the week the review is, and who says so: nobody, Liant's button, or one's own calendar. */
export function ReviewWeek({ time, reminder, onTime, onReminder, onCalendar }: ReviewWeekProps) {
  return (
    <>
      <div class={styles.actions}>
        <Pick
          label={i18n.t('review.terms.weekday')}
          value={time.weekday}
          values={WEEKDAYS}
          say={sayWeekday}
          onPick={(weekday) => onTime({ weekday })}
        />
        <Pick
          label={i18n.t('review.terms.hour')}
          value={time.hour}
          values={HOURS}
          say={sayHour}
          onPick={(hour) => onTime({ hour })}
        />
      </div>
      <Switch
        name={i18n.t('review.terms.reminder')}
        says={i18n.t('review.terms.reminderSays')}
        on={reminder}
        onSwitch={onReminder}
      />
      <p>
        <Button onClick={onCalendar}>{i18n.t('review.terms.calendar')}</Button>
      </p>
    </>
  );
}

function Pick(props: {
  readonly label: string;
  readonly value: number;
  readonly values: readonly number[];
  readonly say: (value: number) => string;
  readonly onPick: (value: number) => void;
}) {
  const id = useId();
  return (
    <div class={styles.count}>
      <label for={id}>{props.label}</label>
      <select
        id={id}
        value={props.value}
        onChange={(event) => props.onPick(Number(event.currentTarget.value))}
      >
        {props.values.map((value) => (
          <option key={value} value={value}>
            {props.say(value)}
          </option>
        ))}
      </select>
    </div>
  );
}
