import { sameName } from './agree';
import { all, hrefOf, siblingsOf, textOf } from './dom';
import type { Shown } from './linkedin-page';

/**
 * The card at the top of a profile as members see it (layouts of 2021 to 2026): the name is a heading, the headline the
 * first block of text after the name's row, the place stands before the link to the contact info.
 */
export function readTopCard(root: Element, url: URL, titled: string | undefined): Shown | undefined {
  const main = root.querySelector('main, [role="main"]');
  const name = main && all(main, 'h1, h2').find((heading) => isName(heading, titled));
  const card = name?.closest('section');
  if (!name || !card) return undefined;
  const parts = all(card, 'a[href*="/overlay/"], a[href*="/detail/"]');
  const links = [name.closest('a'), ...parts.filter((link) => isOwnPart(hrefOf(link, url)))];
  const contact = links.find((link) => /\/contact-info\/?$/.test(hrefOf(link, url)?.pathname ?? ''));
  const headline = textOf(headlineAfter(name, card));
  const company = companyIn(card);
  const found = {
    name: textOf(name),
    headline: headline === company ? undefined : headline,
    company,
    place: placeBefore(contact, headline),
  };
  const member = memberOf(card);
  const hrefs = [...links.map((link) => hrefOf(link, url)), ...(member ? [new URL(member, url)] : [])];
  return { found, links: hrefs.filter((href) => href !== undefined) };
}

function isName(heading: Element, titled: string | undefined): boolean {
  if (heading.closest('aside, dialog, [role="dialog"], nav, footer')) return false;
  return titled === undefined ? heading.tagName === 'H1' : sameName(textOf(heading), titled);
}

/** `/in/<slug>/overlay/…`, before 2022 `/in/<slug>/detail/…`: parts of the profile that is shown. */
function isOwnPart(href: URL | undefined): boolean {
  return /\/(?:overlay|detail)\//.test(href?.pathname ?? '');
}

/**
 * The first block with text after the row that holds the name. In the row stand pronouns, badges and the degree
 * (`· 2nd`), in no fixed number.
 */
function headlineAfter(name: Element, card: Element): Element | undefined {
  let row: Element = name;
  for (let climbed = 0; climbed < 12; climbed++) {
    const after = siblingsOf(row, 'nextElementSibling').filter((block) => /^(?:DIV|P)$/.test(block.tagName));
    const texts = after.map(textOf);
    // The degree is still in the row: whatever stands beside it is no headline.
    const headline = texts.some(isDegree) ? -1 : texts.findIndex((text) => text !== '' && !isPronouns(text));
    if (headline >= 0) return after[headline];
    if (!row.parentElement || row.parentElement === card) return undefined;
    row = row.parentElement;
  }
  return undefined;
}

function isDegree(text: string): boolean {
  return /^[·•] ?\S{1,12}$/.test(text);
}

function isPronouns(text: string): boolean {
  return /^\(?\p{L}{1,8}(?:\/\p{L}{1,8}){1,3}\)?$/u.test(text);
}

/** What stands alone, with at most a dot, before the link to the contact info. */
function placeBefore(contact: Element | null | undefined, headline: string): string | undefined {
  const before = contact?.parentElement ? siblingsOf(contact.parentElement, 'previousElementSibling') : [];
  const texts = before.map(textOf);
  const [place, ...more] = texts.filter((text) => /\p{L}/u.test(text));
  return more.length === 0 && place !== headline ? place : undefined;
}

/**
 * The present company, beside which stands the last school: told apart by the picture that waits for their logos
 * (2026), or by the order and number, or by what the button is called.
 */
function companyIn(card: Element): string | undefined {
  const accent = card.querySelector('svg[id^="company-accent"]');
  if (accent) return textOf(accent.closest('[role="button"], a, button')) || undefined;
  if (card.querySelector('svg[id^="school-accent"]')) return undefined;
  const list = all(card, 'ul').find((one) =>
    one.querySelector('li > button[aria-label], li > a [aria-label]'),
  );
  const first = list?.firstElementChild;
  const second = first?.nextElementSibling;
  if (!first || !(second || namesCompany(first))) return undefined;
  return textOf(first) || undefined;
}

function namesCompany(item: Element): boolean {
  const label = item.querySelector('[aria-label]')?.getAttribute('aria-label') ?? '';
  return /^(?:current company|entreprise actuelle|aktuelles unternehmen|empresa act?ual|azienda attuale|текущая компания)/i.test(
    label,
  );
}

/** The cards of 2026 carry the opaque id of the person they show. */
function memberOf(card: Element): string | undefined {
  const key = card.closest('[componentkey]')?.getAttribute('componentkey') ?? '';
  const [, id] = /\.ref(A[\w-]{38})Topcard$/.exec(key) ?? [];
  return id === undefined ? undefined : `/in/${id}`;
}
