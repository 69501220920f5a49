import { i18n } from '#i18n';

import { sayDay } from '@/lib/i18n/dates';
import { LIMITS, momentDay } from '@/lib/network/person';
import { DayField } from '@/components/controls/DayField';
import styles from './Moment.module.css';
import { TextField } from '@/components/controls/TextField';

/** When an occasional tie is to be activated: a day from the calendar, or a few words. One field holds either. */
export function Moment(props: {
  readonly moment: string | undefined;
  readonly onType: (moment: string) => void;
}) {
  const day = momentDay(props);
  return (
    <div class={styles.moment}>
      {day === undefined ? (
        <TextField
          label={i18n.t('words.field.moment')}
          hint={i18n.t('panel.hint.moment')}
          value={props.moment}
          limit={LIMITS.moment}
          veiled
          onType={props.onType}
        />
      ) : (
        <p class="veil">
          <span class={styles.label}>{i18n.t('words.field.moment')}</span>
          {sayDay(day)}
        </p>
      )}
      <DayField label={i18n.t('panel.momentDay')} labelUnseen day={day} mayBeEmpty onDay={props.onType} />
    </div>
  );
}
