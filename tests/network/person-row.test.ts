import { describe, expect, it } from 'vitest';

import { NEVER } from '@/lib/network/clock';
import { keysOf, newPersonRow, type PersonRow } from '@/lib/network/person-row';
import { readPerson } from '@/lib/network/read-person';
import { GONE, write, type Edit } from '@/lib/network/register';

function rowOf(values: Edit): PersonRow {
  const row = newPersonRow('00000000000000aa');
  return { ...row, ...write(row, values, NEVER) };
}

describe('a stored row, read', () => {
  it('is a person, its sets in their order, the profile that opens best first', () => {
    const person = readPerson(
      rowOf({
        name: 'Ada',
        nameSource: 'user',
        tie: 'strong',
        'role/peer': true,
        'role/client': true,
        'tag/b': true,
        'tag/Á': true,
        'brings/advice': true,
        'key/linkedin#7': 'https://www.linkedin.com/in/ACoAA7',
        'key/xing:Ada_L': 'https://www.xing.com/profile/Ada_L',
        'key/linkedin:ada': 'https://www.linkedin.com/in/ada/',
      }),
    );
    expect(person).toMatchObject({
      id: '00000000000000aa',
      nameSource: 'user',
      tie: 'strong',
      roles: ['client', 'peer'],
      tags: ['Á', 'b'],
      brings: ['advice'],
      receives: [],
      objectives: [],
      consulted: false,
    });
    expect(person?.profiles.map(({ key }) => key)).toEqual(['linkedin:ada', 'xing:Ada_L', 'linkedin#7']);
  });

  it('leaves out values that do not fit their field', () => {
    const person = readPerson(
      rowOf({
        name: 'Ada',
        nameSource: 'rumour',
        tie: 'medium',
        choice: true,
        company: 7,
        consulted: 'yes',
        'role/king': true,
        'key/linkedin:ada': 5,
      }),
    );
    expect(person).toMatchObject({ nameSource: 'address', consulted: false, roles: [], profiles: [] });
    expect([person?.tie, person?.choice, person?.company]).toEqual([undefined, undefined, undefined]);
  });

  it.each([
    ['was taken back', { name: 'Ada', [GONE]: true }],
    ['has no name', { tie: 'strong' }],
    ['has an empty one', { name: '' }],
  ])('is nobody where it %s', (_, values) => {
    expect(readPerson(rowOf(values))).toBeUndefined();
  });

  it('answers to the keys of its parts', () => {
    const row = {
      ...rowOf({ 'key/linkedin:ada': 'https://x.example/' }),
      joined: [{ ...rowOf({ 'key/linkedin#7': 'https://x.example/' }), id: '00000000000000bb' }],
    };
    expect(keysOf(row)).toEqual(['linkedin:ada', 'linkedin#7']);
  });
});
