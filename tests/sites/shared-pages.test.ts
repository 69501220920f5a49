import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { describe, expect, it } from 'vitest';

import { identify, readPage } from '@/lib/sites';

import { opaque } from './opaque-ids';
import { parsePage } from './parse-page';

/** Real pages made anonymous; they lie beside the project where it is developed, and are no part of it. */
const folder = resolve(import.meta.dirname, '../../../shared/fixtures/pages');

interface Expected {
  readonly kind: string;
  readonly pageUrl?: string;
  readonly mustNotBe?: string;
  readonly id?: string | null;
  readonly memberUrnIdInPage?: string;
  readonly name?: string;
  readonly headline?: string | null;
  readonly company?: string | null;
  readonly location?: string | null;
}

/** Of the 61 that are there. A field may be left empty, but not by and by all of them. */
const FLOOR = 60;

describe.runIf(existsSync(folder))('real pages', () => {
  const expected: Record<string, Expected> = existsSync(folder)
    ? JSON.parse(readFileSync(`${folder}/expected.json`, 'utf8'))
    : {};
  const pages = Object.entries(expected);
  const read = (file: string, address: string) => {
    return readPage(parsePage(readFileSync(`${folder}/${file}`, 'utf8')), address);
  };
  // Pages saved without their address: a lead by its id, a list by some page of the site.
  const addressOf = ({ kind, pageUrl }: Expected) =>
    pageUrl ??
    (kind === 'lead'
      ? `https://www.linkedin.com/sales/lead/${opaque('ACwAABATcpgB')},A,b`
      : 'https://team.example/');

  it('are all expected', () => {
    const files = readdirSync(folder).filter((file) => file.endsWith('.html'));
    expect(files.filter((file) => !(file in expected))).toEqual([]);
  });

  it.each(pages)('%s gives what is expected, or less', (file, page) => {
    const { facts } = read(file, addressOf(page));
    const isPerson = page.kind === 'profile' || page.kind === 'lead';
    const right = isPerson
      ? { name: page.name, headline: page.headline, company: page.company, place: page.location }
      : {};
    const { position: _, ...given } = facts;
    const wrong = Object.entries(given).filter(([fact, text]) => right[fact as keyof typeof right] !== text);
    expect(wrong).toEqual([]);
    expect(JSON.stringify(facts)).not.toContain(page.mustNotBe ?? '\0');
  });

  it('give most of what is there', () => {
    const given = pages.flatMap(([file, page]) => {
      const { position: _, ...facts } = read(file, addressOf(page)).facts;
      return Object.keys(facts);
    });
    expect(given.length).toBeGreaterThanOrEqual(FLOOR);
  });

  it.each(pages)('%s gives other addresses only of the same person', (file, page) => {
    const given = read(file, addressOf(page)).alsoAt.map((address) => identify(address)?.profiles[0].key);
    const member = identify(`https://www.linkedin.com/in/${page.memberUrnIdInPage}`)?.profiles[0].key;
    const known = [member, `linkedin:${page.id}`];
    expect(given.filter((key) => page.memberUrnIdInPage && !known.includes(key))).toEqual([]);
    expect(given.filter((key) => !key?.startsWith('linkedin#') && !known.includes(key))).toEqual([]);
  });
});
