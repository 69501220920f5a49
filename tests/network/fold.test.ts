import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { fold } from '@/lib/network/search';

describe('text, folded for searching', () => {
  it.each([
    ['Éloïse  MÜLLER', 'eloise muller'],
    ['Straße', 'strasse'],
    ['Łódź', 'lodz'],
    ['Bjørn Æther', 'bjorn aether'],
    ['Œuvre', 'oeuvre'],
    ['Đặng', 'dang'],
    ['İstanbul ıSPARTA', 'istanbul isparta'],
    ['ΆΛΦΑ', 'αλφα'],
    ['ЁЛКА', 'елка'],
    ['النَّجّار', 'النجار'],
    ['ﬁne', 'fine'],
    ['Ｆｕｌｌ', 'full'],
    ['北京', '北京'],
    ['क़िताब', 'क़िताब'.normalize('NFKD')],
    ['ดี', 'ดี'],
    ['がく', 'がく'.normalize('NFKD')],
    ['שָׁלוֹם', 'שלום'],
    ['❤\ufe0f', '❤'],
    ['e\u0301t\u0065\u0301', 'ete'],
    ['Conan O’Brien', "conan o'brien"],
    ['L‘Oréal, Hawaiʻi', "l'oreal, hawai'i"],
    ['Jean\u2011Luc – Marie', 'jean-luc - marie'],
    ['قاسمی کریم', 'قاسمي كريم'],
  ])('%s is %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it.each([
    ['कला', 'कल'],
    ['がく', 'かく'],
    ['ดี', 'ดู'],
  ])('%s is not %s: such signs are letters', (one, other) => {
    expect(fold(one)).not.toBe(fold(other));
  });

  it('stays as it is when folded again, and does not mind case or composition', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const once = fold(text);
        expect(fold(once)).toBe(once);
        expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')));
      }),
      { numRuns: 2_000 },
    );
  });
});
