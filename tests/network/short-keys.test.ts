import { describe, expect, it } from 'vitest';

import { stampOf } from '@/lib/network/clock';
import { keysOf, newPersonRow } from '@/lib/network/person-row';
import { unpackStamps, write } from '@/lib/network/register';
import { withShortKeys } from '@/lib/network/short-keys';

const stamp = (count: number) => stampOf(1_700_000_000_000, count, 'm0izya');
const long = 'web:https://x.example/ada?tab=talks';
const short = 'web:https://x.example/ada';

function rowWith(profiles: Record<string, string>, id = 'aaaaaaaaaaaaaaaa') {
  const edit = Object.fromEntries(Object.entries(profiles).map(([key, url]) => [`key/${key}`, url]));
  const row = newPersonRow(id);
  return { ...row, ...write(write(row, edit, stamp(1)), { name: 'Ada' }, stamp(2)) };
}

describe('whoever is kept under the longer address of a page', () => {
  it('answers to the shorter, said when the longer was, under the scheme it came with', () => {
    const row = withShortKeys(rowWith({ [long]: 'http://x.example/ada?tab=talks' }));
    expect(row.values).toMatchObject({ [`key/${short}`]: 'http://x.example/ada', name: 'Ada' });
    expect(unpackStamps(row.stamps)).toMatchObject({ [`key/${short}`]: stamp(1), name: stamp(2) });
    expect(withShortKeys(row)).toBe(row);
  });

  it('does so where the address is that of a part', () => {
    const part = rowWith({ [long]: 'https://x.example/ada?tab=talks' }, 'bbbbbbbbbbbbbbbb');
    const whole = { ...rowWith({ 'linkedin:ada': 'https://www.linkedin.com/in/ada/' }), joined: [part] };
    expect(keysOf(withShortKeys(whole))).toEqual(['linkedin:ada', long, short]);
  });

  it('does not where the shorter leads to somebody else, or was taken back', () => {
    const row = rowWith({ [long]: 'https://x.example/ada?tab=talks' });
    expect(withShortKeys(row, (key) => key !== short)).toBe(row);
    const back = { ...row, ...write(row, { [`key/${short}`]: undefined }, stamp(3)) };
    expect(withShortKeys(back)).toBe(back);
  });

  it('and nobody else changes', () => {
    const row = rowWith({
      'web:https://x.example/team?tab=eve': 'https://x.example/team?tab=eve', // On a page of many it says who.
      'web:https://x.example/p?id=7': 'https://x.example/p?id=7',
      'linkedin:ada': 'https://www.linkedin.com/in/ada/',
    });
    expect(withShortKeys(row)).toBe(row);
  });
});
