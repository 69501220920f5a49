import { expect, test } from 'vitest';

import { deedOf, takesText } from '@/entrypoints/person/keys';

const key = (name: string, said: object = {}) => ({
  key: name,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  repeat: false,
  isComposing: false,
  ...said,
});

test.each([
  ['s', { edit: { tie: 'strong' } }],
  ['w', { edit: { tie: 'weak' } }],
  ['m', { edit: { bridge: 'same' } }],
  ['a', { edit: { bridge: 'other' } }],
  ['d', { edit: { choice: 'deepen' } }],
  ['o', { edit: { choice: 'occasional' } }],
  ['f', { edit: { choice: 'fade' } }],
  ['u', { undo: true }],
  ['j', { go: 'next' }],
  ['k', { go: 'previous' }],
])('%s', (letter, deed) => {
  expect(deedOf(key(letter), false)).toEqual(deed);
  expect(deedOf(key(letter), true)).toBeUndefined();
});

test('Caps Lock is no modifier', () => {
  expect(deedOf(key('S'), false)).toEqual({ edit: { tie: 'strong' } });
  expect(deedOf(key('S', { shiftKey: true }), false)).toBeUndefined();
});

test.each(['altKey', 'ctrlKey', 'metaKey', 'shiftKey', 'repeat', 'isComposing'])(
  'with %s a letter is somebody else’s',
  (modifier) => {
    expect(deedOf(key('s', { [modifier]: true }), false)).toBeUndefined();
  },
);

test.each(['x', 'X', 'Enter', 'constructor', '__proto__'])('%s means nothing', (name) => {
  expect(deedOf(key(name), false)).toBeUndefined();
});

test('text is taken by text fields, not by radios, checkboxes and buttons', () => {
  const made = (tag: string, type?: string) => Object.assign(document.createElement(tag), type && { type });
  const takes = [
    made('input', 'text'),
    made('input', 'search'),
    made('input', 'date'),
    made('textarea'),
    made('select'),
  ];
  const takesNot = [made('input', 'radio'), made('input', 'checkbox'), made('button'), made('div'), null];
  expect(takes.map(takesText)).toEqual(takes.map(() => true));
  expect(takesNot.map(takesText)).toEqual(takesNot.map(() => false));
});
