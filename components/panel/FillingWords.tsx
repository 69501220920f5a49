import { i18n } from '#i18n';

import styles from './FillingWords.module.css';
import type { Filling } from '@/components/person/person-actions';

/** What became of the last reading of the page. It is there before it has anything to say, so that it is heard. */
export function FillingWords({ filling }: { readonly filling: Filling | undefined }) {
  return (
    <p aria-live="polite" class={styles.filling}>
      {filling && i18n.t(`panel.fill.${filling}`)}
    </p>
  );
}
