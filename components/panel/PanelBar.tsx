import type { ComponentChildren } from 'preact';

import { i18n } from '#i18n';

import { IconButton } from '@/components/controls/Button';
import styles from './PanelBar.module.css';
import { VeilSwitch } from '@/components/controls/VeilSwitch';

export interface PanelBarProps {
  readonly letters: boolean;
  readonly veiled: boolean;
  readonly onVeil: (veiled: boolean) => void;
  /** Nothing where there is nobody on that side. */
  readonly onPrevious: (() => void) | undefined;
  readonly onNext: (() => void) | undefined;
  /** Leaves the person for the search, or comes back. */
  readonly finding: boolean;
  readonly onFind: () => void;
  /** The way to the next person to decide, once it is loaded. */
  readonly decide?: ComponentChildren;
}

/** The panel's own row: through people one by one, to the search, and the veil for a shared screen. */
export function PanelBar(props: PanelBarProps) {
  const { letters, veiled, onPrevious, onNext, finding } = props;
  return (
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
      <IconButton
        icon={finding ? 'cross' : 'search'}
        name={i18n.t(finding ? 'panel.find.leave' : 'panel.find.open')}
        onClick={props.onFind}
      />
      {props.decide}
      <div class={styles.last}>
        <VeilSwitch veiled={veiled} onVeil={props.onVeil} />
      </div>
    </div>
  );
}
