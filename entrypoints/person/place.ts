import type { Shown } from '@/lib/browser/shown';
import type { TabView } from '@/lib/browser/active-tab';
import type { PersonId } from '@/lib/network/person';
import { comparable, type Profile, type ProfileKey } from '@/lib/network/profile-key';
import { soughtBy, type Sighting } from '@/lib/network/sighting';
import { identify, sight } from '@/lib/sites';

/** Whom the panel is about, as far as the tab and the person's own choice tell. */
export type Place =
  /** The browser has not said yet what the tab shows. */
  | { readonly is: 'unknown' }
  /** The browser does not say what the tab shows. */
  | { readonly is: 'unseen' }
  /** The tab shows nobody's profile. */
  | { readonly is: 'nobody' }
  /** Somebody by a profile: the tab's, or the one behind a link. */
  | {
      readonly is: 'profile';
      readonly key: ProfileKey;
      readonly sighting: Sighting;
      /** Whether the name is final. Until then it may be shown only where the network knows the person. */
      readonly settled: boolean;
    }
  /** Somebody picked from the network, in the panel or on another page of Liant's. */
  | { readonly is: 'picked'; readonly key: PersonId };

export function findPlace(
  view: TabView | undefined,
  shown: Shown | undefined,
  picked: PersonId | undefined,
): Place {
  if (picked !== undefined) return { is: 'picked', key: picked };
  if (!view) return { is: 'unknown' };
  if (shown && shown.tabId === view.tabId)
    return 'person' in shown ? { is: 'picked', key: shown.person } : profileOf(shown.sighting, true);
  if (view.url === undefined) return { is: 'unseen' };
  const sighting = sight(view.url, view.title);
  return sighting ? profileOf(sighting, view.title !== undefined || view.waited) : { is: 'nobody' };
}

function profileOf(sighting: Sighting, settled: boolean): Place {
  return { is: 'profile', key: sighting.profiles[0].key, sighting, settled };
}

/** What tells one page from another for the panel: whose profile it is, or else its address. */
export function pageOf(view: TabView | undefined): string {
  if (!view) return '';
  const profiles = view.url === undefined ? undefined : identify(view.url)?.profiles;
  return `${view.tabId} ${profiles?.[0].key ?? view.url ?? ''}`;
}

/** The tab's profile, where it is one of these: only then can the page be read for them. */
export function profileHere(view: TabView | undefined, profiles: readonly Profile[]): Profile | undefined {
  const here = view?.url === undefined ? undefined : identify(view.url);
  return (here ? soughtBy(here) : []).find(({ key }) =>
    profiles.some((profile) => comparable(profile.key) === comparable(key)),
  );
}
