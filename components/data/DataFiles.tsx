import { useCallback, useRef } from 'preact/hooks';

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
  const ref = useRef<HTMLLabelElement>(null);
  const take = useCallback(
    (files: readonly File[]) => {
      // What is found stands below; it may have been out of sight.
      ref.current?.scrollIntoView({ block: 'start' });
      onFiles(files);
    },
    [onFiles],
  );
  const over = useDroppedFiles(busy ? undefined : take);
  return (
    <label ref={ref} class={`${styles.drop} ${over ? styles.over : ''}`}>
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
