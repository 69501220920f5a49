import type { ComponentChildren } from 'preact';

import { Icon } from './Icon';
import styles from './Notice.module.css';

/** Something that went otherwise than meant, in words, with what can be done about it. */
export function Notice(props: {
  readonly children: ComponentChildren;
  /** Buttons and links. */
  readonly actions?: ComponentChildren;
  readonly tone?: 'warning' | 'plain';
}) {
  const { children, actions, tone = 'warning' } = props;
  return (
    <div class={`${styles.notice} ${styles[tone]}`} role={tone === 'warning' ? 'alert' : undefined}>
      {tone === 'warning' && <Icon name="warning" />}
      <div class={styles.words}>
        {children}
        {actions && <div class={styles.actions}>{actions}</div>}
      </div>
    </div>
  );
}
