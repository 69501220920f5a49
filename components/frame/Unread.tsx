import { i18n } from '#i18n';

import { StoreFailure, type Failure } from '@/components/controls/StoreFailure';
import type { Room } from './NetworkFrame';
import styles from './Unread.module.css';

/** What stands in a room whose network could not be read: why, and what can be done. */
export function Unread(props: {
  readonly room: Room;
  readonly failure: Failure;
  /** Begins the page anew. */
  readonly onRetry: () => void;
}) {
  return (
    <div class={styles.unread}>
      <h1>{i18n.t(`network.${props.room}`)}</h1>
      <StoreFailure failure={props.failure} onRetry={props.onRetry} />
    </div>
  );
}
