import type { PageReading } from '@/lib/network/page-reading';

import { parseAddress } from './address';
import { rootOf } from './dom';
import { NOTHING, type Reading } from './facts';
import { readLinkedInPage } from './linkedin-page';
import { siteOf } from './list';
import type { Site } from './site';
import { readWebPage } from './web-page';
import { readXingPage } from './xing-page';

/**
 * What each site's page says plainly of the person at `url`, and of nobody else; empty where that is in doubt. Apart
 * from the sites themselves: only the script that is put into a page needs it.
 */
const readers: Readonly<Record<Site['id'], (root: Element, url: URL) => Reading>> = {
  linkedin: readLinkedInPage,
  xing: readXingPage,
  web: readWebPage,
};

/**
 * What the open page says plainly of the person whose it is. Changes nothing in it. The work is bounded: selectors run
 * over the page once each, at most 200 elements of a kind and 500 pieces of text of an element are looked at, and
 * blocks of data longer than a million characters are left alone.
 * @param address the address the page has now
 * @param loadedAt the address under which the document was loaded. Where they differ the page has navigated within
 *   itself, and what its head says of its canonical address may be left from the page before.
 * @returns no facts where nobody is there or in doubt; never throws
 */
export function readPage(document: Document, address: string, loadedAt = address): PageReading {
  const url = parseAddress(address);
  const site = url && siteOf(url);
  if (!url || !site?.profiles(url)) return { address, facts: {}, alsoAt: [] };
  const { facts, alsoAt = [] } = readGuarded(site, document, url);
  const stale = site.id === 'web' && !sameDocument(address, loadedAt);
  return { address, facts, alsoAt: stale ? [] : alsoAt };
}

/** A page decides what its own elements answer (a form's field called `children` hides the form's children). */
function readGuarded(site: Site, document: Document, url: URL): Reading {
  try {
    const root = rootOf(document);
    return root ? readers[site.id](root, url) : NOTHING;
  } catch {
    // Such a page is read as one that says nothing, which is also what the person is told.
    return NOTHING;
  }
}

function sameDocument(one: string, other: string): boolean {
  return one.split('#', 1)[0] === other.split('#', 1)[0];
}
