import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { RowReader } from '@/lib/archive/rows';

import { zip } from './pack';
import { CONNECTIONS, fileOf, readFiles } from './reading';

const bytes = fc.uint8Array({ maxLength: 3_000 });
const text = fc.string({ unit: 'binary', maxLength: 1_000 });
const pieces = fc.array(
  fc.oneof(
    fc.constantFrom(
      ',',
      '"',
      '""',
      '\n',
      '\r\n',
      '\r',
      '\0',
      ';',
      '\t',
      'BEGIN:VCARD\n',
      'END:VCARD\n',
      'PK\u0003\u0004',
    ),
    fc.constantFrom(
      CONNECTIONS,
      'CONVERSATION ID,FROM,DATE',
      'https://www.linkedin.com/in/a',
      '2024-01-01 10:00',
    ),
    fc.string({ maxLength: 20 }),
  ),
  { maxLength: 200 },
);
const names = fc.constantFrom(
  'Connections.csv',
  'messages.csv',
  'Invitations.csv',
  'Recommendations_Given.csv',
  'Notes.csv',
  'a.vcf',
  'a.zip',
  'contacts.csv',
  'x',
);

describe('whatever a file holds', () => {
  it('is read or refused, and every row of it accounted for', { timeout: 120_000 }, async () => {
    const content = fc.oneof(
      bytes,
      text,
      pieces.map((all) => all.join('')),
      pieces.map((all) => `${CONNECTIONS}\n${all.join('')}`),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(names, content), { maxLength: 3 }), async (files) => {
        const findings = await readFiles(files.map(([name, part]) => fileOf(name, [part as BlobPart])));
        for (const { account, kind, problem } of findings.files) {
          const aside = Object.values(account.aside).reduce((sum, count) => sum + count, 0);
          expect(account.rows).toBe(account.used + aside);
          expect(kind !== undefined || problem !== undefined || account.rows === 0).toBe(true);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('no archive that was tampered with is more than refused', { timeout: 120_000 }, async () => {
    const whole = new Uint8Array(
      await (await zip({ 'Connections.csv': CONNECTIONS, 'a/b.csv': 'x,y' })).arrayBuffer(),
    );
    const change = fc.tuple(fc.nat({ max: whole.length - 1 }), fc.nat({ max: 255 }));
    await fc.assert(
      fc.asyncProperty(
        fc.array(change, { minLength: 1, maxLength: 6 }),
        fc.nat({ max: whole.length }),
        async (changes, length) => {
          const changed = whole.slice(0, Math.max(length, 4));
          for (const [at, byte] of changes) changed[at] = byte;
          const findings = await readFiles([fileOf('a.zip', [changed])]);
          expect(findings.people).toEqual([]);
        },
      ),
      { numRuns: 400 },
    );
  });
});

describe('rows', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', 'é', '"', ',', '\n', ' ', ';'), maxLength: 12 });
  const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), { minLength: 1, maxLength: 30 });

  it('come out as they went in, wherever the text is cut', () => {
    fc.assert(
      fc.property(table, fc.integer({ min: 1, max: 50 }), (rows, step) => {
        const written = rows
          .map((row) => `${row.map((one) => `"${one.replaceAll('"', '""')}"`).join(',')}\n`)
          .join('');
        const reader = new RowReader(',');
        const batches = [];
        for (let at = 0; at < written.length; at += step)
          batches.push(...reader.read(written.slice(at, at + step)));
        batches.push(...reader.read('', true));
        const read = batches.flatMap((batch) => batch.rows);
        expect(batches.flatMap(({ bad }) => bad)).toEqual([]);
        expect(read.filter((row) => row.length > 1)).toEqual(rows);

        // The line of each row: one more than the line breaks before it.
        const lines = batches.flatMap((batch) => batch.rows.map((_, index) => batch.lineOf(index)));
        const expected = rows.map((_, index) =>
          rows.slice(0, index).reduce((line, row) => line + 1 + row.join('').split('\n').length - 1, 1),
        );
        expect(lines.slice(0, rows.length)).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });
});
