import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** What a page says of its person. */
export type Facts = Readonly<Partial<Record<'name' | 'headline' | 'company' | 'position' | 'place', string>>>;

/** A page that is stored, to be served under the address that it has. */
export interface ServedPage {
  readonly file: string;
  readonly address: string;
  readonly html: string;
  readonly facts: Facts;
}

const house = resolve(import.meta.dirname, '../../..');

/** Invented pages: the first line of each is a comment with its address, beside it lies what it says. */
export function listInventedPages(): ServedPage[] {
  const folder = `${house}/tests/fixtures/pages`;
  return readdirSync(folder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const html = readFileSync(`${folder}/${file}`, 'utf8');
      const [, address = ''] = /^<!-- (\S+) -->\n/.exec(html) ?? [];
      const { facts } = JSON.parse(readFileSync(`${folder}/${file.replace(/html$/, 'json')}`, 'utf8')) as {
        facts: Facts;
      };
      return { file, address, html, facts };
    });
}

interface Expected {
  readonly kind: string;
  readonly pageUrl?: string;
  readonly name?: string;
  readonly headline?: string | null;
  readonly company?: string | null;
  readonly location?: string | null;
}

/** Real pages made anonymous, where they lie beside the project: no part of it. Those without an address are left out. */
export function listRealPages(): ServedPage[] {
  const folder = `${house}/../shared/fixtures/pages`;
  if (!existsSync(folder)) return [];
  const expected: Record<string, Expected> = JSON.parse(readFileSync(`${folder}/expected.json`, 'utf8'));
  return Object.entries(expected).flatMap(([file, { kind, pageUrl, ...page }]) => {
    if (pageUrl === undefined) return [];
    const { name, headline, company, location } = kind === 'profile' ? page : {};
    const facts = { name, headline, company, place: location };
    const known = Object.entries(facts).filter(([, fact]) => fact);
    return [
      {
        file,
        address: pageUrl,
        html: readFileSync(`${folder}/${file}`, 'utf8'),
        facts: Object.fromEntries(known),
      },
    ];
  });
}
