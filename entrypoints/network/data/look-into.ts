import { BackupError } from '@/lib/archive/backup-error';
import { mergeHistories } from '@/lib/network/history';
import { FATES, lookAtImport } from '@/lib/network/import-look';
import { weighImport, type Network } from '@/lib/store';
import { readFile, type Arriving, type Contents, type Manner } from './kinds';
import type { FateFound, FileFound, Found } from './messages';

/** How many of each list of people are shown. */
const SHOWN = 200;

const NOTHING: Arriving = {
  people: [],
  texts: new Map(),
  ledgers: new Map(),
  traces: new Map(),
  forgotten: [],
  months: [],
};

/**
 * Reads files and weighs what is in them, all together as one import. A file that cannot be read is told of, and the
 * others are read.
 */
export async function lookInto(
  network: Network,
  files: readonly File[],
  manner: Manner,
): Promise<{ readonly arriving: Arriving; readonly found: Found }> {
  const told: FileFound[] = [];
  let arriving = NOTHING;
  let settings: Contents['settings'] = {};
  for (const file of files) {
    const contents = await attempt(file, manner);
    told.push(tell(file, contents));
    if (contents instanceof BackupError) continue;
    const { months } = arriving;
    arriving = {
      ...mergeHistories(arriving, contents.arriving),
      months: [...months, ...contents.arriving.months],
    };
    settings = { ...settings, ...contents.settings };
  }
  const weighed = await weighImport(network, arriving);
  const look = lookAtImport(weighed);
  const fates = Object.fromEntries(
    FATES.map((fate): [string, FateFound] => [
      fate,
      { count: look[fate].length, people: look[fate].slice(0, SHOWN) },
    ]),
  );
  return {
    arriving,
    found: { files: told, fates: fates as Found['fates'], isNews: weighed.isNews, settings },
  };
}

async function attempt(file: File, manner: Manner): Promise<Contents | BackupError> {
  try {
    return await readFile(file, manner);
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
