import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { beforeAll, describe, expect, it } from 'vitest';

import type { PageReading } from '@/lib/network/page-reading';
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

/** Pages saved without their address: a lead by its id, a list by some page of a site. */
function addressOf({ kind, pageUrl }: Expected): string {
  const lead = `https://www.linkedin.com/sales/lead/${opaque('ACwAABATcpgB')},A,b`;
  return pageUrl ?? (kind === 'lead' ? lead : 'https://team.example/');
}

/** Of the 61 that are there. A field may be left empty, but not by and by all of them. */
const FLOOR = 60;

describe.runIf(existsSync(folder))('real pages', () => {
  const expected: Record<string, Expected> = existsSync(folder)
    ? JSON.parse(readFileSync(`${folder}/expected.json`, 'utf8'))
    : {};
  const pages = Object.entries(expected);
  const readings = new Map<string, PageReading>();

  // Each once: the largest take a parser written in JavaScript a second.
  beforeAll(() => {
    for (const [file, page] of pages) {
      const document = parsePage(readFileSync(`${folder}/${file}`, 'utf8'));
      readings.set(file, readPage(document, addressOf(page)));
    }
  }, 60_000);

  it('are all expected', () => {
    const files = readdirSync(folder).filter((file) => file.endsWith('.html'));
    expect(files.filter((file) => !(file in expected))).toEqual([]);
  });

  it.each(pages)('%s gives what is expected, or less', (file, page) => {
    const facts = readings.get(file)?.facts ?? {};
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
    const given = [...readings.values()].flatMap(({ facts }) => Object.keys(facts));
    expect(given.filter((fact) => fact !== 'position').length).toBeGreaterThanOrEqual(FLOOR);
  });

  it.each(pages)('%s gives other addresses only of the same person', (file, page) => {
    const alsoAt = readings.get(file)?.alsoAt ?? [];
    const given = alsoAt.map((address) => identify(address)?.profiles[0].key);
    const member = identify(`https://www.linkedin.com/in/${page.memberUrnIdInPage}`)?.profiles[0].key;
    const known = [member, `linkedin:${page.id}`];
    expect(given.filter((key) => page.memberUrnIdInPage && !known.includes(key))).toEqual([]);
    expect(given.filter((key) => !key?.startsWith('linkedin#') && !known.includes(key))).toEqual([]);
  });
});
