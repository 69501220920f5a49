import { isUnder } from './address';
import type { Site } from './site';
import { nameFromSlug } from './slug';
import { nameInTitle, type TitleForm } from './title';
import { readXingAddress } from './xing-address';
import { readXingPage } from './xing-page';

const title: TitleForm = {
  suffix: /(?:^| )[|–—-] xing$/i,
  pages: new Set(
    `xing|home|startseite|profil|profile|nachrichten|messages|kontakte|contacts|netzwerk|network|jobs|suche|search|
     login|anmelden|log in|registrieren|sign up|lebenslauf|cv|seite nicht gefunden|page not found`
      .split('|')
      .map((page) => page.trim()),
  ),
};

export const xing: Site = {
  id: 'xing',
  permission: 'standing',
  matches: (url) => isUnder(url, 'xing.com'),
  profiles: readXingAddress,
  name: (text, url) => nameInTitle(text, title, slugOf(url)),
  nameFromAddress: (url) => nameFromSlug(slugOf(url) ?? '') || 'XING',
  read: readXingPage,
};

function slugOf(url: URL): string | undefined {
  return readXingAddress(url)?.[0].key.slice('xing:'.length);
}
