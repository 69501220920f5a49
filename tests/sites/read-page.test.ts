import { describe, expect, it } from 'vitest';

import { pageReadingSchema } from '@/lib/network/page-reading';
import { readPage } from '@/lib/sites';

import { cpuOf } from './cpu';
import { parsePage } from './parse-page';

const address = 'https://ada.example/ada';
const ada = { '@type': 'Person', name: 'Ada Lovelace', jobTitle: 'Analyst' };
const known = { name: 'Ada Lovelace', headline: 'Analyst', position: 'Analyst' };
const page = (head: string, body = '<h1>Ada Lovelace</h1>') =>
  parsePage(
    `<!DOCTYPE html><html><head><title>Ada Lovelace</title>${head}</head><body>${body}</body></html>`,
  );
const block = (json: unknown) =>
  `<script type="application/ld+json">${typeof json === 'string' ? json : JSON.stringify(json)}</script>`;
const cpuOfReading = (document: Document, at = address) => cpuOf(() => readPage(document, at));

describe('a hostile page', { timeout: 60_000 }, () => {
  it('leaves a block of 5 MB alone and reads the one beside it', () => {
    const large = block({ ...ada, jobTitle: 'x'.repeat(5_000_000) });
    expect(readPage(page(large), address).facts).toEqual({});
    expect(readPage(page(large + block(ada)), address).facts).toEqual(known);
  });

  it.each([
    ['lists', '['.repeat(100_000) + ']'.repeat(100_000)],
    ['objects', `${'{"@graph":['.repeat(40_000)}${']}'.repeat(40_000)}`],
    ['open lists', '['.repeat(400_000)],
  ])('is read past a block of nested %s', (_, nested) => {
    expect(readPage(page(block(nested) + block(ada)), address).facts).toEqual(known);
  });

  it('is read past a thousand blocks and a graph of ten thousand persons', () => {
    const many = page(
      block({ '@graph': Array.from({ length: 10_000 }, () => ada) }) + block(ada).repeat(1_000),
    );
    expect(cpuOfReading(many)).toBeLessThan(3_000);
  });

  it('cannot answer through a prototype', () => {
    const forged = `{"@type":"Person","__proto__":{"name":"Ada Lovelace","jobTitle":"Intruder"}}`;
    expect(readPage(page(block(forged)), address).facts).toEqual({});
    expect(Object.hasOwn(Object.prototype, 'jobTitle')).toBe(false);
  });

  it('is read where its nodes go round in a circle, and employs nobody by themself', () => {
    const round = [
      { '@id': '#page', '@type': 'ProfilePage', mainEntity: { '@id': '#ada' } },
      {
        '@id': '#ada',
        ...ada,
        knows: { '@id': '#page' },
        worksFor: [{ '@id': '#ada' }, { name: 'Engines' }],
      },
    ];
    expect(readPage(page(block({ '@graph': round })), address).facts).toEqual({
      ...known,
      company: 'Engines',
    });
  });

  it('is bounded in what it says, and says it on one line', () => {
    const wild = { ...ada, jobTitle: `A\u202En\nalyst <b>${'x'.repeat(5_000)}`, worksFor: 'y'.repeat(5_000) };
    const reading = readPage(page(block(wild)), address);
    expect(reading.facts.headline).toMatch(/^An alyst <b>x+$/);
    expect(reading.facts.headline).toHaveLength(1_000);
    expect(reading.facts.company).toHaveLength(300);
    expect(pageReadingSchema.safeParse(reading).success).toBe(true);
  });

  it('is read in little time where it is huge or deep', () => {
    const wide = page(block(ada), `<h1>Ada Lovelace</h1>${'<p class="h-card"><b>x</b></p>'.repeat(2_000)}`);
    expect(cpuOfReading(wide)).toBeLessThan(3_000);
    const deep = page('', `${'<div>'.repeat(400)}<section><h1>Ada Lovelace</h1></section>`);
    expect(cpuOfReading(deep, 'https://www.linkedin.com/in/ada')).toBeLessThan(3_000);
  });

  it('cannot hide its document behind elements named like its members', () => {
    const document = page(block(ada));
    const image = document.createElement('img');
    for (const name of ['documentElement', 'title', 'createTreeWalker', 'querySelector']) {
      Object.defineProperty(document, name, { value: image });
    }
    expect(readPage(document, address).facts).toEqual(known);
  });

  it('that answers with errors says nothing', () => {
    const document = page(block(ada));
    const root = document.documentElement;
    Object.defineProperty(root, 'querySelectorAll', { value: () => 'no list' });
    Object.defineProperty(root, 'querySelector', { value: 1 });
    expect(readPage(document, address)).toEqual({ address, facts: {}, alsoAt: [] });
  });

  it('without a root says nothing', () => {
    const document = page(block(ada));
    document.documentElement.remove();
    expect(readPage(document, address)).toEqual({ address, facts: {}, alsoAt: [] });
  });
});

it.each([
  '',
  'about:blank',
  'javascript:alert(1)',
  'https://www.linkedin.com/feed/',
  `https://${'x'.repeat(100_000)}`,
])('an address of nobody is not read: %#', (nobody) => {
  expect(readPage(page(block(ada)), nobody)).toEqual({ address: nobody, facts: {}, alsoAt: [] });
});

describe('the canonical address', () => {
  const declares = page(`<link rel="canonical" href="https://ada.example/people/ada">${block(ada)}`);

  it('is given where the document was loaded under the address it has', () => {
    expect(readPage(declares, address, `${address}#top`).alsoAt).toEqual(['https://ada.example/people/ada']);
  });

  it.each(['/', '/people', '/people/grace', '/about.html'])(
    'is not believed where it does not name the person: %s',
    (path) => {
      const everywhere = page(`<link rel="canonical" href="https://ada.example${path}">${block(ada)}`);
      expect(readPage(everywhere, address).alsoAt).toEqual([]);
    },
  );

  it('is not given after navigation within the page, when it may be of the page before', () => {
    expect(readPage(declares, address, 'https://ada.example/people/ada').alsoAt).toEqual([]);
    expect(readPage(declares, address, 'https://ada.example/people/ada').facts).toEqual(known);
  });
});

describe('what comes back from a page', () => {
  const good = { address, facts: known, alsoAt: [] };

  it.each([
    undefined,
    null,
    [],
    { ...good, facts: undefined },
    { ...good, facts: { name: 1 } },
    { ...good, facts: { name: '' } },
    { ...good, facts: { name: 'x'.repeat(301) } },
    { ...good, alsoAt: 'https://x.example' },
    { ...good, alsoAt: Array(21).fill('https://x.example') },
    { ...good, address: 'x'.repeat(40_000) },
  ])('is refused: %#', (answer) => {
    expect(pageReadingSchema.safeParse(answer).success).toBe(false);
  });

  it('is taken without what was not asked for', () => {
    const answer = { ...good, facts: { ...known, email: 'ada@lovelace.example' } };
    expect(pageReadingSchema.parse(answer)).toEqual(good);
  });
});
