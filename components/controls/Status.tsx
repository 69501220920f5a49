import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

import { i18n } from '#i18n';

import styles from './Status.module.css';
import { whenFocusIsLost } from './when-focus-is-lost';

export interface StatusProps {
  /** What was just saved, in words; nothing when nothing was. */
  readonly said: string | undefined;
  /** Takes back what was said; no button without it. */
  readonly onUndo?: (() => void) | undefined;
  readonly letter?: string | undefined;
  /** What was said took the control that had the focus off the screen: the words take it. */
  readonly takesFocus?: boolean;
}

/** What was just done, read aloud as it happens, with its undo beside it. */
export function Status({ said, onUndo, letter, takesFocus = false }: StatusProps) {
  const wordsRef = useRef<HTMLOutputElement>(null);
  const pressedRef = useRef(false);
  const canUndo = said !== undefined && onUndo !== undefined;
  useLayoutEffect(() => {
    // The button that has the focus goes away with what it took back.
    if (!canUndo && pressedRef.current) wordsRef.current?.focus();
    pressedRef.current = false;
  }, [canUndo]);
  const hadFocusRef = useRef(false);
  useEffect(() => {
    const note = () => (hadFocusRef.current = true);
    document.addEventListener('focusin', note);
    return () => document.removeEventListener('focusin', note);
  }, []);
  useLayoutEffect(() => {
    // What another page did, and is said as this one opens, took the focus from nothing here.
    const take = () => hadFocusRef.current && wordsRef.current?.focus();
    return takesFocus ? whenFocusIsLost(take) : undefined;
  }, [takesFocus, said]);
  return (
    <div class={`${styles.status} ${said ? styles.said : ''}`}>
      <output ref={wordsRef} tabIndex={-1} class={`${styles.words} veil`}>
        {said}
      </output>
      {canUndo && (
        <button
          type="button"
          class={styles.undo}
          onClick={(event) => {
            pressedRef.current = event.currentTarget === document.activeElement;
            onUndo();
          }}
          {...(letter && { 'aria-keyshortcuts': letter })}
        >
          {i18n.t('status.undo')}
          {letter && <kbd aria-hidden="true">{letter}</kbd>}
        </button>
      )}
    </div>
  );
}
