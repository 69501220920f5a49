import { i18n } from '#i18n';

import { sayBytes } from '@/lib/i18n/bytes';
import { sayNumber } from '@/lib/i18n/numbers';
import { Button } from '@/components/controls/Button';
import styles from './Data.module.css';

export interface DataProgressProps {
  readonly doing: 'exporting' | 'reading' | 'answering' | 'importing' | 'undoing';
  /** Bytes where a file is read, else people. */
  readonly progress:
    | {
        readonly done: number;
        readonly of: number | undefined;
        /** Of tables. */
        readonly rows?: number;
        /** Seconds that it will still take. */
        readonly left?: number;
        /** It is being saved, and cannot be stopped any more. */
        readonly isSent?: true;
      }
    | undefined;
  readonly onStop: () => void;
}

/** How far it has come, and the way to stop it: nothing is half done then. */
export function DataProgress({ doing, progress, onStop }: DataProgressProps) {
  const { done = 0, of, isSent = false } = progress ?? {};
  const isMeasured = of !== undefined && of > 0 && done < of;
  return (
    <div class={styles.progress}>
      <progress
        aria-label={i18n.t(doing === 'exporting' ? 'data.out.progress' : 'data.in.progress')}
        {...(isMeasured && { value: done, max: of })}
      />
      <p class={styles.quiet}>
        {[
          isSent ? i18n.t('data.in.saving') : sayProgress(doing, done, isMeasured ? of : undefined),
          ...(isMeasured ? sayPace(progress) : []),
        ].join(' · ')}
      </p>
      <Button onClick={onStop} disabled={isSent}>
        {i18n.t('data.in.stop')}
      </Button>
    </div>
  );
}

function sayProgress(doing: DataProgressProps['doing'], done: number, of: number | undefined): string {
  if (doing === 'exporting') return i18n.t('data.out.count', done, [sayNumber(done)]);
  if (doing === 'reading' && of !== undefined)
    return i18n.t('data.in.reading', { done: sayBytes(done), of: sayBytes(of) });
  if (doing === 'reading' || doing === 'answering') return i18n.t('data.in.comparing');
  const says = i18n.t(`data.in.${doing}`);
  if (of === undefined) return says;
  return [says, i18n.t('data.in.people', { done: sayNumber(done), of: sayNumber(of) })].join(' ');
}

/** How many rows, and how long still. */
function sayPace({ rows, left }: NonNullable<DataProgressProps['progress']> = { done: 0, of: 0 }): string[] {
  const parts = rows === undefined ? [] : [i18n.t('files.progress', rows, [sayNumber(rows)])];
  if (left === undefined) return parts;
  const minutes = Math.round(left / 60);
  const says =
    left < 90
      ? i18n.t('files.left', left, [sayNumber(left)])
      : i18n.t('files.minutes', minutes, [sayNumber(minutes)]);
  return [...parts, says];
}
