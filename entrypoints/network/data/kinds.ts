import { AGE, decryptWith } from '@/lib/archive/backup-age';
import { MAX_BYTES } from '@/lib/archive/backup-format';
import { BackupError } from '@/lib/archive/backup-error';
import { piecesOf } from '@/lib/archive/backup-pieces';
import { readBackup, type Backup } from '@/lib/archive/backup-read';
import { objectiveFrom, recordsFrom } from '@/lib/archive/backup-record';
import { monthSchema } from '@/lib/network/day';
import { someCountsSchema } from '@/lib/network/summary';
import type { History } from '@/lib/network/history';
import type { MonthCounts } from '@/lib/store';

/** What is to be merged into the network. */
export interface Arriving extends History {
  readonly months: readonly MonthCounts[];
}

/** What a file held. */
export interface Contents extends Pick<Backup, 'unread' | 'unreadable'> {
  readonly arriving: Arriving;
  /** Milliseconds since 1970. */
  readonly made: number | undefined;
  readonly settings: Backup['head']['settings'];
}

/** How a file is to be read. */
export interface Manner {
  readonly passphrase: string | undefined;
  /** Told how many bytes came since it was told last. */
  readonly onBytes: (count: number) => void;
  readonly signal: AbortSignal;
}

/** A kind of backup. */
export interface FileKind {
  /** By how the file begins. */
  readonly recognise: (beginning: string) => boolean;
  /** @throws {BackupError} or {@link Locked} */
  readonly read: (file: Blob, manner: Manner) => Promise<Contents>;
}

/** It is encrypted, and no passphrase was given. */
export class Locked extends Error {}

const backup: FileKind = {
  recognise: (beginning) => /^\uFEFF?\s*\{/.test(beginning),
  read: async (file, manner) => contentsOf(await readBackup(counted(piecesOf(file.stream()), manner))),
};

const encryptedBackup: FileKind = {
  recognise: (beginning) => beginning.startsWith(AGE),
  async read(file, manner) {
    if (manner.passphrase === undefined) throw new Locked();
    return contentsOf(await readBackup(counted(decryptWith(manner.passphrase, file), manner)));
  },
};

/** The first that recognises a file reads it. */
const kinds: readonly FileKind[] = [encryptedBackup, backup];

const BEGINNING = 64;

/** How a backup is to be read; nothing where the file is none. */
export async function findKind(file: Blob): Promise<FileKind | undefined> {
  const beginning = await file.slice(0, BEGINNING).text();
  return kinds.find(({ recognise }) => recognise(beginning));
}

/** @throws {BackupError} or {@link Locked} */
export async function readBackupFile(kind: FileKind, file: Blob, manner: Manner): Promise<Contents> {
  if (file.size > MAX_BYTES) throw new BackupError('tooLarge');
  return kind.read(file, manner);
}

async function* counted(
  pieces: AsyncIterable<Uint8Array>,
  { onBytes, signal }: Manner,
): AsyncGenerator<Uint8Array> {
  for await (const piece of pieces) {
    signal.throwIfAborted();
    onBytes(piece.length);
    yield piece;
  }
}

function contentsOf({ head, people, forgotten, months, objectives, unread, unreadable }: Backup): Contents {
  return {
    arriving: {
      ...recordsFrom(people),
      forgotten,
      objectives: objectives.map(objectiveFrom),
      months: months.flatMap(({ month, counts }) => {
        const [when, what] = [monthSchema.safeParse(month), someCountsSchema.safeParse(counts)];
        return when.success && what.success ? [{ month: when.data, counts: what.data }] : [];
      }),
    },
    made: Date.parse(head.made),
    settings: head.settings,
    unread,
    unreadable,
  };
}
