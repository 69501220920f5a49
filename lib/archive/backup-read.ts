import type { WhyUnreadable } from '@/lib/network/unreadable';
import type { z } from '@/lib/network/zod';

import { BackupError } from './backup-error';
import {
  FORMAT,
  forgottenSchema,
  headSchema,
  MAX_BYTES,
  MAX_RECORDS,
  monthSchema,
  objectiveSchema,
  personSchema,
  VERSION,
  type BackupForgotten,
  type BackupHead,
  type BackupMonth,
  type BackupObjective,
  type BackupPerson,
} from './backup-format';
import { JsonStream, type Found } from './json-stream';

/** A record that could not be read. */
export interface Unread {
  /** Where it stands: `people`, and the line of the file. */
  readonly member: string;
  readonly line: number;
  readonly kind: WhyUnreadable;
  /** What was wrong, in English. */
  readonly why: string;
}

/** What a file held. */
export interface Backup {
  readonly head: BackupHead;
  readonly people: readonly BackupPerson[];
  readonly forgotten: readonly BackupForgotten[];
  readonly months: readonly BackupMonth[];
  readonly objectives: readonly BackupObjective[];
  /** The first {@link MOST_SHOWN} of the records that could not be read. */
  readonly unread: readonly Unread[];
  /** How many there are. */
  readonly unreadable: number;
}

const MOST_SHOWN = 1_000;

const heading = ['format', 'version', 'made', 'device', 'settings'];

const lists = {
  people: personSchema,
  forgotten: forgottenSchema,
  months: monthSchema,
  objectives: objectiveSchema,
};
type List = keyof typeof lists;

/**
 * Reads a backup of this version or any before it. A record that cannot be read is passed over and told of; nothing
 * else is let through.
 * @param onProgress is told how many bytes were read
 * @throws {BackupError}
 */
export async function readBackup(
  bytes: AsyncIterable<Uint8Array>,
  onProgress: (bytes: number) => void = () => {},
): Promise<Backup> {
  const reading = new BackupReading();
  let read = 0;
  for await (const piece of bytes) {
    read += piece.length;
    if (read > MAX_BYTES) throw new BackupError('tooLarge');
    reading.write(piece);
    onProgress(read);
  }
  return reading.end();
}

class BackupReading {
  readonly #head: Record<string, unknown> = {};
  readonly #lists: Record<List, unknown[]> = { people: [], forgotten: [], months: [], objectives: [] };
  readonly #unread: Unread[] = [];
  #records = 0;
  #unreadable = 0;
  readonly #stream = new JsonStream(heading, Object.keys(lists), (found) => this.#take(found));

  write(bytes: Uint8Array): void {
    this.#stream.write(bytes);
  }

  end(): Backup {
    if (this.#head['format'] !== FORMAT) throw new BackupError('foreign');
    this.#stream.end();
    const head = headSchema.safeParse(this.#head);
    if (!head.success) throw new BackupError('wrongHead', { line: 1, cause: head.error });
    return {
      head: head.data,
      // What is in the lists went through their schemas.
      ...(this.#lists as Pick<Backup, List>),
      unread: this.#unread,
      unreadable: this.#unreadable,
    };
  }

  #take({ member, value, line }: Found): void {
    if (!(member in lists)) return this.#takeHead(member, value, line);
    this.#records += 1;
    if (this.#records > MAX_RECORDS) throw new BackupError('tooMany', { line });
    const parsed = lists[member as List].safeParse(value);
    if (parsed.success) this.#lists[member as List].push(parsed.data);
    else this.#passOver(member, line, parsed.error);
  }

  #takeHead(member: string, value: unknown, line: number): void {
    this.#head[member] = value;
    if (member === 'format' && value !== FORMAT) throw new BackupError('foreign', { line });
    if (member === 'version' && typeof value === 'number' && value > VERSION) {
      throw new BackupError('newer', { line });
    }
  }

  #passOver(member: string, line: number, error: z.core.$ZodError): void {
    this.#unreadable += 1;
    if (this.#unread.length >= MOST_SHOWN) return;
    const why = error.issues.map(({ path, message }) => [...path.map(String), message].join(': ')).join('; ');
    this.#unread.push({ member, line, kind: kindOf(error), why });
  }
}

/** By the first thing that is wrong. */
function kindOf({ issues: [first] }: z.core.$ZodError): WhyUnreadable {
  const inside = first?.code === 'invalid_union' ? first.errors.flat() : [first];
  if (inside.some((issue) => issue?.code === 'too_big')) return 'long';
  if (first?.code === 'custom') return 'unsaid';
  return first?.path.length === 0 ? 'form' : 'content';
}
