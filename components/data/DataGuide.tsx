import { i18n } from '#i18n';

import { sayDay } from '@/lib/i18n/dates';
import type { ExportDay } from '@/lib/network/export-day';
import { Button } from '@/components/controls/Button';
import styles from './Data.module.css';
import own from './DataExportFound.module.css';

/** Where LinkedIn gives people their data. */
const ADDRESS = 'https://www.linkedin.com/mypreferences/d/download-my-data';

/** How to ask LinkedIn for the export, step by step; whether it is awaited, and how old the last one is. */
export function DataGuide(props: {
  /** The day on which it was asked for, while it is awaited. */
  readonly askedOn: string | undefined;
  readonly last: ExportDay | undefined;
  readonly isOld: boolean;
  readonly onAsk: (isAwaited: boolean) => void;
}) {
  const { askedOn, last, isOld, onAsk } = props;
  return (
    <>
      {askedOn !== undefined && (
        <div class={styles.card}>
          <p>{i18n.t('files.guide.awaited', { day: sayDay(askedOn) })}</p>
          <Button look="quiet" onClick={() => onAsk(false)}>
            {i18n.t('files.guide.arrived')}
          </Button>
        </div>
      )}
      {last !== undefined && <p class={isOld ? undefined : styles.quiet}>{sayLast(last, isOld)}</p>}
      <details class={styles.fold} open={askedOn === undefined && (last === undefined || isOld)}>
        <summary>{i18n.t('files.guide.title')}</summary>
        <div class={styles.inside}>
          <p>{i18n.t('files.guide.says')}</p>
          <ol class={own.steps}>
            <li>
              {i18n.t('files.guide.one')}{' '}
              <a href={ADDRESS} target="_blank" rel="noreferrer">
                {i18n.t('files.guide.link')}
              </a>
            </li>
            <li>{i18n.t('files.guide.two')}</li>
            <li>{i18n.t('files.guide.three')}</li>
            <li>{i18n.t('files.guide.four')}</li>
          </ol>
          {askedOn === undefined && <Button onClick={() => onAsk(true)}>{i18n.t('files.guide.ask')}</Button>}
        </div>
      </details>
    </>
  );
}

function sayLast({ day, isMade }: ExportDay, isOld: boolean): string {
  const said = { day: sayDay(day) };
  if (isMade) return i18n.t(isOld ? 'files.guide.old' : 'files.guide.last', said);
  return i18n.t(isOld ? 'files.guide.reachesOld' : 'files.guide.reaches', said);
}
