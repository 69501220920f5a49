import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

import { i18n } from '#i18n';

import { IconButton } from '@/components/controls/Button';
import styles from './InventorySheet.module.css';

export interface InventorySheetProps {
  /** Somebody else: the sheet begins at its top. */
  readonly of: string;
  readonly onClose: () => void;
  readonly onPrevious: (() => void) | undefined;
  readonly onNext: (() => void) | undefined;
  readonly letters: boolean;
  readonly children: ComponentChildren;
}

/** One person in full, beside the table. Escape closes it, and the focus goes back to where it came from. */
export function InventorySheet(props: InventorySheetProps) {
  const { of, onClose, onPrevious, onNext, letters, children } = props;
  const ref = useRef<HTMLElement>(null);
  useEffect(() => {
    const sheet = ref.current;
    sheet?.focus();
    return () => {
      // The row that has their name, or the one in its place.
      if (document.activeElement === document.body || sheet?.contains(document.activeElement))
        document.querySelector<HTMLElement>('[data-row-focus][tabindex="0"]')?.focus({ preventScroll: true });
    };
  }, []);
  useEffect(() => ref.current?.scrollTo(0, 0), [of]);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented && !event.isComposing) onClose();
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, [onClose]);
  return (
    <aside ref={ref} tabIndex={-1} class={styles.sheet} aria-label={i18n.t('inventory.sheet')}>
      <div class={styles.bar}>
        <IconButton
          icon="previous"
          name={i18n.t('panel.previous')}
          letter={letters ? 'k' : undefined}
          disabled={!onPrevious}
          onClick={() => onPrevious?.()}
        />
        <IconButton
          icon="next"
          name={i18n.t('panel.next')}
          letter={letters ? 'j' : undefined}
          disabled={!onNext}
          onClick={() => onNext?.()}
        />
        <IconButton icon="cross" name={i18n.t('inventory.close')} onClick={onClose} />
      </div>
      {children}
    </aside>
  );
}
