/**
 * What became of the rows that gave nothing to anybody. `dropped`: rightly left out. `unattributed`: something that
 * belongs to nobody who is known. `unreadable`: broken, and listed by line.
 */
export const REASONS = {
  /** Somebody who hid themselves: a date and nothing else. */
  dateOnly: 'dropped',
  draft: 'dropped',
  spam: 'dropped',
  sponsored: 'dropped',
  /** An endorsement or recommendation that is asked for, refused or taken back. */
  notAccepted: 'dropped',
  /** Said before, in this file or another. */
  repeated: 'dropped',
  /** About the user themself. */
  user: 'dropped',
  /** A contact without a name, an address or a mail. */
  nobody: 'dropped',

  /** Of somebody who is named in the files, and is not taken in. */
  stranger: 'unattributed',
  group: 'unattributed',
  /** Deleted or hidden: "LinkedIn Member". */
  hidden: 'unattributed',
  /** No address, and a name that nobody has. */
  unknownName: 'unattributed',
  /** No address, and a name that several have, or one who works elsewhere now. */
  unsureName: 'unattributed',
  /** An address that is nobody's: a company's page. */
  notPerson: 'unattributed',
  /** Nobody is there but the user, or the user is not there. */
  alone: 'unattributed',
  withoutUser: 'unattributed',
  userUnknown: 'unattributed',

  /** A quote that is not closed. */
  quotes: 'unreadable',
  tooLong: 'unreadable',
  /** More cells than there are columns. */
  columns: 'unreadable',
  date: 'unreadable',
  version: 'unreadable',
  card: 'unreadable',
} as const;

export type Reason = keyof typeof REASONS;

/** A row that could not be read, or of which the date could not. */
export interface BadRow {
  /** From 1, as a text editor counts. */
  readonly line: number;
  readonly reason: Reason;
}

/** `rows` is `used` and all of `aside` together. */
export interface Account {
  readonly rows: number;
  readonly used: number;
  /** How many of those were used without their date, which cannot be read. */
  readonly undated?: number;
  readonly aside: Readonly<Partial<Record<Reason, number>>>;
  /** The first {@link MAX_BAD_ROWS} of those that could not be read. */
  readonly badRows: readonly BadRow[];
}

const MAX_BAD_ROWS = 1_000;

/** An account that is being kept. */
export class Tally implements Account {
  used = 0;
  undated = 0;
  readonly aside: Partial<Record<Reason, number>> = {};
  readonly badRows: BadRow[] = [];

  get rows(): number {
    return Object.values(this.aside).reduce((sum, count) => sum + count, this.used);
  }

  /** @param lineOf asked only where the row is listed */
  setAside(reason: Reason, count = 1, lineOf?: () => number): void {
    if (count > 0) this.aside[reason] = (this.aside[reason] ?? 0) + count;
    if (lineOf && REASONS[reason] === 'unreadable') this.#list(reason, lineOf);
  }

  /** A row that was used, but for its date, which cannot be read. */
  useUndated(lineOf: () => number): void {
    this.used += 1;
    this.undated += 1;
    this.#list('date', lineOf);
  }

  #list(reason: Reason, lineOf: () => number): void {
    if (this.badRows.length < MAX_BAD_ROWS) this.badRows.push({ line: lineOf(), reason });
  }

  /** An account of its own, to go on from here. */
  fork(): Tally {
    const fork = new Tally();
    fork.used = this.used;
    fork.undated = this.undated;
    Object.assign(fork.aside, this.aside);
    fork.badRows.push(...this.badRows);
    return fork;
  }

  /** As a plain value. */
  close(): Account {
    return {
      rows: this.rows,
      used: this.used,
      ...(this.undated > 0 && { undated: this.undated }),
      aside: { ...this.aside },
      badRows: [...this.badRows],
    };
  }
}
