import type { ComponentChildren } from 'preact';

import { i18n } from '#i18n';

import type { ExportDay } from '@/lib/network/export-day';
import { FATES, type Fate, type Looked } from '@/lib/network/import-look';
import { Button } from '@/components/controls/Button';
import styles from './Data.module.css';
import { DataFile, type FileShown } from './DataFile';
import { DataPeople } from './DataPeople';
import { sayBrought, sayRemembered, type CarriedSetting } from './data-words';

/** What was found in files, and what would become of it. */
export interface FoundShown {
  readonly files: readonly FileShown[];
  readonly fates: Readonly<Record<Fate, { readonly count: number; readonly people: readonly Looked[] }>>;
  readonly isNews: boolean;
  /** Whether others than backups are among the files. */
  readonly export: { readonly files: readonly { readonly kind?: string }[] } | undefined;
}

/** What an import would do, before it does it: counts, and a look inside each. */
export function DataFound(props: {
  readonly found: FoundShown;
  /** Settings that would be taken. */
  readonly settings: readonly CarriedSetting[];
  /** Of when the export is, where it would be remembered as the last one. */
  readonly asLast: ExportDay | undefined;
  readonly busy: boolean;
  readonly onImport: () => void;
  readonly onPutAway: () => void;
  /** What was found in others than backups. */
  readonly others: ComponentChildren;
}) {
  const { files, fates } = props.found;
  const isNews = props.found.isNews || props.settings.length > 0;
  /** A backup may hold settings and nobody; of files that others made, all there is would be people. */
  const isEmpty = props.found.export !== undefined && FATES.every((fate) => fates[fate].count === 0);
  const asLast = isNews || isEmpty ? undefined : props.asLast;
  const isReadable =
    files.some(({ fault }) => !fault) ||
    (props.found.export?.files.some(({ kind }) => kind !== undefined) ?? false);
  return (
    <div class={styles.card}>
      {files.map((file, index) => (
        <DataFile key={index} file={file} />
      ))}
      {props.others}
      {isReadable && (
        <>
          <ul class={styles.fates} aria-label={i18n.t('data.in.would')}>
            {FATES.filter((fate) => fates[fate].count > 0 || fate === 'added').map((fate) => (
              <DataPeople key={fate} fate={fate} {...fates[fate]} />
            ))}
            {props.settings.length > 0 && <li>{sayBrought(props.settings)}</li>}
          </ul>
          {!isNews && <p>{i18n.t(isEmpty ? 'data.in.nobody' : 'data.in.nothing')}</p>}
          {asLast && <p>{sayRemembered(asLast)}</p>}
        </>
      )}
      <div class={styles.actions}>
        {isReadable && (
          <Button look="main" disabled={props.busy || !(isNews || asLast)} onClick={props.onImport}>
            {i18n.t('data.in.import')}
          </Button>
        )}
        <Button look="quiet" disabled={props.busy} onClick={props.onPutAway}>
          {i18n.t('data.in.putAway')}
        </Button>
      </div>
    </div>
  );
}
