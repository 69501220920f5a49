import type { Place } from '@/lib/browser/fronts';
import { readPage } from '@/lib/browser/page-reader';
import { readSettings } from '@/lib/browser/settings';
import type { TabTracker } from '@/lib/browser/tab-tracker';
import type { Facts, PageReading } from '@/lib/network/page-reading';
import type { Sighting } from '@/lib/network/sighting';
import { identify, isSamePerson, profilesBeside, sight, sightLink } from '@/lib/sites';

/** Somebody about whom the person says something. */
export interface Met {
  readonly sighting: Sighting;
  /** What their page says of them, read now if the settings say that tagging reads it. */
  readonly readFacts: () => Promise<Facts>;
}

/** How long a page is waited for before something is saved without it, in milliseconds. */
const PATIENCE = 1_000;

/** The sighting behind a link, which is not followed. */
export function meetBehind(link: string, text: string | undefined): Met | undefined {
  const sighting = sightLink(link, text);
  return sighting && { sighting, readFacts: async () => ({}) };
}

/**
 * Who is in a tab, at the person's command. Of a site that is none of the known networks the page itself is read, for
 * its canonical address and the name it gives.
 */
export async function meetInTab(tabs: TabTracker, { tabId }: Place): Promise<Met | undefined> {
  const { url, title } = (await tabs.find(tabId))?.settling ?? {};
  if (url === undefined) return undefined;
  const [sighting, identity] = [sight(url, title), identify(url)];
  if (!sighting || !identity) return undefined;
  const read = async () => (await readPage(tabId, url, { patience: PATIENCE, isSame: isSamePerson })).reading;
  const readFacts = async () => ((await readSettings()).fillOnTag ? factsOf(await read()) : {});
  const reading = identity.site.permission === 'asked' ? await read() : undefined;
  return { sighting: reading ? addReading(sighting, reading) : sighting, readFacts };
}

function factsOf(reading: PageReading | undefined): Facts {
  const { name: _, ...facts } = reading?.facts ?? {};
  return facts;
}

/** A sighting with the keys that the page gives for the same person on the same site, and the name it says plainly. */
function addReading(sighting: Sighting, { facts, alsoAt }: PageReading): Sighting {
  const named = facts.name === undefined ? {} : ({ name: facts.name, nameSource: 'page' } as const);
  const also = profilesBeside(sighting.profiles[0].url, alsoAt);
  return { ...sighting, ...named, profiles: [...sighting.profiles, ...also] };
}
