import { i18n } from '#i18n';

import { sayNumber } from '@/lib/i18n/numbers';
import styles from './Coming.module.css';

/** Not everybody has come yet; of a large network it is said how many have so far. */
export function Coming({ people }: { readonly people: number | undefined }) {
  return (
    <p class={styles.coming}>
      {people ? i18n.t('network.people.coming', [sayNumber(people)]) : i18n.t('network.people.loading')}
    </p>
  );
}
