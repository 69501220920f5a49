import Papa from 'papaparse';

import type { BadRow } from './account';
import { fail } from './problem';

/** Rows that were read together. */
export interface Rows {
  readonly rows: readonly (readonly string[])[];
  /** The line on which a row begins, from 1. Asked of one row after the other, it is quick. */
  readonly lineOf: (index: number) => number;
  readonly bad: readonly BadRow[];
}

/** The longest row that needs no longer header, in UTF-16 units: ten times the longest message, with ten thousand columns beside it. */
const MAX_ROW = 262_144;

/** A file with more broken lines than this is not CSV, and each costs another look at the text after it. */
const MAX_BROKEN = 200;

/**
 * Reads rows of text that comes in pieces, cut anywhere. Where a quote is not closed, the line it stands on is given up
 * and reading goes on with the next: it takes no other row with it.
 */
export class RowReader {
  readonly #parser: Papa.Parser;
  readonly #longest: number;
  #rest = '';
  #line = 1;
  #broken = 0;
  /** Within a row that is too long, until its end. */
  #isSkipping = false;

  /** @param header whose own row is not too long, however long it is: rows of as many columns may be, too */
  constructor(delimiter: string, header: readonly string[] = []) {
    this.#longest = Math.max(MAX_ROW, longestWritten(header));
    this.#parser = new Papa.Parser({ delimiter, newline: '\n' });
  }

  /**
   * @param text line ends are `\n`
   * @throws {FileProblem} `quotes`
   */
  read(text: string, isLast = false): Rows[] {
    this.#rest += text;
    const batches: Rows[] = [];
    if (this.#isSkipping) this.#skip(isLast);
    for (let goesOn = true; goesOn && this.#rest !== '';) {
      const taken = this.#take(isLast);
      batches.push(taken.batch);
      goesOn = taken.goesOn;
    }
    return batches;
  }

  #take(isLast: boolean): { batch: Rows; goesOn: boolean } {
    const { data, errors, meta } = this.#parser.parse(this.#rest, 0, !isLast) as Parsed;
    const broken = errors.find(({ row }) => row < data.length);
    const rows = broken ? data.slice(0, broken.row) : data;
    const lineOf = countLines(rows, this.#line);
    this.#advance(broken ? this.#rest.lastIndexOf('\n', broken.index - 1) + 1 : meta.cursor);
    const isLong = !isLast && this.#rest.length > this.#longest;
    const bad = broken || isLong ? [this.#giveUpLine(isLast)] : [];
    return { batch: { rows, lineOf, bad }, goesOn: bad.length > 0 };
  }

  /** A long row with line breaks in it is one whose quote was never closed. */
  #giveUpLine(isLast: boolean): BadRow {
    const line = this.#line;
    const reason = this.#rest.includes('"') ? 'quotes' : 'tooLong';
    this.#broken += 1;
    if (this.#broken > MAX_BROKEN) throw fail('quotes');
    this.#skip(isLast);
    return { line, reason };
  }

  /** On to the next line. Without one: everything goes, and the search goes on in the next piece. */
  #skip(isLast: boolean): void {
    const end = this.#rest.indexOf('\n');
    this.#isSkipping = end < 0 && !isLast;
    this.#advance(end < 0 ? this.#rest.length : end + 1);
  }

  #advance(to: number): void {
    for (let at = this.#rest.indexOf('\n'); at >= 0 && at < to; at = this.#rest.indexOf('\n', at + 1)) {
      this.#line += 1;
    }
    this.#rest = this.#rest.slice(to);
  }
}

/** How long a row can be as it is written: with quotes around its cells, and those within them doubled. */
function longestWritten(cells: readonly string[]): number {
  return cells.reduce((length, cell) => length + 2 * cell.length + 3, 1);
}

interface Parsed {
  readonly data: string[][];
  readonly errors: readonly { readonly row: number; readonly index: number }[];
  readonly meta: { readonly cursor: number };
}

/** Lines are counted only up to the rows that are asked for: mostly none is. */
function countLines(rows: readonly (readonly string[])[], first: number): (index: number) => number {
  let [counted, line] = [0, first];
  return (index) => {
    if (index < counted) [counted, line] = [0, first];
    for (; counted < index; counted += 1) line += 1 + countBreaks(rows[counted] ?? []);
    return line;
  };
}

function countBreaks(row: readonly string[]): number {
  let breaks = 0;
  for (const cell of row)
    for (let at = cell.indexOf('\n'); at >= 0; at = cell.indexOf('\n', at + 1)) breaks += 1;
  return breaks;
}
