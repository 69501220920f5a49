import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';

import styles from './InventoryMenu.module.css';

/** Something seldom needed, behind a press; it goes away with the focus, or with Escape. */
export function InventoryMenu(props: {
  readonly name: string;
  readonly children: ComponentChildren;
  /** On the side of the end of the line. */
  readonly atEnd?: boolean;
  /** Opens upwards. */
  readonly above?: boolean;
}) {
  const ref = useRef<HTMLDetailsElement>(null);
  const close = () => {
    if (ref.current) ref.current.open = false;
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys of the controls inside
    <details
      ref={ref}
      class={`${styles.menu} ${props.atEnd ? styles.atEnd : ''} ${props.above ? styles.above : ''}`}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !ref.current?.open) return;
        event.stopPropagation();
        close();
        ref.current.querySelector('summary')?.focus();
      }}
      onFocusOut={(event) => {
        const to = event.relatedTarget as Node | null;
        if (to && !ref.current?.contains(to)) close();
      }}
    >
      <summary>{props.name}</summary>
      <div class={styles.body}>{props.children}</div>
    </details>
  );
}
