import { i18n } from '#i18n';

import { Button } from '@/components/controls/Button';
import styles from './PopupEmpty.module.css';

/** Nobody is in the network yet: what to do first, in place of noughts. */
export function PopupEmpty({ onTry }: { readonly onTry: (() => void) | undefined }) {
  return (
    <section class={styles.empty}>
      <svg class={styles.drawing} viewBox="0 0 336 72" aria-hidden="true">
        <circle class={styles.me} cx="168" cy="36" r="7" />
        <path
          class={styles.line}
          d="M158 34C130 26 112 22 92 26M178 38c26 8 48 10 70 4M170 26c6-10 16-16 30-18M163 46c-8 8-20 14-34 16"
        />
        <circle class={styles.other} cx="86" cy="27" r="5" />
        <circle class={styles.other} cx="254" cy="41" r="5" />
        <circle class={styles.other} cx="206" cy="7" r="4" />
        <circle class={styles.other} cx="123" cy="63" r="4" />
      </svg>
      <h2>{i18n.t('popup.empty.title')}</h2>
      <p>{i18n.t('popup.empty.says')}</p>
      {onTry && <Button onClick={onTry}>{i18n.t('sample.try')}</Button>}
    </section>
  );
}
