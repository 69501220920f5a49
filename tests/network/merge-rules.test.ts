import { describe, expect, it } from 'vitest';

import type { ExchangeRow } from '@/lib/network/exchange';
import { readExchange } from '@/lib/network/read-exchange';
import { mergeLedgers } from '@/lib/network/merge';
import { mergePeople } from '@/lib/network/merge-people';
import { APART, idsOf, newPersonRow, type PersonRow } from '@/lib/network/person-row';
import { readPerson } from '@/lib/network/read-person';
import { EMPTY, write, type Edit } from '@/lib/network/register';

import { Device } from './device';

const NOON = Date.UTC(2026, 2, 10, 12);
const [A, B, C] = ['aaaaaaaaaaaaaaaa', 'bbbbbbbbbbbbbbbb', 'cccccccccccccccc'] as const;
const at = (minute: number, device = 'dddddd') => `0mmkk5m${String(minute).padStart(2, '0')}000${device}`;

function row(id: string, ...edits: readonly (readonly [number, Edit])[]): PersonRow {
  return edits.reduce<PersonRow>(
    (so, [minute, edit]) => ({ ...so, ...write(so, edit, at(minute)) }),
    newPersonRow(id),
  );
}

const ada = { name: 'Ada', nameSource: 'page', 'key/linkedin:ada': 'https://www.linkedin.com/in/ada' };
const number = { 'key/linkedin#7': 'https://www.linkedin.com/in/ACoAA' };

function groups(...rows: PersonRow[]): string[][] {
  return mergePeople(rows).map(idsOf);
}

describe('two records', () => {
  it('are one, under the smaller id, once a shared key arrives, whichever comes first', () => {
    const [one, other] = [row(B, [1, ada]), row(A, [2, { name: 'A. L.', nameSource: 'address', ...number }])];
    expect(groups(one, other)).toEqual([[A], [B]]);
    const learnt = row(
      A,
      [2, { name: 'A. L.', nameSource: 'address', ...number }],
      [3, { 'key/linkedin:ada': '' }],
    );
    expect(groups(one, other, learnt)).toEqual([[A, B]]);
    expect(groups(learnt, one)).toEqual([[A, B]]);
    expect(readPerson(mergePeople([one, learnt])[0] ?? one)).toMatchObject({ id: A, name: 'Ada' });
  });

  it('are one where the keys differ only as XING does not', () => {
    expect(groups(row(A, [1, { 'key/xing:Ada_L': '' }]), row(B, [1, { 'key/xing:ada_l': '' }]))).toEqual([
      [A, B],
    ]);
  });

  it('stay two where a hand took them apart, and are one again where a hand joined them later', () => {
    const [one, other] = [row(A, [1, ada]), row(B, [2, ada])];
    const apart = row(B, [2, ada], [5, { [APART + A]: true }]);
    expect(groups(one, other, apart)).toEqual([[A], [B]]);
    expect(groups(row(A, [1, ada], [6, { [APART + B]: undefined }]), apart)).toEqual([[A, B]]);
    expect(groups(row(A, [1, ada], [4, { [APART + B]: undefined }]), apart)).toEqual([[A], [B]]);
  });

  it('are not led into one by a third that both share a key with', () => {
    const one = row(A, [1, ada], [5, { [APART + B]: true }]);
    const other = row(B, [2, number]);
    const third = row(C, [3, { ...ada, ...number }]);
    expect(groups(one, other, third)).toEqual([[A, C], [B]]);
    expect(groups(third, other, one)).toEqual([[A, C], [B]]);
  });

  it('that a hand joined are one where they come side by side, without a shared key', () => {
    const device = new Device('aaaaaa', () => NOON);
    const ids = [device.add('Ada', 'linkedin:ada'), device.add('A. L.', 'linkedin#7')] as const;
    device.join(...ids);
    const [whole] = device.history.people;
    const { joined = [], ...own } = whole ?? newPersonRow(A);
    expect(groups(own, ...joined)).toEqual([[...ids].sort()]);
  });
});

describe('a record that was taken back', () => {
  const gone = row(A, [1, { ...ada, tie: 'weak' }], [4, { tie: undefined, gone: true }]);

  it('is gone everywhere', () => {
    const [merged = gone] = mergePeople([
      row(A, [1, { ...ada, tie: 'weak' }], [3, { choice: 'fade' }]),
      gone,
    ]);
    expect(readPerson(merged)).toBeUndefined();
  });

  it('comes again where somebody who did not know wrote later', () => {
    const [merged = gone] = mergePeople([
      row(A, [1, { ...ada, tie: 'weak' }], [5, { choice: 'deepen' }]),
      gone,
    ]);
    expect(readPerson(merged)).toMatchObject({ name: 'Ada', choice: 'deepen' });
  });

  it('hides nobody who is the same person by another record', () => {
    const [merged = gone] = mergePeople([gone, row(B, [2, { ...ada, name: 'Ada L.', tie: 'strong' }])]);
    expect(readPerson(merged)).toMatchObject({ id: A, name: 'Ada L.', tie: 'strong' });
  });
});

describe('an exchange', () => {
  const full: ExchangeRow = {
    id: A,
    ...write(EMPTY, { day: '2026-03-10', direction: 'both', text: 'Tea' }, at(1)),
  };
  const mirrored: ExchangeRow = { id: A, ...write(EMPTY, { month: '2026-03', direction: 'both' }, at(1)) };
  const later: ExchangeRow = { id: A, ...write(EMPTY, { month: '2026-04' }, at(2)) };

  it('keeps its day where the mirror tells only the month, and shows the month where no more is known', () => {
    expect(mergeLedgers([full], [mirrored])).toEqual([full]);
    expect(readExchange(mirrored)).toMatchObject({ day: '2026-03-01', isWholeMonth: true });
    expect(readExchange(full)).not.toHaveProperty('isWholeMonth');
  });

  it('takes a later month over an earlier day, and a later day over all', () => {
    const [moved = full] = mergeLedgers([full], [later]);
    expect(readExchange(moved)).toMatchObject({ day: '2026-04-01', isWholeMonth: true, text: 'Tea' });
    const [known = full] = mergeLedgers([moved], [{ id: A, ...write(EMPTY, { day: '2026-04-20' }, at(2)) }]);
    expect(readExchange(known)).toMatchObject({ day: '2026-04-20' });
    expect(known.values).not.toHaveProperty('month');
  });

  it('is removed everywhere, but not for who wrote to it later', () => {
    const removed: ExchangeRow = { id: A, ...write(full, { gone: true }, at(3)) };
    const [merged = full] = mergeLedgers([full], [removed]);
    expect(readExchange(merged)).toBeUndefined();
    const amended: ExchangeRow = { id: A, ...write(full, { text: 'Coffee' }, at(4)) };
    const [again = full] = mergeLedgers([amended], [removed]);
    expect(readExchange(again)).toMatchObject({ text: 'Coffee', day: '2026-03-10' });
  });
});

describe('clocks that are wrong', () => {
  it('do not keep the hand that wrote last from being believed, though one runs a year ahead', () => {
    const ahead = new Device('aaaaaa', () => NOON + 365 * 864e5);
    const right = new Device('bbbbbb', () => NOON);
    const id = ahead.add('Ada', 'linkedin:ada', { tie: 'weak' });
    right.takeIn(ahead.history);
    right.edit(id, { tie: 'strong' });
    ahead.takeIn(right.history);
    expect(ahead.history.people.map((person) => readPerson(person)?.tie)).toEqual(['strong']);
    expect(right.stamp() < at(0).replace('0mm', '0mn')).toBe(true);
  });
});
