import { useId } from 'preact/hooks';

import { directionOf } from '@/lib/i18n/isolate';
import styles from './TextField.module.css';
import { TooLong } from './TooLong';
import { useTyped } from './use-typed';

export interface TextFieldProps {
  readonly label: string;
  readonly value: string | undefined;
  /** The longest text that is kept, in UTF-16 units. Nothing is cut: too long a text stays, and is said to. */
  readonly limit: number;
  readonly onType: (text: string) => void;
  readonly many?: boolean;
  readonly suggestions?: readonly string[];
  readonly hint?: string;
  /** Not read yet: nothing can be typed over it. */
  readonly waiting?: boolean;
  readonly veiled?: boolean;
  readonly onKeyDown?: (event: KeyboardEvent) => void;
  readonly onLeave?: () => void;
}

/** One text about a person, told as it is typed. */
export function TextField(props: TextFieldProps) {
  const { label, value = '', limit, onType, many, suggestions, hint, waiting = false, veiled } = props;
  const id = useId();
  const { text, type, rest } = useTyped(value, onType);
  const tooLong = text.length > limit;
  const shared = {
    id,
    class: `${styles.input} ${veiled ? 'veil' : ''}`,
    value: text,
    placeholder: hint,
    readOnly: waiting,
    dir: directionOf(text),
    'aria-invalid': tooLong,
    'aria-describedby': tooLong ? `${id}-fault` : undefined,
    onInput: (event: Event) => type((event.currentTarget as HTMLInputElement).value),
    onBlur: () => {
      rest();
      props.onLeave?.();
    },
    onKeyDown: props.onKeyDown,
  } as const;

  return (
    <div class={styles.field}>
      <label for={id} class={styles.label}>
        {label}
      </label>
      {tooLong && <TooLong id={`${id}-fault`} length={text.length} limit={limit} />}
      {many ? (
        <textarea rows={2} {...shared} />
      ) : (
        <input type="text" autocomplete="off" list={suggestions && `${id}-list`} {...shared} />
      )}
      {suggestions && (
        <datalist id={`${id}-list`}>
          {suggestions.map((suggestion) => (
            <option key={suggestion}>{suggestion}</option>
          ))}
        </datalist>
      )}
    </div>
  );
}
