import { sameName } from './agree';
import { hrefOf, ownTextOf, textOf, titleOf } from './dom';
import { NOTHING, settle, type Found, type Reading } from './facts';
import { readXingAddress } from './xing-address';
import { nameInXingTitle } from './xing-title';

/**
 * A profile on XING, in its layouts of 2019 and 2025 (both known from descriptions). What is shown must be the person
 * of the title, and of the canonical link where there is one.
 */
export function readXingPage(root: Element, url: URL): Reading {
  const key = readXingAddress(url)?.[0].key;
  const titled = nameInXingTitle(titleOf(root) ?? '', url);
  const canonical = hrefOf(root.querySelector('head > link[rel~="canonical"]'), url);
  const declared = canonical && readXingAddress(canonical)?.[0].key;
  if (key === undefined || (declared ?? key).toLowerCase() !== key.toLowerCase()) return NOTHING;
  const found = readProfile(root) ?? readLegacyProfile(root);
  return found && sameName(found.name, titled) ? { facts: settle(found) } : NOTHING;
}

/** Icons say what each line is: a briefcase the work, a pin the place. The button inside the name is no part of it. */
function readProfile(root: Element): Found | undefined {
  const name = root.querySelector('main h1[data-xds="Hero"]');
  const card = name?.closest('#XingIdModule');
  if (!name || !card) return undefined;
  const beside = (icon: string) =>
    card.querySelector(`svg[data-xds="${icon}"]`)?.parentElement?.querySelector('p');
  return {
    name: ownTextOf(name),
    ...readWork(beside('IconJobs'), root),
    place: textOf(beside('IconLocationPin')),
  };
}

function readLegacyProfile(root: Element): Found | undefined {
  const name = root.querySelector('[data-qa="malt-profile-display-name"]');
  if (!name) return undefined;
  return {
    name: textOf(name.firstElementChild),
    ...readWork(root.querySelector('[data-qa="profile-occupation-work_experience"] p'), root),
    place: textOf(root.querySelector('[data-qa="profile-location"]')),
  };
}

/**
 * `Employed, <strong>Head of Purchasing</strong>, Company`. Where nothing is strong the line is the headline, and what
 * the title repeats at its end is the company: `Name - Position - Company`.
 */
function readWork(line: Element | null | undefined, root: Element): Found {
  const text = textOf(line);
  const position = textOf(line?.querySelector('strong'));
  const company = text.split(`${position}, `).at(-1);
  if (position !== '' && company !== text) return { headline: position, position, company };
  const [, , ...rest] = (titleOf(root) ?? '').replace(/ \| XING$/, '').split(' - ');
  const last = rest.join(' - ');
  return { headline: text, company: last !== '' && text.endsWith(`, ${last}`) ? last : undefined };
}
