import { i18n } from '#i18n';

import { Icon } from './Icon';
import styles from './VeilSwitch.module.css';

export interface VeilSwitchProps {
  readonly veiled: boolean;
  readonly onVeil: (veiled: boolean) => void;
  /** Where there is little room, its words are for those who hear the page or point at it. */
  readonly wordless?: boolean;
}

/** Hides what is said of people while a screen is shared. */
export function VeilSwitch({ veiled, onVeil, wordless = false }: VeilSwitchProps) {
  // The words that are seen may be cut short for want of room.
  const name = i18n.t('popup.veil');
  return (
    <label
      class={wordless ? styles.veil : `${styles.veil} ${styles.worded}`}
      title={wordless ? name : undefined}
    >
      <input
        type="checkbox"
        role="switch"
        aria-label={name}
        aria-checked={veiled}
        checked={veiled}
        onChange={(event) => onVeil(event.currentTarget.checked)}
      />
      <Icon name="veil" />
      {!wordless && <span>{i18n.t('panel.veil')}</span>}
    </label>
  );
}
