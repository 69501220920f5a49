import { Tokenizer, TokenParser, TokenType } from '@streamparser/json';

import { BackupError } from './backup-error';

/** Something found in a JSON file. */
export interface Found {
  /** The member of the file that it is, or is in. */
  readonly member: string;
  readonly value: unknown;
  /** The line on which it ends, counted from 1. */
  readonly line: number;
}

/** What no honest file goes beyond. */
const DEEPEST = 64;
const LONGEST_TOKEN = 8_000_000;
const LARGEST_ELEMENT = 64_000_000;

const opening: ReadonlySet<TokenType> = new Set([TokenType.LEFT_BRACE, TokenType.LEFT_BRACKET]);
const closing: ReadonlySet<TokenType> = new Set([TokenType.RIGHT_BRACE, TokenType.RIGHT_BRACKET]);
const LINE_FEED = 10;

/**
 * Reads a JSON object whose members are values or lists of values, of which it tells one by one and keeps none: a
 * file of any size takes no more memory than its largest element. Bytes come in pieces, as they were cut by whoever
 * read them, and are handed on line by line, so that what is wrong can be named by its line.
 */
export class JsonStream {
  readonly #tokenizer = new Tokenizer();
  readonly #parser: TokenParser;
  #line = 1;
  #depth = 0;
  #bytes = 0;
  #tokenAt = 0;
  #elementAt = 0;

  /**
   * @param values the members that are told of whole
   * @param lists those that are told of element by element; all others are passed over
   */
  constructor(values: readonly string[], lists: readonly string[], onFound: (found: Found) => void) {
    const paths = [...values.map((name) => `$.${name}`), ...lists.map((name) => `$.${name}.*`)];
    this.#parser = new TokenParser({ paths, keepStack: false });
    this.#tokenizer.onToken = (token) => {
      this.#measure(token.token);
      this.#parser.write(token);
    };
    this.#parser.onValue = ({ key, value, stack }) => {
      this.#elementAt = this.#bytes;
      onFound({ member: String(stack.length > 1 ? stack[1]?.key : key), value, line: this.#line });
    };
  }

  /** @throws {BackupError} */
  write(bytes: Uint8Array): void {
    let from = 0;
    while (from < bytes.length) {
      const feed = bytes.indexOf(LINE_FEED, from);
      const until = feed < 0 ? bytes.length : feed + 1;
      this.#writeLine(bytes.subarray(from, until));
      if (feed >= 0) this.#line += 1;
      from = until;
    }
  }

  /** @throws {BackupError} where the JSON is not complete */
  end(): void {
    if (!this.#parser.isEnded) throw new BackupError('cutOff', { line: this.#line });
  }

  #writeLine(bytes: Uint8Array): void {
    try {
      this.#tokenizer.write(bytes);
    } catch (error) {
      throw error instanceof BackupError
        ? error
        : new BackupError('notJson', { line: this.#line, cause: error });
    }
    this.#bytes += bytes.length;
    const isLong =
      this.#bytes - this.#tokenAt > LONGEST_TOKEN || this.#bytes - this.#elementAt > LARGEST_ELEMENT;
    if (isLong) throw new BackupError('tooLong', { line: this.#line });
  }

  #measure(token: TokenType): void {
    this.#tokenAt = this.#bytes;
    if (opening.has(token)) this.#depth += 1;
    else if (closing.has(token)) this.#depth -= 1;
    if (this.#depth > DEEPEST) throw new BackupError('tooDeep', { line: this.#line });
  }
}
