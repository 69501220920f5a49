import { i18n } from '#i18n';

import { sayNumber } from '@/lib/i18n/numbers';
import styles from './TooLong.module.css';

/** Says between a field's label and its text, which may be longer than the screen, that its text is longer than is kept. Nothing is cut: the text stays to be shortened. */
export function TooLong({
  id,
  length,
  limit,
}: {
  readonly id: string;
  readonly length: number;
  readonly limit: number;
}) {
  return (
    <p id={id} role="alert" class={styles.fault}>
      {i18n.t('panel.tooLong', { count: sayNumber(length), limit: sayNumber(limit) })}
    </p>
  );
}
