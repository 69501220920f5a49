import type { Day } from '@/lib/network/day';

import { Correspondents } from './correspondents';
import { dayAfter } from './dates';
import { exportDayOf, EXPECTED_FILES } from './file-name';
import type { ColumnChoice } from './findings';
import { listSources } from './list-sources';
import { MessageLog } from './message-log';
import { PeopleFound, type Identify } from './people-found';
import { createPacer, type Progress } from './pace';
import { Reach } from './reach';
import { Tally } from './account';
import { readFile, type FileReading } from './read-file';
import type { Source } from './source';
import type { Gathering } from './table';
import type { Found } from './zip';

export interface GatherOptions {
  readonly identify: Identify;
  /** Nothing later than tomorrow is believed. */
  readonly today: Day;
  readonly signal?: AbortSignal;
  /** Called ten times a second at most. */
  readonly onProgress?: (progress: Progress) => void;
  /** The columns of tables that are not known, by {@link FoundFile.path}. */
  readonly choices?: Readonly<Record<string, ColumnChoice>>;
}

/** All that was read, before it is said whose it is. */
export interface Gathered {
  readonly gathering: Gathering;
  readonly files: readonly GatheredFile[];
}

export interface GatheredFile extends FileReading {
  readonly path: string;
  readonly exportedOn?: Day | undefined;
  /** The latest day in LinkedIn's own tables. */
  readonly reachesTo?: Day | undefined;
}

/**
 * Reads files, archives among them, into one gathering. Older files are read first, so that newer ones have the last
 * word. Hands over to whoever waits every now and then, for a worker hears nothing meanwhile.
 * @throws the signal's reason, when it is aborted; nothing else, whatever the files hold
 */
export async function gather(files: readonly Blob[], options: GatherOptions): Promise<Gathered> {
  const { identify, today, signal, choices = {} } = options;
  const found = await listSources(files, { signal });
  const people = new PeopleFound(identify);
  const gathering: Gathering = {
    people,
    correspondents: new Correspondents(people),
    log: new MessageLog(),
    user: { invitations: new Map(), names: new Set() },
    named: [],
    said: new Set(),
    reach: new Reach(),
  };
  const pacer = createPacer(found, options);
  const readings: FileReading[] = found.map((one) => ({
    tally: new Tally(),
    problem: 'problem' in one ? one.problem : undefined,
  }));
  for (const [file, source] of inOrderOfTime(found)) {
    const choice = Object.hasOwn(choices, source.path) ? choices[source.path] : undefined;
    const { onBytes, onRows, end } = pacer.begin(source);
    const lastDay = dayAfter(today);
    readings[file] = await readFile(source, { gathering, file, lastDay, choice, signal, onBytes, onRows });
    end();
  }
  return {
    gathering,
    files: [...describe(found, readings, gathering.reach), ...emptyHanded(found, readings)],
  };
}

function inOrderOfTime(found: readonly Found[]): (readonly [number, Source])[] {
  return found
    .flatMap((one, file) => ('open' in one ? [[file, one] as const] : []))
    .sort(([, a], [, b]) => madeAt(a) - madeAt(b) || a.modified - b.modified);
}

/** What an archive is called says better when it was made than its entries do: whoever packs it anew dates these anew. */
function madeAt({ path, modified }: Source): number {
  const day = exportDayOf(path);
  return day === undefined ? modified : Date.parse(day);
}

function describe(found: readonly Found[], readings: readonly FileReading[], reach: Reach): GatheredFile[] {
  return found.map(({ path }, file) => ({
    ...(readings[file] ?? { tally: new Tally() }),
    path,
    exportedOn: exportDayOf(path),
    reachesTo: reach.of(file),
  }));
}

/** Archives in which nothing was known say so themselves: each of their files is silent about it. */
function emptyHanded(found: readonly Found[], readings: readonly FileReading[]): GatheredFile[] {
  const archives = new Set(found.flatMap((one) => archiveOf(one) ?? []));
  return [...archives].flatMap((path) => {
    const files = [...found.keys()].filter((file) => archiveOf(found[file]) === path);
    if (files.some((file) => readings[file]?.kind ?? readings[file]?.problem)) return [];
    const seen = files.slice(0, 20).map((file) => (found[file]?.path ?? '').slice(path.length + 1));
    const problem = { code: 'nothingKnown', expected: EXPECTED_FILES, seen } as const;
    return [{ path, problem, tally: new Tally(), exportedOn: exportDayOf(path) }];
  });
}

function archiveOf(one: Found | undefined): string | undefined {
  return one && 'isInArchive' in one && one.isInArchive
    ? one.path.slice(0, one.path.indexOf('/'))
    : undefined;
}
