import { useId } from 'preact/hooks';

import styles from './Switch.module.css';

/** One thing that is on or off, and what that means. */
export function Switch(props: {
  readonly name: string;
  readonly says: string;
  readonly on: boolean;
  readonly onSwitch: (on: boolean) => void;
}) {
  const id = useId();
  return (
    <div class={styles.switch}>
      <input
        id={id}
        type="checkbox"
        aria-describedby={`${id}-says`}
        checked={props.on}
        onChange={(event) => props.onSwitch(event.currentTarget.checked)}
      />
      <div>
        <label for={id}>{props.name}</label>
        <p id={`${id}-says`}>{props.says}</p>
      </div>
    </div>
  );
}
