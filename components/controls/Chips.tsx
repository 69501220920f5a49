import styles from './Chips.module.css';

export interface ChipsProps<T extends string> {
  readonly name: string;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly chosen: readonly T[];
  readonly onToggle: (value: T, is: boolean) => void;
}

/** A question with any number of answers: native checkboxes, drawn as chips. */
export function Chips<T extends string>({ name, options, chosen, onToggle }: ChipsProps<T>) {
  return (
    <fieldset class={styles.chips}>
      <legend class={styles.name}>{name}</legend>
      <div class={`${styles.row} veil`}>
        {options.map(({ value, label }) => (
          <label key={value} class={styles.chip}>
            <input
              type="checkbox"
              checked={chosen.includes(value)}
              onChange={(event) => onToggle(value, event.currentTarget.checked)}
            />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
