import type { Day } from '@/lib/network/day';

import { Tally } from './account';
import { isEndless, lookAtBeginning, type Begun } from './beginning';
import { isCards } from './card-texts';
import { readText } from './encoding';
import { EXPECTED_FILES, isOtherTalk, kindByName } from './file-name';
import type { ColumnChoice, FileKind, Preview } from './findings';
import { findHeader, readFirstRow } from './header';
import { FileProblem, problemOf, type Problem } from './problem';
import { previewTable, readChosen } from './read-chosen';
import { readRows } from './read-rows';
import { readBytes, type Flow, type Source } from './source';
import type { Gathering } from './table';
import { listTables, openTable, readsDayFirst } from './tables';

/** What one file turned out to be. */
export interface FileReading {
  readonly kind?: FileKind | undefined;
  readonly problem?: Problem | undefined;
  readonly preview?: Preview | undefined;
  /** Without the rows that wait. */
  readonly tally: Tally;
}

export interface Reading extends Flow {
  readonly gathering: Gathering;
  /** Its place among all files. */
  readonly file: number;
  readonly lastDay: Day;
  /** Where the person chose the columns of this file. */
  readonly choice?: ColumnChoice | undefined;
  readonly onRows: (count: number) => Promise<void>;
}

/**
 * Reads one file, whatever it is, into the gathering. What is wrong with it is in the answer; what was read before
 * stays.
 * @throws the signal's reason, when it is aborted
 */
export async function readFile(source: Source, reading: Reading): Promise<FileReading> {
  const tally = new Tally();
  if (source.size === 0) return { problem: { code: 'empty' }, tally };
  if (!mayBeRead(source)) return { problem: whyNotRead(source), tally };
  let kind: FileKind | undefined;
  try {
    const begun = await lookAtBeginning(readText(readBytes(source, reading)));
    const way = findWay(source, begun.beginning, reading, tally);
    kind = way.kind;
    try {
      await way.read?.(begun);
    } finally {
      await begun.pieces.return(undefined);
    }
    return { kind, problem: way.problem, preview: way.preview, tally };
  } catch (error) {
    reading.signal?.throwIfAborted();
    // The browser's errors and ours are about the file; any other is a mistake of this code.
    if (!(error instanceof FileProblem || error instanceof DOMException)) throw error;
    return { kind, problem: problemOf(error), tally };
  }
}

/** How a file is to be read, by what stands at its beginning. */
interface Way extends Omit<FileReading, 'tally'> {
  readonly read?: (begun: Begun) => Promise<void>;
}

function findWay(source: Source, beginning: string, reading: Reading, tally: Tally): Way {
  const { gathering, file, lastDay, choice, onRows } = reading;
  const place = { file, dating: { isDayFirst: false, lastDay } };
  if (isCards(beginning)) {
    // A parser of cards is half as large as all the rest, and most people have none.
    const read = async ({ pieces }: Begun) =>
      (await import('./read-cards')).readCards(pieces, gathering, place, tally, onRows);
    return { kind: 'cards', read };
  }
  if (isOtherTalk(source.path)) return {};
  if (choice) {
    const form = readFirstRow(beginning);
    const read = readChosen(choice, gathering, place);
    return { kind: 'chosen', read: ({ pieces }) => readRows(pieces, form, read, tally, onRows) };
  }
  const found = findHeader(beginning, listTables(kindByName(source.path)));
  if (found) {
    const { delimiter, cells: header } = found;
    const read = openTable(found, gathering, { file, dating: { isDayFirst: readsDayFirst(found), lastDay } });
    return {
      kind: found.table.kind,
      read: ({ pieces }) => readRows(pieces, { delimiter, header }, read, tally, onRows),
    };
  }
  // An archive holds dozens of files that are of no use here, and some with words that are nobody's business.
  if (source.isInArchive) return {};
  if (isPage(beginning)) return { problem: { code: 'page' } };
  if (!isText(beginning)) return { problem: nothingKnown() };
  if (isEndless(beginning)) return { problem: { code: 'headings' } };
  const preview = previewTable(beginning);
  if (preview.header.length === 0) return { problem: { code: 'empty' } };
  const first = preview.header.some(Boolean) ? preview.header : preview.rows[0];
  return { problem: nothingKnown(first?.filter(Boolean)), preview };
}

/** Pictures, pages and the like are not even opened. */
function mayBeRead({ path }: Source): boolean {
  return /\.(?:csv|tsv|txt|vcf|vcard)$|(?:^|\/)[^./]+$/i.test(path);
}

function whyNotRead({ path, isInArchive }: Source): Problem | undefined {
  if (/\.zip$/i.test(path)) return { code: 'noArchive' };
  return isInArchive ? undefined : nothingKnown();
}

/** What comes in place of a file where one is not signed in, or a link has expired. */
function isPage(beginning: string): boolean {
  return /^\s*<(?:!doctype html|html)\b/i.test(beginning);
}

/** Whether nearly no character is one that nobody writes. */
function isText(beginning: string): boolean {
  // oxlint-disable-next-line no-control-regex -- these are what is looked for
  const controls = beginning.match(/[\x01-\x08\x0e-\x1f\x7f]/g) ?? [];
  return controls.length <= beginning.length / 100;
}

function nothingKnown(seen: readonly string[] = []): Problem {
  return { code: 'nothingKnown', expected: EXPECTED_FILES, seen: seen.slice(0, 20) };
}
