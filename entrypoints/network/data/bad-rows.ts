import { i18n } from '#i18n';

import { sayReason } from '@/components/data/file-words';
import type { FoundFile } from '@/lib/archive';
import { writeTable } from '@/lib/archive/write-table';

/** The rows that could not be read, as a table: file, line, why. */
export function badRowsIn(files: readonly FoundFile[]): Blob {
  const rows = files.flatMap(({ path, account }) => account.badRows.map((row) => ({ path, ...row })));
  const table = writeTable<(typeof rows)[number]>(
    [
      { header: i18n.t('files.bad.file'), cell: ({ path }) => path },
      { header: i18n.t('files.bad.line'), cell: ({ line }) => String(line) },
      { header: i18n.t('files.bad.why'), cell: ({ reason }) => sayReason(reason, 1) },
    ],
    rows,
  );
  return new Blob([table], { type: 'text/csv' });
}
