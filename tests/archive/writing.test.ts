import * as fc from 'fast-check';
import ICAL from 'ical.js';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';

import { writeCards, type CardPerson } from '@/lib/archive/write-cards';
import { neutralise, restoreCell, writeTable } from '@/lib/archive/write-table';

import { read } from './reading';

const line = fc
  .string({ unit: 'grapheme', maxLength: 200, size: 'max' })
  .map((text) => text.replace(/\p{Cc}/gu, ''));
const anything = fc.oneof(
  line,
  fc.constantFrom('=1+1', "'=1", "''@x", '-', '+33', '@sum', '＝1', '"', '""', ',', ';', 'a\nb', ' a '),
);

describe('a table', () => {
  const columns = [
    { header: 'Name', cell: (row: readonly string[]) => row[0] },
    { header: 'Firm; "and" more', cell: (row: readonly string[]) => row[1] },
    { header: 'Nothing', cell: () => undefined },
  ];

  it('is read back by another reader as it was written', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(anything, anything), { maxLength: 20 }), (rows) => {
        const { data } = Papa.parse<string[]>(writeTable(columns, rows).slice(1), {
          delimiter: ',',
          skipEmptyLines: true,
        });
        const [header, ...body] = data;
        expect(header).toEqual(columns.map((column) => column.header));
        expect(body.map((cells) => cells.map(restoreCell))).toEqual(rows.map((row) => [...row, '']));
      }),
    );
  });

  it('holds no cell that a spreadsheet would run', () => {
    fc.assert(
      fc.property(anything, (cell) => {
        expect(neutralise(cell)).not.toMatch(/^[=+\-@\t\r＝＋－＠]/);
        expect(restoreCell(neutralise(cell))).toBe(cell);
      }),
    );
    expect(writeTable(columns, [['=HYPERLINK("https://x.example")', '@x']])).toContain(
      '"\'=HYPERLINK(""https',
    );
  });

  it('comes in again as it went out', async () => {
    const rows = [
      ['-Ada, "A" Lovelace', '=Engines; Ltd'],
      ['李小明', 'Café'],
    ];
    const { people } = await read(
      { 'out.csv': writeTable(columns, rows) },
      { choices: { 'out.csv': { name: 0, company: 1, addresses: [] } } },
    );
    expect(people.map(({ name, company }) => [name, company])).toEqual(rows);
  });

  it('is UTF-8 with its mark, so that spreadsheets know', () => {
    expect(writeTable(columns, [])).toBe('\uFEFFName,"Firm; ""and"" more",Nothing\r\n');
  });
});

describe('cards', () => {
  const person = (name: string, rest: Partial<CardPerson> = {}): CardPerson => ({
    id: '0123456789abcdef',
    name,
    profiles: [],
    categories: [],
    ...rest,
  });

  const ada = person('Ada; "A", Lovelace\\', {
    company: 'Engines, Ltd',
    position: 'Analyst',
    headline: 'Sums; and more',
    place: 'Dijon',
    note: 'First\nsecond, third',
    categories: ['Strong tie', 'Client', 'a,b;c'],
    profiles: [
      { key: 'linkedin:ada-l', url: 'https://www.linkedin.com/in/ada-l' },
      { key: 'xing:Ada_L', url: 'https://www.xing.com/profile/Ada_L' },
    ],
  });

  it('are read by another reader', () => {
    const [, properties] = ICAL.parse(writeCards([ada])) as unknown as [string, unknown[][]];
    const values = (name: string) =>
      properties.filter(([own]) => own === name).map(([, , , ...value]) => value);
    expect(values('version')).toEqual([['4.0']]);
    expect(values('fn')).toEqual([[ada.name]]);
    expect(values('categories')).toEqual([ada.categories]);
    expect(values('url')).toEqual(ada.profiles.map(({ url }) => [url]));
    expect(values('note')).toEqual([[ada.note]]);
    expect(values('uid')[0]?.[0]).toMatch(/^urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  });

  it('come in again as they went out', async () => {
    const { people } = await read({ 'out.vcf': writeCards([ada, person('Bob')]) });
    const { name, company, position, place, note, categories, profiles } = ada;
    expect(people).toMatchObject([
      { name, company, position, place, note, categories, profiles },
      { name: 'Bob' },
    ]);
  });

  it('hold any name, in lines of 75 bytes at most', async () => {
    await fc.assert(
      fc.asyncProperty(line, async (text) => {
        const written = writeCards([person(`x${text}x`)]);
        const lines = written.split('\r\n');
        expect(lines.filter((one) => new TextEncoder().encode(one).length > 75)).toEqual([]);
        const [, properties] = ICAL.parse(written) as unknown as [string, unknown[][]];
        expect(properties.find(([own]) => own === 'fn')?.[3]).toBe(`x${text}x`);
      }),
      { numRuns: 200 },
    );
  });
});
