import { useId } from 'preact/hooks';

import styles from './Data.module.css';

/** A passphrase, unseen as it is typed. */
export function DataPassphrase(props: {
  readonly name: string;
  readonly value: string;
  /** One that is being thought of, rather than one to be remembered. */
  readonly isNew?: boolean;
  readonly fault?: string | undefined;
  readonly onType: (text: string) => void;
}) {
  const id = useId();
  const { name, value, isNew = false, fault, onType } = props;
  return (
    <div class={styles.passphrase}>
      <label for={id}>{name}</label>
      <input
        id={id}
        type="password"
        autocomplete={isNew ? 'new-password' : 'current-password'}
        value={value}
        aria-invalid={fault !== undefined}
        aria-describedby={fault === undefined ? undefined : `${id}-fault`}
        onInput={(event) => onType(event.currentTarget.value)}
      />
      {fault !== undefined && (
        <p id={`${id}-fault`} class={styles.fault}>
          {fault}
        </p>
      )}
    </div>
  );
}
