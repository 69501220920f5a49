import { existsSync, readdirSync, readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { pageReadingSchema } from '@/lib/network/page-reading';
import { readPage } from '@/lib/sites';

import { parsePage } from './parse-page';

/** A page a file: its first line is a comment with its address, beside it lies what a reader gives. */
const folder = new URL('../fixtures/pages/', import.meta.url);
const pages = readdirSync(folder).filter((file) => file.endsWith('.html'));

describe('invented pages', () => {
  it.each(pages)('%s', (file) => {
    const html = readFileSync(new URL(file, folder), 'utf8');
    const [, address = ''] = /^<!-- (\S+) -->\n/.exec(html) ?? [];
    const answer = new URL(file.replace(/html$/, 'json'), folder);
    expect(existsSync(answer), `${file} says what it expects`).toBe(true);
    const reading = readPage(parsePage(html), address);
    expect(reading).toEqual({ address, ...JSON.parse(readFileSync(answer, 'utf8')) });
    expect(pageReadingSchema.safeParse(reading).success).toBe(true);
  });

  it('are there', () => {
    expect(pages.length).toBeGreaterThan(30);
  });
});
