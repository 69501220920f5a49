import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseMessagesText, type ParsedMessage } from '@wxt-dev/i18n/build';
import { describe, expect, test } from 'vitest';

const english = readCatalogue('en');
const french = readCatalogue('fr');
const keys = [...english.keys()];

test('both languages say the same things', () => {
  expect([...french.keys()].toSorted()).toEqual(keys.toSorted());
});

test('each takes the same substitutions in both languages', () => {
  const differing = keys.filter((key) => substitutions(english.get(key)) !== substitutions(french.get(key)));
  expect(differing).toEqual([]);
});

test('plurals have the forms of their language', () => {
  // French says nought in the singular, and only from three forms is one picked for nought.
  const right = (en?: string, fr?: string) =>
    en ? /^(0,)?1,n$/.test(en) && fr === '0,1,n' : fr === undefined;
  expect(keys.filter((key) => !right(forms(english.get(key)), forms(french.get(key))))).toEqual([]);
});

describe.each([
  [
    'English',
    english,
    /\b(scor(e|es|ing)|leads?|prospects?|debts?|owe[sd]?|rank(s|ed|ing)?|streaks?|inactive users?)\b/i,
  ],
  [
    'French',
    french,
    /\b(scores?|leads?|prospects?|dettes?|redevables?|classements?|utilisateurs? inactifs?)\b/i,
  ],
])('%s', (_, catalogue, neverSaid) => {
  const all = [...catalogue].flatMap(([key, message]) => texts(message).map((text) => ({ key, text })));

  test('says something everywhere', () => {
    expect(all.filter(({ text }) => text.trim() === '')).toEqual([]);
  });

  test('never says what Liant does not say of a person', () => {
    expect(all.filter(({ text }) => neverSaid.test(text))).toEqual([]);
  });

  test('sets its apostrophes and quotation marks as print does', () => {
    expect(all.filter(({ text }) => /['"]/.test(text))).toEqual([]);
  });
});

test('French sets a narrow no-break space at double punctuation', () => {
  const bare = /(?<![\u202f?!])[;!?»]|(?<!\u202f):(?!\/\/)|«(?!\u202f)/;
  expect([...french.values()].flatMap(texts).filter((text) => bare.test(text))).toEqual([]);
});

function readCatalogue(language: 'en' | 'fr'): Map<string, ParsedMessage> {
  const file = resolve(import.meta.dirname, `../../lib/i18n/${language}.yml`);
  const messages = parseMessagesText(readFileSync(file, 'utf8'), 'YAML');
  // Those that begin with @@ are the browser's own, which the parser adds.
  const own = messages.filter((message) => !message.key.join('.').startsWith('@@'));
  return new Map(own.map((message) => [message.key.join('.'), message]));
}

function texts(message: ParsedMessage | undefined): string[] {
  if (message?.type === 'plural') return Object.values(message.plurals);
  return message ? [message.message] : [];
}

/** `1,n` or `0,1,n` for a plural, undefined for a plain message. */
function forms(message: ParsedMessage | undefined): string | undefined {
  return message?.type === 'plural' ? Object.keys(message.plurals).toSorted().join() : undefined;
}

/** What is put into a message, in order: `$1`, `{name}`. */
function substitutions(message: ParsedMessage | undefined): string {
  const found = texts(message).flatMap((text) => text.match(/\$[1-9]|\{\w+\}/g) ?? []);
  return [...new Set(found)].toSorted().join();
}
