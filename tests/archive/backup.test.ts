import { readdirSync, readFileSync } from 'node:fs';

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { VERSION } from '@/lib/archive/backup-format';
import { recordsFrom } from '@/lib/archive/backup-record';
import { keysOf } from '@/lib/network/person-row';
import { readPerson } from '@/lib/network/read-person';

import { anyRecords, head, readText, textOf } from './invented';

describe('a backup', () => {
  it('comes back as it was, whoever is in it and wherever the bytes are cut', async () => {
    await fc.assert(
      fc.asyncProperty(anyRecords, fc.integer({ min: 1, max: 500 }), async (records, cut) => {
        const text = await textOf(records);
        const backup = await readText(text, cut);
        expect(backup).toMatchObject({ head, unread: [], unreadable: 0 });
        expect(await textOf(recordsFrom(backup.people))).toBe(text);
        expect(JSON.parse(text)).toMatchObject({ people: backup.people });
      }),
      { numRuns: 200 },
    );
  });

  it('has one line a record', async () => {
    const rows = ['a', 'b'].map((digit) => ({ id: digit.repeat(16), values: {}, stamps: '' }));
    const lines = (
      await textOf({ people: rows, texts: new Map(), ledgers: new Map(), traces: new Map() })
    ).split('\n');
    expect(lines.filter((line) => line.startsWith('{"id":'))).toHaveLength(2);
  });

  it('is read in any other layout of the same JSON', async () => {
    const record = {
      id: 'a'.repeat(16),
      values: { name: 'Ada' },
      stamps: { '0mkmjkw00000m0izya': ['name'] },
    };
    const { format, ...rest } = head;
    const odd = { people: [record], forgotten: [], months: [], ...rest, later: { unknown: [1] }, format };
    const backup = await readText(`\uFEFF${JSON.stringify(odd, undefined, 3)}\r\n\r\n`);
    expect(backup.people).toEqual([record]);
  });
});

const folder = new URL('../fixtures/backups/', import.meta.url);
const examples = readdirSync(folder).sort();

it('whoever a file knows by a longer address answers to the shorter, too', async () => {
  const text = readFileSync(new URL('1.json', folder), 'utf8');
  const long = 'web:https://x.example/li?tab=talks';
  const { people } = await readText(text.replaceAll('linkedin#269709976', long));
  const keys = recordsFrom(people).people.flatMap(keysOf);
  expect(keys).toEqual(expect.arrayContaining([long, 'web:https://x.example/li']));
});

describe('every version of the backup that ever was', () => {
  it('has an example', () => {
    expect(examples).toEqual(Array.from({ length: VERSION }, (_, index) => `${index + 1}.json`));
  });

  it.each(examples)('is read: %s', async (file) => {
    const backup = await readText(readFileSync(new URL(file, folder), 'utf8'));
    const { people, texts, ledgers } = recordsFrom(backup.people);
    expect(backup.unreadable).toBe(0);
    expect(people.map((row) => readPerson(row)?.name)).toEqual(['Ada Lovelace', '李美', undefined]);
    expect(readPerson(people[0] ?? { id: '', values: {}, stamps: '' })).toMatchObject({
      tie: 'strong',
      joined: [{ name: 'A. L.' }],
    });
    expect([...texts.values()].map(({ values }) => values['note'])).toContain('Thinks in engines');
    expect([...ledgers.values()].flat()).toHaveLength(1);
    expect(backup.forgotten).toHaveLength(1);
    expect(backup.months.map(({ month }) => month)).toEqual(['2026-01', '2026-02']);
  });
});
