import { nameInTitle, type TitleForm } from './title';
import { readXingAddress } from './xing-address';

const pages = `
  xing|home|startseite|profil|profile|nachrichten|messages|kontakte|contacts|netzwerk|network|jobs|suche|search|
  login|anmelden|log in|registrieren|sign up|lebenslauf|cv|seite nicht gefunden|page not found
`;

const form: TitleForm = {
  suffix: /(?:^| )[|–—-] xing$/i,
  pages: new Set(pages.split('|').map((page) => page.trim())),
};

/** The name in `Name - Position - Company | XING`. */
export function nameInXingTitle(title: string, url: URL): string | undefined {
  return nameInTitle(title, form, xingSlugOf(url));
}

export function xingSlugOf(url: URL): string | undefined {
  return readXingAddress(url)?.[0].key.slice('xing:'.length);
}
