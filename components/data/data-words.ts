import { i18n } from '#i18n';

import { sayBytes } from '@/lib/i18n/bytes';
import { sayList } from '@/lib/i18n/lists';
import { sayNumber } from '@/lib/i18n/numbers';

interface Counted {
  readonly added: number;
  readonly changed: number;
  readonly gone: number;
}

/** What was done last in the room of files. */
export type DoneShown =
  | { readonly what: 'exported'; readonly file: string; readonly bytes: number }
  | { readonly what: 'imported'; readonly done: Counted | undefined }
  | { readonly what: 'undone' | 'stopped' };

/** What an import did: "3 new people and 2 others changed". */
export function sayImport({ added, changed, gone }: Counted): string {
  const counts = { added, changed, gone };
  const parts = (['added', 'changed', 'gone'] as const)
    .filter((what) => counts[what] > 0)
    .map((what) => i18n.t(`data.done.${what}`, counts[what], [sayNumber(counts[what])]));
  return parts.length > 0 ? sayList(parts) : i18n.t('data.done.little');
}

export function sayDone(done: DoneShown): string {
  switch (done.what) {
    case 'exported':
      return i18n.t('data.out.done', { file: done.file, size: sayBytes(done.bytes) });
    case 'imported':
      return done.done
        ? i18n.t('data.done.imported', { what: sayImport(done.done) })
        : i18n.t('data.in.nothing');
    default:
      return i18n.t(`data.done.${done.what}`);
  }
}
