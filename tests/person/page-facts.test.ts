import { expect, test } from 'vitest';

import { editFrom } from '@/entrypoints/person/page-facts';
import { somebody } from '../components/somebody';

const reading = (facts: object, alsoAt: readonly string[] = []) => ({
  address: 'https://www.linkedin.com/in/ada-lovelace/',
  facts,
  alsoAt,
});

test('only what is new is an edit', () => {
  const person = somebody({ company: 'Babbage & Co' });
  expect(editFrom(reading({ company: 'Babbage & Co', place: 'London' }), person)).toEqual({
    place: 'London',
  });
  expect(editFrom(reading({ company: 'Babbage & Co' }), person)).toBeUndefined();
  expect(editFrom(reading({}), person)).toBeUndefined();
});

test('where only what is unknown is asked for, what was written stays', () => {
  const person = somebody({ company: 'My own word' });
  const page = reading({ company: 'Babbage & Co', place: 'London' });
  expect(editFrom(page, person, true)).toEqual({ place: 'London' });
  expect(editFrom(page, person)).toEqual({ company: 'Babbage & Co', place: 'London' });
});

test('a name that the user gave stays; one that only the address said does not', () => {
  expect(editFrom(reading({ name: 'Ada King' }), somebody({ nameSource: 'user' }))).toBeUndefined();
  expect(editFrom(reading({ name: 'Ada King' }), somebody({ nameSource: 'address' }))).toEqual({
    name: 'Ada King',
    nameSource: 'page',
  });
});

test('other addresses of the person that the page gives are kept, where they are new and of this site', () => {
  const others = [
    'https://www.linkedin.com/in/ada-lovelace',
    'https://www.linkedin.com/in/ada-king',
    'https://www.xing.com/profile/Ada_L',
    'mailto:x@y',
  ];
  const keys = editFrom(reading({}, others), somebody())?.profiles?.map(({ key }) => key);
  expect(keys).toEqual(['linkedin:ada-king']);
});
