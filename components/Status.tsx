import { i18n } from '#i18n';

import styles from './Status.module.css';

export interface StatusProps {
  /** What was just saved, in words; nothing when nothing was. */
  readonly said: string | undefined;
  /** Takes back what was said; no button without it. */
  readonly onUndo?: (() => void) | undefined;
  readonly letter?: string | undefined;
}

/** What was just done, read aloud as it happens, with its undo beside it. */
export function Status({ said, onUndo, letter }: StatusProps) {
  return (
    <div class={`${styles.status} ${said ? styles.said : ''}`}>
      <output class={`${styles.words} veil`}>{said}</output>
      {said !== undefined && onUndo && (
        <button
          type="button"
          class={styles.undo}
          onClick={onUndo}
          {...(letter && { 'aria-keyshortcuts': letter })}
        >
          {i18n.t('status.undo')}
          {letter && <kbd aria-hidden="true">{letter}</kbd>}
        </button>
      )}
    </div>
  );
}
