import { i18n } from '#i18n';

import { sayBytes } from '@/lib/i18n/bytes';
import { sayDay } from '@/lib/i18n/dates';
import { sayList } from '@/lib/i18n/lists';
import { sayNumber } from '@/lib/i18n/numbers';
import type { ExportDay } from '@/lib/network/export-day';

interface Counted {
  readonly added: number;
  readonly changed: number;
  readonly gone: number;
  /** The names of settings that came with it. */
  readonly settings?: readonly string[] | undefined;
  /** All of it was here: what is remembered is that there was this export. */
  readonly allKnown?: boolean | undefined;
}

/** A setting that a backup carries. */
export type CarriedSetting =
  | 'letters'
  | 'hideLabels'
  | 'fillOnTag'
  | 'budget'
  | 'reviewSize'
  | 'reviewDay'
  | 'reviewHour'
  | 'reminder'
  | 'columns'
  | 'views';

/** "2 settings that were never set here: letters as keys and saved views". */
export function sayBrought(names: readonly CarriedSetting[]): string {
  const list = sayList(names.map((name) => i18n.t(`data.setting.${name}`)));
  return i18n.t('data.in.settings', names.length, [sayNumber(names.length), list]);
}

/** What was done last in the room of files. */
export type DoneShown =
  | { readonly what: 'exported'; readonly file: string; readonly bytes: number }
  | { readonly what: 'imported'; readonly done: Counted | undefined }
  | { readonly what: 'undone' | 'stopped' };

/** Of more files than this, the first are named and the others counted. */
const NAMED = 4;

/** The files of an import, by name: "a.csv, b.csv, c.csv and 197 more". */
export function sayFiles(from: string): string {
  const names = from.split(', ');
  if (names.length <= NAMED) return from;
  const more = names.length - NAMED + 1;
  return `${names.slice(0, -more).join(', ')} ${i18n.t('data.in.more', more, [sayNumber(more)])}`;
}

/** What an import did: "3 new people and 2 others changed"; where nobody was in it, how many settings. */
export function sayImport({ added, changed, gone, settings = [], allKnown }: Counted): string {
  const counts = { added, changed, gone };
  const parts = (['added', 'changed', 'gone'] as const)
    .filter((what) => counts[what] > 0)
    .map((what) => i18n.t(`data.done.${what}`, counts[what], [sayNumber(counts[what])]));
  if (parts.length > 0) return sayList(parts);
  return settings.length > 0
    ? i18n.t('data.done.settings', settings.length, [sayNumber(settings.length)])
    : i18n.t(allKnown ? 'data.done.known' : 'data.done.little');
}

/** That an export in which all is known would be remembered. */
export function sayRemembered({ day, isMade }: ExportDay): string {
  return i18n.t(isMade ? 'data.in.remembered' : 'data.in.rememberedTo', { day: sayDay(day) });
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
