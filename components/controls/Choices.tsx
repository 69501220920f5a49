import type { ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';

import styles from './Choices.module.css';
import { Icon } from './Icon';
import { useArrows } from './use-arrows';

export interface Option<T extends string> {
  readonly value: T;
  readonly label: string;
  /** A drawing before the label, not for those who hear the page. */
  readonly mark?: ComponentChildren;
  /** The letter that chooses it from anywhere in the page. */
  readonly letter?: string | undefined;
}

export interface ChoicesProps<T extends string> {
  readonly name: string;
  /** Where the answers alone say what is asked, the name is heard and not seen. */
  readonly nameless?: boolean | undefined;
  /** The words of the button that takes the choice back, where there may be none. */
  readonly clear?: string;
  readonly options: readonly Option<T>[];
  readonly value: T | undefined;
  readonly onChange: (value: T | undefined) => void;
}

/**
 * One question with few answers: native radios drawn as one strip. The arrow keys move and choose as the platform
 * does; a walk of arrows is one change, told when it rests or when the focus leaves.
 */
export function Choices<T extends string>(props: ChoicesProps<T>) {
  const { name, nameless, clear, options, value, onChange } = props;
  const id = useId();
  const group = useRef<HTMLFieldSetElement>(null);
  const walk = useArrows(value, onChange);

  const takeBack = () => {
    walk.choose(undefined);
    // The button that has the focus goes away with the choice.
    group.current?.querySelector('input')?.focus();
  };

  return (
    <div class={`${styles.choices} ${nameless ? styles.nameless : ''}`}>
      <fieldset
        ref={group}
        class={styles.group}
        role="radiogroup"
        aria-labelledby={id}
        onKeyDown={walk.onKeyDown}
        onKeyUp={walk.onKeyUp}
        onFocusOut={walk.onFocusOut}
      >
        <legend id={id} class={nameless ? 'unseen' : styles.name}>
          {name}
        </legend>
        <div class={styles.strip}>
          {options.map(({ value: choice, label, mark, letter }) => (
            <label key={choice} class={styles.option}>
              <input
                type="radio"
                name={id}
                value={choice}
                checked={walk.shown === choice}
                onChange={() => walk.choose(choice)}
                {...(letter && { 'aria-keyshortcuts': letter })}
              />
              {mark}
              <span class={styles.label} data-label={label}>
                {label}
              </span>
              {letter && <kbd aria-hidden="true">{letter}</kbd>}
            </label>
          ))}
        </div>
      </fieldset>
      {clear !== undefined && walk.shown !== undefined && (
        <button type="button" class={styles.clear} onClick={takeBack} aria-label={clear} title={clear}>
          <Icon name="cross" />
        </button>
      )}
    </div>
  );
}
