import * as fc from 'fast-check';

import { readBackup, type Backup } from '@/lib/archive/backup-read';
import type { BackupHead } from '@/lib/archive/backup-format';
import { recordOf, type Records } from '@/lib/archive/backup-record';
import { writeBackup } from '@/lib/archive/backup-write';
import type { PersonRow } from '@/lib/network/person-row';
import { packStamps, type Registers } from '@/lib/network/register';

export const head: BackupHead = {
  format: 'liant-backup',
  version: 1,
  made: '2026-03-10T11:00:00.000Z',
  device: 'abc123',
  settings: { letters: false },
};

const id = fc.stringMatching(/^[0-9a-f]{16}$/);
const stamp = fc.constantFrom('000000000000000000', '0mkmjkw00000m0izya', '0mkmjm6ao000m0izya');
const field = fc.oneof(
  fc.constantFrom('name', 'tie', 'role/client', 'key/linkedin:ada', 'tag/Paris', 'constructor', 'toString'),
  fc
    .string({ minLength: 1, unit: 'grapheme' })
    .filter((text) => text !== '__proto__' && !/\p{Cc}/u.test(text)),
);
const value = fc.oneof(
  fc.string({ unit: 'binary' }).map((text) => text.toWellFormed()),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
  fc.boolean(),
);

const registers: fc.Arbitrary<Registers> = fc
  .uniqueArray(fc.tuple(field, stamp, fc.option(value, { nil: undefined })), { selector: ([name]) => name })
  .map((fields) => ({
    values: Object.fromEntries(
      fields.flatMap(([name, , content]) => (content === undefined ? [] : [[name, content]])),
    ),
    stamps: packStamps(Object.fromEntries(fields.map(([name, at]) => [name, at]))),
  }));

/** People with parts, and with texts and ledgers of some of their records. */
export const anyRecords: fc.Arbitrary<Records> = fc
  .uniqueArray(
    fc.tuple(id, registers, fc.option(registers), fc.option(ledger()), fc.boolean(), fc.option(registers)),
    {
      selector: ([own]) => own,
      maxLength: 12,
    },
  )
  .map((records) => {
    const people: PersonRow[] = [];
    for (const [own, row, , , isPart] of records) {
      const last = people.at(-1);
      if (isPart && last)
        people[people.length - 1] = { ...last, joined: [...(last.joined ?? []), { id: own, ...row }] };
      else people.push({ id: own, ...row });
    }
    return {
      people,
      texts: new Map(records.flatMap(([own, , texts]) => (texts ? [[own, texts] as const] : []))),
      ledgers: new Map(records.flatMap(([own, , , rows]) => (rows ? [[own, rows] as const] : []))),
      traces: new Map(records.flatMap(([own, , , , , trace]) => (trace ? [[own, trace] as const] : []))),
    };
  });

function ledger() {
  return fc.uniqueArray(
    fc.tuple(id, registers).map(([own, row]) => ({ id: own, ...row })),
    { selector: (row) => row.id, maxLength: 4 },
  );
}

/** The text of a backup of these people. */
export async function textOf(records: Records): Promise<string> {
  let text = '';
  const people = records.people.map((row) => recordOf(row, records));
  for await (const piece of writeBackup({
    head,
    months: [],
    people: slices(people),
    forgotten: [],
    objectives: [],
  }))
    text += piece;
  return text;
}

/** Reads a text cut into pieces of some bytes. */
export function readText(text: string | Uint8Array, cut = 64_000): Promise<Backup> {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  const count = Math.ceil(bytes.length / cut);
  return readBackup(
    slices(
      Array.from({ length: count }, (_, at) => bytes.subarray(at * cut, (at + 1) * cut)),
      true,
    ),
  );
}

function slices<T>(items: readonly T[], oneByOne: true): AsyncGenerator<T>;
function slices<T>(items: readonly T[]): AsyncGenerator<readonly T[]>;
async function* slices<T>(items: readonly T[], oneByOne?: true): AsyncGenerator<T | readonly T[]> {
  if (oneByOne) for (const item of items) yield await Promise.resolve(item);
  else for (let at = 0; at < items.length; at += 5) yield await Promise.resolve(items.slice(at, at + 5));
}
