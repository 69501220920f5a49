import { expect, test } from 'vitest';

import { applyEdit, applyTexts, superseded, typedIn } from '@/entrypoints/person/unsaved';
import { somebody } from '../components/somebody';

test('an edit is shown as it will be stored: set, cleared, element by element', () => {
  const person = somebody({ tie: 'weak', roles: ['peer'], worldName: 'Aviation', consulted: true });
  expect(
    applyEdit(person, {
      tie: undefined,
      choice: 'deepen',
      roles: { mentor: true, peer: false },
      worldName: '',
      consulted: false,
    }),
  ).toEqual(
    somebody({ tie: undefined, choice: 'deepen', roles: ['mentor'], worldName: undefined, consulted: false }),
  );
});

test('nobody is shown without a name', () => {
  expect(applyEdit(somebody(), { name: '' }).name).toBe('Ada Lovelace');
});

test('longer texts are no fields of the person', () => {
  expect(applyEdit(somebody(), { note: 'x' })).toEqual(somebody());
  expect(applyTexts({ note: 'a', howMet: 'b' }, { note: '', howMet: 'c' })).toMatchObject({
    note: '',
    howMet: 'c',
  });
});

test('of what could not be stored, the typed stays on the screen and the pressed does not', () => {
  expect(typedIn({ note: 'x', nextStep: 'y', tie: 'strong', roles: { peer: true } })).toEqual({
    note: 'x',
    nextStep: 'y',
  });
  expect(typedIn({ tie: 'strong' })).toBeUndefined();
});

test('a newer edit takes the place of what it says anew, of the same person alone', () => {
  const older = [
    { id: 1, key: 'a', edit: { note: 'x', nextStep: 'y' } },
    { id: 2, key: 'b', edit: { note: 'x' } },
    { id: 3, key: 'a', edit: { roles: { peer: true } } },
    { id: 4, key: 'a', edit: { note: 'xy' } },
  ] as const;
  expect(superseded(older, { key: 'a', edit: { note: 'xyz', roles: { mentor: true } } })).toEqual([
    { id: 1, key: 'a', edit: { nextStep: 'y' } },
    older[1],
    older[2],
  ]);
});
