import type {
  BackupForgotten,
  BackupHead,
  BackupMonth,
  BackupObjective,
  BackupPerson,
} from './backup-format';

/** What a backup is made of. People come in slices, so that nobody has to hold all of them. */
export interface BackupParts {
  readonly head: BackupHead;
  readonly months: readonly BackupMonth[];
  readonly people: AsyncIterable<readonly BackupPerson[]>;
  readonly forgotten: readonly BackupForgotten[];
  readonly objectives: readonly BackupObjective[];
}

/**
 * The text of a backup, in pieces of some kilobytes: one line a record. Whoever wants bytes encodes them; a text never
 * ends amid a character.
 */
export async function* writeBackup({
  head,
  months,
  people,
  forgotten,
  objectives,
}: BackupParts): AsyncGenerator<string> {
  yield `${JSON.stringify(head).slice(0, -1)},\n`;
  yield* writeList('months', only(months));
  yield ',\n';
  yield* writeList('people', people);
  yield ',\n';
  yield* writeList('forgotten', only(forgotten));
  yield ',\n';
  yield* writeList('objectives', only(objectives));
  yield '}\n';
}

async function* writeList(name: string, slices: AsyncIterable<readonly unknown[]>): AsyncGenerator<string> {
  let between = `"${name}":[`;
  for await (const slice of slices) {
    if (slice.length === 0) continue;
    yield between + slice.map((item) => `\n${JSON.stringify(item)}`).join(',');
    between = ',';
  }
  yield between === ',' ? '\n]' : `${between}]`;
}

async function* only<T>(slice: readonly T[]): AsyncGenerator<readonly T[]> {
  yield await Promise.resolve(slice);
}
