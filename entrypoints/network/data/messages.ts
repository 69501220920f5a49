import type { ColumnChoice, FoundFile, FoundUser, Question } from '@/lib/archive';
import type { BackupErrorCode } from '@/lib/archive/backup-error';
import type { BackupSettings } from '@/lib/archive/backup-format';
import type { Unread } from '@/lib/archive/backup-read';
import type { Answers, Plan } from '@/lib/archive/plan';
import type { Proposal } from '@/lib/archive/proposals';
import type { Stamp } from '@/lib/network/clock';
import type { ExportDay } from '@/lib/network/export-day';
import type { Fate, Looked } from '@/lib/network/import-look';
import type { NetworkName } from '@/lib/network/network-name';
import type { News, StoreErrorCode } from '@/lib/store';

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
      /** The columns of tables that are not known, by their paths. */
      readonly choices: Readonly<Record<string, ColumnChoice>>;
      /** What the person said of these files before, as far as it still applies. */
      readonly answers: Answers | undefined;
    }
  /** What the person says of what was looked at last: it is weighed anew. */
  | { readonly do: 'answer'; readonly answers: Answers }
  /** What was looked at last. @see Found.settings */
  | { readonly do: 'import'; readonly settings: BackupSettings }
  | { readonly do: 'undo'; readonly network: NetworkName; readonly id: Stamp }
  | { readonly do: 'stop' };

/** What the worker says. */
export type Say =
  | ({ readonly say: 'progress' } & Progress)
  | { readonly say: 'exported'; readonly file: Blob }
  | { readonly say: 'found'; readonly found: Found }
  /** A file is encrypted: with a passphrase that was not given, or another than was given. */
  | { readonly say: 'locked'; readonly wrong: boolean }
  /** `isNews`: something was new, or what is remembered of it, and was written. */
  | { readonly say: 'imported'; readonly isNews: boolean }
  /** But for the settings that had come with the import, which no worker can set. */
  | { readonly say: 'undone' }
  | { readonly say: 'stopped' }
  | { readonly say: 'failed'; readonly code: StoreErrorCode }
  | { readonly say: 'news'; readonly news: News };

/** How far it is: bytes where files are read, else people. */
export interface Progress {
  readonly done: number;
  /** Nothing where it cannot be known. */
  readonly of: number | undefined;
  /** Of tables. */
  readonly rows?: number;
  /** Seconds that it will still take, as far as can be told. */
  readonly left?: number;
  /** All of it goes to the disk: it cannot be stopped any more, nor measured. */
  readonly isSent?: true;
}

/** What was found in files, and what would become of it. */
export interface Found {
  readonly files: readonly FileFound[];
  readonly fates: Readonly<Record<Fate, FateFound>>;
  /** Whether anything would be written. */
  readonly isNews: boolean;
  readonly settings: BackupSettings;
  /** Of files that are no backups. */
  readonly export: ExportFound | undefined;
}

/** The first of many, and how many there are. */
export interface Some<T> {
  readonly count: number;
  readonly first: readonly T[];
}

/** What was found in files that others made: LinkedIn's export, cards, tables. */
export interface ExportFound {
  readonly files: readonly FoundFile[];
  /** Of when it is, as far as names or rows tell. */
  readonly exported: ExportDay | undefined;
  readonly user: FoundUser;
  /** Turns in conversations of two, all of which stand in the trace of somebody who is taken in. */
  readonly turns: number;
  readonly answers: Answers;
  readonly passedOver: number;
  readonly notes: Plan['notes'];
  readonly proposals: Some<Proposal>;
  readonly questions: readonly Asked[];
  /** Since the export before, where there was one. */
  readonly since:
    | {
        readonly joined: Some<string>;
        readonly left: Some<string>;
        readonly moved: Some<{ readonly name: string; readonly from: string; readonly to: string }>;
      }
    | undefined;
}

/** A recommendation that fits several. */
export interface Asked extends Omit<Question, 'candidates'> {
  readonly id: string;
  readonly candidates: readonly {
    readonly id: string;
    readonly name: string;
    readonly company: string | undefined;
    readonly address: string | undefined;
  }[];
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
