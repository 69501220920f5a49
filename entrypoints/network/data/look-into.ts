import { BackupError } from '@/lib/archive/backup-error';
import type { Answers } from '@/lib/archive/plan';
import { mergeHistories } from '@/lib/network/history';
import { FATES } from '@/lib/network/import-look';
import { weighImport, type ImportWeighed, type Network } from '@/lib/store';
import { findKind, readBackupFile, type Arriving, type Contents, type FileKind, type Manner } from './kinds';
import type { FateFound, FileFound, Found } from './messages';
import { planExport, readExport, SHOWN, type Choices, type ExportRead } from './read-export';

const NOTHING: Arriving = {
  people: [],
  texts: new Map(),
  ledgers: new Map(),
  traces: new Map(),
  forgotten: [],
  months: [],
};

/** Files that were read, with nothing said of them yet. */
export interface FilesRead {
  readonly told: readonly FileFound[];
  /** What the backups among them hold. */
  readonly arriving: Arriving;
  readonly settings: Contents['settings'];
  /** What the others hold. */
  readonly export: ExportRead | undefined;
}

export interface ReadingManner extends Manner {
  readonly choices: Choices;
  /** How large the files are, unpacked; how many rows were read. */
  readonly onSize: (bytes: number) => void;
  readonly onRows: (rows: number) => void;
}

/** Reads files, all together as one import. One that cannot be read is told of, and the others are read. */
export async function readFiles(files: readonly File[], manner: ReadingManner): Promise<FilesRead> {
  const kinds = await Promise.all(files.map(findKind));
  const told: FileFound[] = [];
  let arriving = NOTHING;
  let settings: Contents['settings'] = {};
  for (const [place, file] of files.entries()) {
    const kind = kinds[place];
    if (!kind) continue;
    const contents = await attempt(kind, file, manner);
    told.push(tell(file, contents));
    if (contents instanceof BackupError) continue;
    const { months } = arriving;
    arriving = {
      ...mergeHistories(arriving, contents.arriving),
      months: [...months, ...contents.arriving.months],
    };
    settings = { ...settings, ...contents.settings };
  }
  const others = files.filter((_, place) => !kinds[place]);
  return {
    told,
    arriving,
    settings,
    export: others.length > 0 ? await readOthers(others, manner) : undefined,
  };
}

/** Weighs what was read, by what the person says of it. */
export async function weighFiles(
  network: Network,
  read: FilesRead,
  answers: Answers,
): Promise<{ readonly arriving: Arriving; readonly weighed: ImportWeighed; readonly found: Found }> {
  const planned = read.export && (await planExport(network, read.export, answers));
  const arriving = planned
    ? { ...read.arriving, ...mergeWith(read.arriving, planned.plan.history) }
    : read.arriving;
  const weighed = await weighImport(network, arriving);
  const { look } = weighed;
  const fates = Object.fromEntries(
    FATES.map((fate): [string, FateFound] => [
      fate,
      { count: look[fate].length, people: look[fate].slice(0, SHOWN) },
    ]),
  );
  return {
    arriving,
    weighed,
    found: {
      files: read.told,
      fates: fates as Found['fates'],
      isNews: weighed.isNews,
      settings: read.settings,
      export: planned?.found,
    },
  };
}

/** Where no backup is among them, there is nothing to merge with: 30,000 people are not gone through in vain. */
function mergeWith(arriving: Arriving, planned: Parameters<typeof mergeHistories>[1]) {
  return arriving.people.length + arriving.forgotten.length === 0
    ? planned
    : mergeHistories(arriving, planned);
}

function readOthers(files: readonly File[], manner: ReadingManner): Promise<ExportRead> {
  const { choices, signal, onBytes, onRows, onSize } = manner;
  let before = 0;
  return readExport(files, {
    choices,
    signal,
    onProgress({ bytes, ofBytes, rows }) {
      onSize(ofBytes);
      onRows(rows);
      onBytes(bytes - before);
      before = bytes;
    },
  });
}

async function attempt(kind: FileKind, file: File, manner: Manner): Promise<Contents | BackupError> {
  try {
    return await readBackupFile(kind, file, manner);
  } catch (error) {
    if (error instanceof BackupError && error.code !== 'wrongPassphrase') return error;
    throw error;
  }
}

function tell({ name }: File, contents: Contents | BackupError): FileFound {
  if (contents instanceof BackupError) {
    const { code, line } = contents;
    return { name, made: undefined, fault: { code, line }, unreadable: 0, unread: [] };
  }
  const { made, unreadable, unread } = contents;
  return { name, made, fault: undefined, unreadable, unread };
}
