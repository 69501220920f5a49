/** Why a file was not read, or not to its end. */
export type ProblemCode =
  /** No byte in it. */
  | 'empty'
  /** The browser could not read it: moved, changed or withdrawn since it was chosen. */
  | 'unreadable'
  /** Larger than is read, by its own account. */
  | 'tooLarge'
  /** Unpacks to something else than it declares, or declares more than any text packs into so little. */
  | 'bomb'
  | 'damaged'
  | 'encrypted'
  /** One part of an archive that was cut into several. */
  | 'split'
  /** Compressed in a way that browsers do not read. */
  | 'compression'
  | 'tooManyEntries'
  /** An entry whose path leads out of its archive. */
  | 'climbingPath'
  /** An archive within an archive within an archive. */
  | 'nested'
  /** Called an archive, and none that is known. */
  | 'noArchive'
  /** A page of the web. */
  | 'page'
  /** A workbook: it has to be saved as CSV. */
  | 'workbook'
  /** Quotes are opened and not closed all over the file. */
  | 'quotes'
  /** The row of headings goes on for longer than is looked at, or is not closed. */
  | 'headings'
  /** Nothing in it that is known: `expected` and `seen` say what was looked for and what stood there. */
  | 'nothingKnown';

export interface Problem {
  readonly code: ProblemCode;
  readonly expected?: readonly string[];
  readonly seen?: readonly string[];
}

/** Thrown below the readers, and always turned into a file's {@link Problem}. */
export class FileProblem extends Error {
  constructor(
    readonly problem: Problem,
    options?: ErrorOptions,
  ) {
    super(problem.code, options);
  }
}

export function fail(code: ProblemCode, cause?: unknown): FileProblem {
  return new FileProblem({ code }, { cause });
}

/** What an error says of the file that was being read: one that is not ours is the browser's, about the file. */
export function problemOf(error: unknown): Problem {
  return error instanceof FileProblem ? error.problem : { code: 'unreadable' };
}
