import type { Tally } from './account';
import { fail } from './problem';
import { RowReader, type Rows } from './rows';
import type { Outcome, ReadRow } from './table';

/** How the rows of a table are found. */
export interface TableForm {
  readonly delimiter: string;
  /** The row after which the table begins. */
  readonly header: readonly string[];
  /** Whether it begins at once, and `header` says nothing but how many columns there are. */
  readonly isHeadless?: boolean;
}

/**
 * Reads a table to its end and keeps account of every row.
 * @param pieces text, line ends `\n`
 * @param onRows after each handful of rows: how many there were
 * @throws {FileProblem} `headings` where the header that was seen is not come upon as a whole row
 */
export async function readRows(
  pieces: AsyncIterable<string>,
  form: TableForm,
  read: ReadRow,
  tally: Tally,
  onRows: (count: number) => Promise<void>,
): Promise<void> {
  const reader = new RowReader(form.delimiter, form.header);
  const taker = createTaker(form, read, tally);
  for await (const piece of pieces) {
    for (const rows of reader.read(piece)) await onRows(taker.take(rows));
  }
  for (const rows of reader.read('', true)) await onRows(taker.take(rows));
  if (!taker.isBegun()) throw fail('headings');
}

function createTaker(
  { header, isHeadless = false }: TableForm,
  read: ReadRow,
  tally: Tally,
): { readonly take: (rows: Rows) => number; readonly isBegun: () => boolean } {
  let isBegun = isHeadless;
  const take = ({ rows, lineOf, bad }: Rows) => {
    let count = 0;
    for (const [index, cells] of rows.entries()) {
      if (!isBegun) isBegun = isSame(cells, header);
      else if (!isBlank(cells)) {
        count += 1;
        enter(tally, cells.length > header.length && !fits(cells, header) ? 'columns' : read(cells), () =>
          lineOf(index),
        );
      }
    }
    for (const { line, reason } of bad) if (isBegun) tally.setAside(reason, 1, () => line);
    return count + bad.length;
  };
  return { take, isBegun: () => isBegun };
}

/** What waits is entered once everybody is known. */
function enter(tally: Tally, outcome: Outcome, lineOf: () => number): void {
  if (outcome === 'used') tally.used += 1;
  else if (outcome === 'undated') tally.useUndated(lineOf);
  else if (outcome !== 'waiting') tally.setAside(outcome, 1, lineOf);
}

function isSame(cells: readonly string[], header: readonly string[]): boolean {
  return cells.length === header.length && cells.every((cell, at) => cell === header[at]);
}

function isBlank(cells: readonly string[]): boolean {
  return cells.length === 1 && cells[0]?.trim() === '';
}

/** Spreadsheets leave empty cells behind a row; a full one there means that all are out of place. */
function fits(cells: readonly string[], header: readonly string[]): boolean {
  return cells.slice(header.length).every((cell) => cell.trim() === '');
}
