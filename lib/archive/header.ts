import Papa from 'papaparse';

import { plainName } from './plain-name';

/** A kind of table: its columns, each by the names that exports have given it, in any language and year. */
export interface Layout<C extends string = string> {
  readonly columns: Readonly<Record<C, readonly string[]>>;
  /** One column of each of these has to be there. */
  readonly required: readonly (readonly C[])[];
}

/** Where a table's columns stand. */
export type Places = ReadonlyMap<string, number>;

export interface Header<T> {
  /** What it is the header of. */
  readonly table: T;
  readonly places: Places;
  /** The row itself: rows before it are a preamble. */
  readonly cells: readonly string[];
  readonly delimiter: string;
  /** Some rows after it. */
  readonly sample: readonly (readonly string[])[];
}

/** A preamble of more rows than this is none. */
const MAX_PREAMBLE = 60;

/** Commas come first: what others write holds commas too. */
const DELIMITERS = [',', ';', '\t', '|'] as const;

/**
 * The header of a table, wherever it stands and whatever parts its cells.
 * @param text the beginning of the file
 * @param tables the kinds it may be, the likeliest first
 */
export function findHeader<T extends { readonly layout: Layout }>(
  text: string,
  tables: readonly T[],
): Header<T> | undefined {
  const readings = DELIMITERS.map((delimiter) => ({ delimiter, rows: readFirstRows(text, delimiter) }));
  for (const table of tables) {
    for (const { delimiter, rows } of readings) {
      for (const [row, cells] of rows.slice(0, MAX_PREAMBLE).entries()) {
        const places = placeColumns(cells, table.layout);
        if (places) return { table, places, cells, delimiter, sample: rows.slice(row + 1) };
      }
    }
  }
  return undefined;
}

/** The first rows of a text, as one delimiter parts it. */
export function readFirstRows(text: string, delimiter: string): readonly string[][] {
  return Papa.parse<string[]>(text, { delimiter, newline: '\n', preview: MAX_PREAMBLE * 2 }).data;
}

/** The first row of a table that is not known, and what parts its cells. */
export interface FirstRow {
  readonly delimiter: string;
  /** Where the row is about somebody already, as many empty names as it has cells. */
  readonly header: readonly string[];
  readonly isHeadless: boolean;
}

export function readFirstRow(text: string): FirstRow {
  const delimiter = guessDelimiter(text);
  const first = readFirstRows(text, delimiter).find((row) => row.some((cell) => cell.trim() !== '')) ?? [];
  // Names of columns are words; an address or a mail is somebody's.
  const isHeadless = first.some((cell) => /:\/\/|\S@\S/.test(cell));
  return { delimiter, header: isHeadless ? first.map(() => '') : first, isHeadless };
}

/** The delimiter that parts the first rows into the most columns, evenly. */
function guessDelimiter(text: string): string {
  const widths = DELIMITERS.map((delimiter) => {
    const rows = readFirstRows(text, delimiter).slice(0, 10);
    const counts = rows.map((row) => row.length).filter((width) => width > 1);
    return { delimiter, even: counts.length, width: Math.min(...counts, 1_000) };
  });
  const best = widths.sort((a, b) => b.even - a.even || b.width - a.width)[0];
  return best === undefined || best.even === 0 ? ',' : best.delimiter;
}

function placeColumns(cells: readonly string[], { columns, required }: Layout): Places | undefined {
  if (cells.length < 2) return undefined;
  const names = cells.map(plainName);
  const places = new Map<string, number>();
  for (const [column, aliases] of Object.entries(columns)) {
    const at = names.findIndex((name) => aliases.includes(name));
    if (at >= 0) places.set(column, at);
  }
  const isWhole = required.every((oneOf) => oneOf.some((column) => places.has(column)));
  return isWhole ? places : undefined;
}
