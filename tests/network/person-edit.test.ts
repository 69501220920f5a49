import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { cleanLine, cleanText } from '@/lib/network/clean';
import { changedIn, editOf, findTooLong, isTyped } from '@/lib/network/person-edit';

const any = fc.string({ unit: 'binary' });
const hidden = /[\p{Cc}\u202A-\u202E\u2066-\u2069]/u;

describe('text, cleaned', () => {
  it('is clean, stays as it is when cleaned again, and keeps its letters', () => {
    fc.assert(
      fc.property(any, (text) => {
        const [line, lines] = [cleanLine(text), cleanText(text)];
        expect(line).not.toMatch(hidden);
        expect(lines.replace(/[\n\t]/g, '')).not.toMatch(hidden);
        expect([cleanLine(line), cleanText(lines)]).toEqual([line, lines]);
        expect([line.isWellFormed(), lines.isWellFormed()]).toEqual([true, true]);
      }),
      { numRuns: 2_000 },
    );
  });

  it.each([
    ['  Ada \u00a0\n Lovelace\t', 'Ada Lovelace'],
    ['e\u0301', 'é'],
    ['e\u0000\u0301', 'é'],
    ['سارة \u202Eevil\u202C', 'سارة evil'],
    ['a \u0007 b', 'a b'],
    ['👩‍🔬 نیم‌فاصله', '👩‍🔬 نیم‌فاصله'],
    ['\ud800', '\ufffd'],
    [`Q${'\u0316'.repeat(500)}da`, `Q${'\u0316'.repeat(8)}da`],
    ['བསྒྲུབས་ กำลัง', 'བསྒྲུབས་ กำลัง'.normalize('NFC')],
  ])('%j is %j on one line', (text, line) => {
    expect(cleanLine(text)).toBe(line);
  });

  it('keeps lines, blanks and tabs where there are several lines', () => {
    expect(cleanText(' a\r\n\tb\rc\u2028d  e \u0000')).toBe(' a\n\tb\nc\nd  e ');
  });
});

describe('an edit', () => {
  it('becomes registers: sets element by element, empty text and false cleared, texts apart', () => {
    const edit = editOf({
      tie: 'strong',
      company: ' ',
      consulted: false,
      roles: { client: true, peer: false },
      tags: { ' a  b ': true, ' ': true },
      note: '',
      howMet: 'at sea',
    });
    expect(edit).toEqual({
      row: {
        tie: 'strong',
        company: undefined,
        consulted: undefined,
        'role/client': true,
        'role/peer': undefined,
        'tag/a b': true,
      },
      texts: { note: undefined, howMet: 'at sea' },
    });
  });

  it('takes nobody’s name away, and says who gave one', () => {
    expect(editOf({ name: ' ', nameSource: 'page' }).row).toEqual({});
    expect(editOf({ name: 'Ada' }).row).toEqual({ name: 'Ada', nameSource: 'user' });
    expect(editOf({ name: 'Ada', nameSource: 'page' }).row).toEqual({ name: 'Ada', nameSource: 'page' });
  });

  it('is measured as it is stored', () => {
    expect(findTooLong(editOf({ name: `${'x'.repeat(300)}   ` }))).toBeUndefined();
    expect(findTooLong(editOf({ name: 'x'.repeat(301) }))).toEqual({ field: 'name', limit: 300 });
    expect(findTooLong(editOf({ tags: { ['x'.repeat(61)]: true } }))).toEqual({ field: 'tag', limit: 60 });
    expect(findTooLong(editOf({ tie: 'strong', note: 'x'.repeat(50_001) }))).toEqual({
      field: 'note',
      limit: 50_000,
    });
  });

  it('is told as what came of it, long texts in part', () => {
    const edit = {
      tie: 'strong',
      choice: 'fade',
      note: 'x'.repeat(5_000),
      tags: { ' a': true, b: true },
      roles: { client: true },
    } as const;
    expect(changedIn(edit, new Set(['choice', 'note', 'tag/a']))).toEqual({
      choice: 'fade',
      note: 'x'.repeat(200),
      tags: { a: true },
    });
  });

  it('is typed or chosen', () => {
    expect(['name', 'note', 'nextStep', 'howMet'].every(isTyped)).toBe(true);
    expect(['tie', 'choice', 'tag/a', 'consulted', 'key/linkedin:ada', 'constructor'].some(isTyped)).toBe(
      false,
    );
  });
});
