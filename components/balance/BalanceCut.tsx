import { i18n } from '#i18n';

import { sayNumber } from '@/lib/i18n/numbers';
import styles from './BalanceCut.module.css';

/** Of a list that is cut: how much of it stands here. Nothing where all of it does. */
export function BalanceCut({ shown, all }: { readonly shown: number; readonly all: number }) {
  if (shown >= all) return undefined;
  return (
    <p class={`${styles.rest} veil`}>
      {i18n.t('balance.shown', { shown: sayNumber(shown), all: sayNumber(all) })}
    </p>
  );
}
