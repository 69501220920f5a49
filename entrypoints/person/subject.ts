import type { FirstPaint } from '@/lib/browser/first-paint';
import type { TabView } from '@/lib/browser/active-tab';
import type { Exchange } from '@/lib/network/exchange';
import type { Person, PersonId, Texts } from '@/lib/network/person';
import { comparable } from '@/lib/network/profile-key';
import type { Sighting } from '@/lib/network/sighting';
import type { Trace } from '@/lib/network/trace';
import type { Place } from './place';
import type { Record } from './record';
import { applyEdit, applyTexts, blankPerson, type Unsaved } from './unsaved';

/** The person on the screen. */
export interface Subject {
  /** The same as long as it is the same person to the eye: what is being typed belongs to it. */
  readonly key: string;
  /** To whom what is said now is saved. */
  readonly who: PersonId | Sighting;
  /** Without their outlook: it is another after each save, and what it foresees is read here from ledger and trace. */
  readonly person: Omit<Person, 'outlook'>;
  readonly known: boolean;
  readonly texts: Texts | undefined;
  readonly ledger: readonly Exchange[] | undefined;
  readonly trace?: Trace | undefined;
}

/**
 * Who is shown, or nothing while it is not certain: a name that may be the page's before is never shown, and somebody
 * who may be in the network is not shown as a stranger.
 */
export function findSubject(
  place: Place,
  record: Record | undefined,
  copy: Person | undefined,
  unsaved: readonly Unsaved[],
): Subject | undefined {
  if (place.is !== 'profile' && place.is !== 'picked') return undefined;
  const { key } = place;
  const read = record?.key === key ? record : undefined;
  const stored = read ? read.person : copy;
  const sighting = place.is === 'profile' ? place.sighting : undefined;
  const stranger =
    read && sighting && place.is === 'profile' && place.settled ? blankPerson(sighting) : undefined;
  const person = stored ?? stranger;
  if (!person) return undefined;
  const edits = unsaved.filter((each) => each.key === key).map(({ edit }) => edit);
  const { outlook: _, ...shown } = edits.reduce(applyEdit, person);
  return {
    key,
    who: stored?.id ?? sighting ?? person.id,
    person: shown,
    known: stored !== undefined,
    texts: read?.texts && edits.reduce(applyTexts, read.texts),
    ledger: read?.ledger,
    trace: read?.trace,
  };
}

/** The copy of the person in the tab that is kept for the first painting, where it is of this page and network. */
export function copyOf(
  paint: FirstPaint | undefined,
  network: FirstPaint['network'],
  view: TabView | undefined,
  place: Place,
): Person | undefined {
  if (!paint || paint.network !== network || !view || place.is !== 'profile') return undefined;
  const front = Object.values(paint.fronts).find(({ tabId }) => tabId === view.tabId);
  const isHere = front?.sighting.profiles.some(({ key }) => comparable(key) === comparable(place.key));
  return isHere ? front?.person : undefined;
}
