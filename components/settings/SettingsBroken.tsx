import { i18n } from '#i18n';

import { sayDay } from '@/lib/i18n/dates';
import { sayNumber } from '@/lib/i18n/numbers';
import type { Day } from '@/lib/network/day';
import type { WhyUnreadable } from '@/lib/network/unreadable';
import { Button } from '@/components/controls/Button';
import styles from './SettingsBroken.module.css';

/** A record that could not be read. */
export interface BrokenRecord {
  readonly id: number;
  readonly where: string;
  readonly kind: WhyUnreadable;
  /** What was wrong with it, in English. */
  readonly why: string;
  /** Nothing where that is not known either. */
  readonly day: Day | undefined;
  /** As it was found, in words a person can read. */
  readonly content: string;
}

/** Records that were set aside: how many, what is in them, and a way to take them out. */
export function SettingsBroken(props: {
  /** Nothing while they are not read yet. */
  readonly records: readonly BrokenRecord[] | undefined;
  readonly onExport: () => void;
}) {
  const { records } = props;
  if (!records) return <p>{i18n.t('network.unknown')}</p>;
  if (records.length === 0) return <p>{i18n.t('settings.broken.none')}</p>;
  return (
    <>
      <p>{i18n.t('settings.broken.says', records.length, [sayNumber(records.length)])}</p>
      <details class={styles.inside}>
        <summary>{i18n.t('settings.broken.look')}</summary>
        <ul>
          {records.map(({ id, where, kind, why, day, content }) => (
            <li key={id} class={styles.record}>
              <code>{where}</code>
              {day && <p>{i18n.t('settings.broken.when', { day: sayDay(day) })}</p>}
              <p>
                {i18n.t(`unreadable.${kind}`)}{' '}
                <small>
                  <q lang="en">{why}</q>
                </small>
              </p>
              <textarea class="veil" aria-label={where} rows={8} readOnly value={content} />
            </li>
          ))}
        </ul>
      </details>
      <Button onClick={props.onExport}>{i18n.t('settings.broken.export')}</Button>
    </>
  );
}
