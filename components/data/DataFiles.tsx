import { useState } from 'preact/hooks';

import { i18n } from '#i18n';

import { Icon } from '@/components/controls/Icon';
import styles from './Data.module.css';

/** Where files are dropped, or chosen. */
export function DataFiles(props: {
  readonly busy: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}) {
  const { busy, onFiles } = props;
  const [over, setOver] = useState(false);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the field within does it by keyboard
    <label
      class={`${styles.drop} ${over ? styles.over : ''}`}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(!busy);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        if (!busy) onFiles([...(event.dataTransfer?.files ?? [])]);
      }}
    >
      <Icon name="fill" />
      <span aria-hidden="true">{i18n.t('data.in.drop')}</span>
      <input
        class="unseen"
        type="file"
        multiple
        disabled={busy}
        aria-label={i18n.t('data.in.files')}
        onChange={(event) => {
          const chosen = [...(event.currentTarget.files ?? [])];
          // The same file can be chosen once more.
          event.currentTarget.value = '';
          onFiles(chosen);
        }}
      />
    </label>
  );
}
