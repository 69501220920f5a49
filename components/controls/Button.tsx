import type { ComponentChildren, Ref } from 'preact';

import styles from './Button.module.css';
import { Icon, type IconName } from './Icon';

export interface ButtonProps {
  readonly children: ComponentChildren;
  readonly onClick: () => void;
  readonly icon?: IconName;
  /** `main`: what the screen is for. `plain`: an outline. `quiet`: words alone. `warning`: takes something away. */
  readonly look?: 'main' | 'plain' | 'quiet' | 'warning';
  readonly disabled?: boolean;
  /** Says whether what the button opens is open. */
  readonly expanded?: boolean;
  readonly title?: string;
  readonly letter?: string | undefined;
  /** The id of what tells it from others of the same words. */
  readonly describedBy?: string;
  readonly buttonRef?: Ref<HTMLButtonElement>;
}

export function Button({
  children,
  icon,
  look = 'plain',
  expanded,
  letter,
  describedBy,
  buttonRef,
  ...rest
}: ButtonProps) {
  return (
    <button
      type="button"
      class={`${styles.button} ${styles[look]}`}
      aria-expanded={expanded}
      aria-keyshortcuts={letter}
      aria-describedby={describedBy}
      ref={buttonRef}
      {...rest}
    >
      {icon && <Icon name={icon} />}
      <span>{children}</span>
    </button>
  );
}

/** A button whose drawing stands for its words; the words are its name and its tooltip. */
export function IconButton(props: {
  readonly icon: IconName;
  readonly name: string;
  readonly onClick: () => void;
  readonly disabled?: boolean;
  readonly letter?: string | undefined;
  readonly buttonRef?: Ref<HTMLButtonElement>;
}) {
  const { icon, name, letter, onClick, disabled, buttonRef } = props;
  return (
    <button
      type="button"
      class={styles.icon}
      onClick={onClick}
      disabled={disabled}
      aria-label={name}
      aria-keyshortcuts={letter}
      title={letter ? `${name} (${letter})` : name}
      ref={buttonRef}
    >
      <Icon name={icon} />
    </button>
  );
}
