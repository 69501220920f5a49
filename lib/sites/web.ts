import { segmentsOf } from '@/lib/network/path';
import { readFormerWebAddress, readWebAddress } from '@/lib/network/web-address';
import type { Site } from './site';
import { cleanName } from './text';
import { readTitle } from './title';
import { nameFromWebAddress } from './web-name';

/** Any page that is no network's: a personal site, a team's page, a profile somewhere else. Last in the list. */
export const web: Site = {
  id: 'web',
  permission: 'asked',
  matches: () => true,
  profiles(url) {
    const profile = readWebAddress(url);
    return profile && [profile];
  },
  former: readFormerWebAddress,
  name: nameInWebTitle,
  nameFromAddress: nameFromWebAddress,
};

const pages: ReadonlySet<string> = new Set(
  `home|homepage|accueil|startseite|index|untitled|sans titre|about|about me|à propos|team|équipe|contact|profile|
   profil|loading|loading…|loading...|404|not found|page not found|error`
    .split('|')
    .map((page) => page.trim()),
);

/** The first part of the title: sites put their own name last. `Ada (@ada)` and `ada (Ada)` are both Ada. */
function nameInWebTitle(title: string, url: URL): string | undefined {
  const first = readTitle(title)?.split(/ (?:[|·•/—–-]|::) /, 1)[0];
  if (first === undefined || pages.has(first.toLowerCase())) return undefined;
  const [, before, within] = /^([^()]+) \(([^()]+)\)$/.exec(first) ?? [];
  if (before === undefined || within === undefined) return cleanName(first);
  if (within.startsWith('@')) return cleanName(before);
  const handle = segmentsOf(url).some((segment) => segment.toLowerCase() === before.toLowerCase());
  return cleanName(handle ? within : first);
}
