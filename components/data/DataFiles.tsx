import { i18n } from '#i18n';

import { Icon } from '@/components/controls/Icon';
import styles from './Data.module.css';
import { useDroppedFiles } from './use-dropped-files';

/** Where files are chosen; dropped they can be anywhere on the page. */
export function DataFiles(props: {
  readonly busy: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}) {
  const { busy, onFiles } = props;
  const over = useDroppedFiles(busy ? undefined : onFiles);
  return (
    <label class={`${styles.drop} ${over ? styles.over : ''}`}>
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
