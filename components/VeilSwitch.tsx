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
  const words = i18n.t(wordless ? 'popup.veil' : 'panel.veil');
  return (
    <label
      class={wordless ? styles.veil : `${styles.veil} ${styles.worded}`}
      title={wordless ? words : undefined}
    >
      <input
        type="checkbox"
        role="switch"
        aria-checked={veiled}
        checked={veiled}
        onChange={(event) => onVeil(event.currentTarget.checked)}
      />
      <Icon name="veil" />
      <span class={wordless ? 'unseen' : undefined}>{words}</span>
    </label>
  );
}
