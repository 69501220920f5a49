import type { BackupErrorCode } from '@/lib/archive/backup-error';
import type { BackupSettings } from '@/lib/archive/backup-format';
import type { Unread } from '@/lib/archive/backup-read';
import type { Stamp } from '@/lib/network/clock';
import type { Fate, Looked } from '@/lib/network/import-look';
import type { NetworkName, News, StoreErrorCode } from '@/lib/store';

/** What the page asks of the worker. One thing at a time, but `stop`, which is heard in between. */
export type Ask =
  | {
      readonly do: 'export';
      readonly network: NetworkName;
      readonly settings: BackupSettings;
      readonly passphrase: string | undefined;
    }
  | {
      readonly do: 'look';
      readonly network: NetworkName;
      readonly files: readonly File[];
      readonly passphrase: string | undefined;
    }
  /** What was looked at last. @see Found.settings */
  | { readonly do: 'import'; readonly settings: readonly string[] }
  | { readonly do: 'undo'; readonly network: NetworkName; readonly id: Stamp }
  | { readonly do: 'stop' };

/** What the worker says. */
export type Say =
  /** Of bytes; of nothing where it cannot be known how much there is. */
  | { readonly say: 'progress'; readonly done: number; readonly of: number | undefined }
  | { readonly say: 'exported'; readonly file: Blob }
  | { readonly say: 'found'; readonly found: Found }
  /** A file is encrypted: with a passphrase that was not given, or another than was given. */
  | { readonly say: 'locked'; readonly wrong: boolean }
  /** `isNews`: something was new, and was written. */
  | { readonly say: 'imported'; readonly isNews: boolean }
  /** Which settings had come with the import. */
  | { readonly say: 'undone'; readonly settings: readonly string[] }
  | { readonly say: 'stopped' }
  | { readonly say: 'failed'; readonly code: StoreErrorCode }
  | { readonly say: 'news'; readonly news: News };

/** What was found in files, and what would become of it. */
export interface Found {
  readonly files: readonly FileFound[];
  readonly fates: Readonly<Record<Fate, FateFound>>;
  /** Whether anything would be written. */
  readonly isNews: boolean;
  readonly settings: BackupSettings;
}

export interface FateFound {
  readonly count: number;
  /** The first of them. */
  readonly people: readonly Looked[];
}

export interface FileFound {
  readonly name: string;
  /** When it was made, milliseconds since 1970; nothing where it does not say. */
  readonly made: number | undefined;
  /** Why nothing of it can be read. */
  readonly fault: { readonly code: BackupErrorCode; readonly line: number | undefined } | undefined;
  /** Records that cannot be read: how many, and the first of them. */
  readonly unreadable: number;
  readonly unread: readonly Unread[];
}
