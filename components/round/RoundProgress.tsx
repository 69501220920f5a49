import { i18n } from '#i18n';

import { sayNumber } from '@/lib/i18n/numbers';
import styles from './Round.module.css';

export interface RoundProgressProps {
  readonly progress: { readonly done: number; readonly of: number };
  /** At the present pace; nothing while too little tells it. */
  readonly minutesLeft: number | undefined;
  /** Not everybody is gone through, but those of a view. */
  readonly onlySome: boolean;
}

/** How far the round is: nothing to keep up with, it can be left at any person. */
export function RoundProgress({ progress, minutesLeft, onlySome }: RoundProgressProps) {
  const { done, of } = progress;
  const says = i18n.t('round.progress', { done: sayNumber(done), of: sayNumber(of) });
  return (
    <div class={styles.progress}>
      <progress value={done} max={Math.max(of, 1)} aria-label={i18n.t('network.round')} />
      <p>
        {says}
        {minutesLeft !== undefined && ` · ${i18n.t('round.left', minutesLeft, [sayNumber(minutesLeft)])}`}
        {onlySome && (
          <>
            {' · '}
            <a href="#round">{i18n.t('round.everybody')}</a>
          </>
        )}
      </p>
    </div>
  );
}
