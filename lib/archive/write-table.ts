/** A column of a table that is written: what stands above it, and what stands in it. */
export interface TableColumn<T> {
  readonly header: string;
  readonly cell: (row: T) => string | undefined;
}

/**
 * Rows as CSV, as spreadsheets open it: UTF-8 with its mark, commas, `\r\n` (RFC 4180). What a spreadsheet would run as a
 * formula is written as the text it is ({@link neutralise}).
 */
export function writeTable<T>(columns: readonly TableColumn<T>[], rows: Iterable<T>): string {
  return writeHead(columns) + writeRows(columns, rows);
}

/** The first line of such a table, behind the mark of its encoding. */
export function writeHead<T>(columns: readonly TableColumn<T>[]): string {
  return `\uFEFF${columns.map(({ header }) => writeCell(header)).join(',')}\r\n`;
}

/** Some of its other lines, for whoever writes a long one in slices. */
export function writeRows<T>(columns: readonly TableColumn<T>[], rows: Iterable<T>): string {
  let lines = '';
  for (const row of rows) lines += `${columns.map(({ cell }) => writeCell(cell(row) ?? '')).join(',')}\r\n`;
  return lines;
}

/** What begins a formula somewhere, wide forms included, behind any apostrophes (OWASP, "CSV injection"). */
const formula = /^'*[=+\-@\t\r\n＝＋－＠]/;

/** An apostrophe before a cell makes it text; a cell that has one there already gets another, so that it can be told. */
export function neutralise(cell: string): string {
  return formula.test(cell) ? `'${cell}` : cell;
}

/** The cell as it was before {@link neutralise}. */
export function restoreCell(cell: string): string {
  return cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell;
}

function writeCell(cell: string): string {
  const safe = neutralise(cell);
  return /[",;\t\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
