import { expect, test } from 'vitest';

import type { Place } from '@/entrypoints/person/place';
import { copyOf, findSubject } from '@/entrypoints/person/subject';
import { NOBODY } from '@/lib/network/summary';
import { somebody } from '../components/somebody';

const sighting = {
  profiles: [{ key: 'linkedin:ada-lovelace', url: 'https://www.linkedin.com/in/ada-lovelace' }],
  name: 'Ada L.',
  nameSource: 'page',
} as const;
const place = (settled = true): Place => ({ is: 'profile', key: 'linkedin:ada-lovelace', sighting, settled });
const record = (said: object = {}) => ({
  key: 'linkedin:ada-lovelace',
  person: undefined,
  texts: {},
  ledger: [],
  names: new Map(),
  ...said,
});

test('a stranger is shown once the network does not know them and their name is settled, not before', () => {
  expect(findSubject(place(), undefined, undefined, [])).toBeUndefined();
  expect(findSubject(place(false), record(), undefined, [])).toBeUndefined();
  expect(findSubject(place(), record(), undefined, [])).toMatchObject({
    who: sighting,
    known: false,
    person: { name: 'Ada L.' },
  });
});

test('somebody known is shown by the name the network has, whether or not the title has come', () => {
  expect(findSubject(place(false), record({ person: somebody() }), undefined, [])).toMatchObject({
    who: somebody().id,
    known: true,
    person: { name: 'Ada Lovelace' },
  });
});

test('what was read for another page is of no use', () => {
  expect(
    findSubject(place(), record({ key: 'linkedin:grace', person: somebody() }), undefined, []),
  ).toBeUndefined();
});

test('until the network has answered, the copy stands, and texts wait', () => {
  const shown = findSubject(place(false), undefined, somebody({ tie: 'weak' }), []);
  expect(shown).toMatchObject({ known: true, person: { tie: 'weak' }, texts: undefined, ledger: undefined });
});

test('the network corrects the copy, also where the person is gone', () => {
  expect(findSubject(place(), record(), somebody({ tie: 'weak' }), [])).toMatchObject({ known: false });
});

test('it stays the same person to the eye when they enter the network', () => {
  const before = findSubject(place(), record(), undefined, []);
  const after = findSubject(place(), record({ person: somebody() }), undefined, []);
  expect(after?.key).toBe(before?.key);
});

test('what is unsaved is shown on the person of whom it was said, and on nobody else', () => {
  const unsaved = [
    { id: 1, key: 'linkedin:ada-lovelace', edit: { tie: 'strong', note: 'x' } },
    { id: 2, key: 'linkedin:grace', edit: { tie: 'weak', note: 'y' } },
  ] as const;
  expect(findSubject(place(), record({ person: somebody() }), undefined, unsaved)).toMatchObject({
    person: { tie: 'strong' },
    texts: { note: 'x' },
  });
});

test('the copy is taken only of this network, this tab and this person', () => {
  const paint = {
    network: 'liant',
    revision: 1,
    summary: NOBODY,
    fronts: { 1: { tabId: 7, url: '', sighting, person: somebody() } },
  } as const;
  const view = { tabId: 7, windowId: 1, url: '', title: undefined, waited: false };
  expect(copyOf(paint, 'liant', view, place())).toEqual(somebody());
  expect(copyOf(paint, 'liant-sample', view, place())).toBeUndefined();
  expect(copyOf(paint, 'liant', { ...view, tabId: 8 }, place())).toBeUndefined();
  expect(
    copyOf(paint, 'liant', view, { is: 'profile', key: 'linkedin:grace', sighting, settled: true }),
  ).toBeUndefined();
});

test('what a save answers shows nothing new: the outlook, which is another with each tie, is left out', () => {
  const outlook = {
    contacts: ['2026-10-14'],
    first: 'unread',
    turns: [['2026-10-14', 'nourishing']],
  } as const;
  const read = findSubject(
    place(),
    record({ person: { ...somebody({ tie: 'weak' }), outlook } }),
    undefined,
    [],
  );
  const saved = findSubject(place(), record({ person: somebody({ tie: 'weak' }) }), undefined, []);
  expect(read).toEqual(saved);
});
