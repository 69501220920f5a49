/**
 * Why a file cannot be read; each code is a sentence of its own on the screen.
 * - `foreign`: of no kind that Liant knows
 * - `newer`: a backup made by a newer Liant
 * - `cutOff`: it ends before it is complete
 * - `notJson`: not the JSON that it begins as
 * - `wrongHead`: a backup whose first words do not hold together
 * - `tooLarge`: more bytes than are read
 * - `tooMany`: more records than are read
 * - `tooDeep`, `tooLong`: nothing in a backup lies so deep or is so long
 * - `wrongPassphrase`: encrypted, and not with this passphrase
 * - `damaged`: encrypted, and altered or cut off since
 */
export type BackupErrorCode =
  | 'foreign'
  | 'newer'
  | 'cutOff'
  | 'notJson'
  | 'wrongHead'
  | 'tooLarge'
  | 'tooMany'
  | 'tooDeep'
  | 'tooLong'
  | 'wrongPassphrase'
  | 'damaged';

/** A file that cannot be read, and where in it that showed. */
export class BackupError extends Error {
  override readonly name = 'BackupError';
  readonly code: BackupErrorCode;
  /** The line of the file, counted from 1; nothing where the file as a whole is meant. */
  readonly line: number | undefined;

  constructor(code: BackupErrorCode, options: { readonly line?: number; readonly cause?: unknown } = {}) {
    super(`${code}${options.line === undefined ? '' : ` at line ${options.line}`}`, { cause: options.cause });
    this.code = code;
    this.line = options.line;
  }
}
