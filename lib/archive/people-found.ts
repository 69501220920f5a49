import { addTo } from '@/lib/network/add-to';
import type { Day } from '@/lib/network/day';
import { markMail, MOST_MAILS } from '@/lib/network/mail-mark';
import { LIMITS } from '@/lib/network/person';
import { comparable, type Profile } from '@/lib/network/profile-key';
import { fold } from '@/lib/network/search';

import { addOnce, countRow, newDraft, type Draft } from './draft';
import { ownText } from './text';

/** Whose profile an address is: all keys it holds; none where it is nobody's. */
export type Identify = (address: string) => readonly Profile[];

/** What one row or card says of somebody, clean already. */
export interface Mention {
  readonly name?: string | undefined;
  readonly headline?: string | undefined;
  readonly company?: string | undefined;
  readonly position?: string | undefined;
  readonly place?: string | undefined;
  readonly mails?: readonly string[];
  readonly note?: string | undefined;
  readonly categories?: readonly string[];
  readonly connectedOn?: Day | undefined;
}

const FACTS = ['name', 'headline', 'company', 'position', 'place', 'connectedOn'] as const;
const COUNTS = [
  'endorsementsGiven',
  'endorsementsReceived',
  'recommendationsGiven',
  'recommendationsReceived',
] as const;

/** Everybody of whom the files speak. Who shares a key of a network is one; nobody is joined by name or mail. */
export class PeopleFound {
  readonly #identify: Identify;
  readonly #drafts = new Set<Draft>();
  readonly #byKey = new Map<string, Draft>();
  readonly #profiles = new Map<string, readonly Profile[]>();
  #byName: Map<string, Draft[]> | undefined;

  constructor(identify: Identify) {
    this.#identify = identify;
  }

  get all(): Iterable<Draft> {
    return this.#drafts;
  }

  /** The keys in an address, which may lack its scheme. The same address is looked at once. */
  profilesAt(address: string): readonly Profile[] {
    const known = this.#profiles.get(address);
    if (known) return known;
    const whole = webAddress(address.trim());
    const found = whole === undefined ? [] : this.#identify(whole);
    const own = found.map(({ key, url }) => ({ key: ownText(key) as Profile['key'], url: ownText(url) }));
    this.#profiles.set(ownText(address), own);
    return own;
  }

  /** Who has one of these keys; whoever has another of them turns out to be the same. */
  find(profiles: readonly Profile[]): Draft | undefined {
    let found: Draft | undefined;
    for (const { key } of profiles) {
      const draft = this.#byKey.get(comparable(key));
      if (draft && found && draft !== found) this.#join(found, draft);
      found ??= draft;
    }
    return found;
  }

  /** Who has one of these keys, or somebody new. */
  meet(profiles: readonly Profile[]): Draft {
    const draft = this.find(profiles) ?? this.#add();
    for (const profile of profiles) this.#claim(draft, profile);
    return draft;
  }

  /** Adds what a row about this person says. What was said before stands, unless the row comes from a later file. */
  tell(draft: Draft, mention: Mention, file: number): void {
    this.#write(draft, mention, !draft.files.includes(file));
    countRow(draft, file);
  }

  /** Adds what a row about something else says of this person: it fills what is empty. */
  hint(draft: Draft, mention: Mention, file: number): void {
    this.#write(draft, mention, false);
    countRow(draft, file);
  }

  #write(draft: Draft, mention: Mention, isNews: boolean): void {
    for (const fact of FACTS) {
      const said = mention[fact];
      if (said !== undefined && (isNews || draft[fact] === undefined)) draft[fact] = said;
    }
    for (const mail of mention.mails ?? []) addMark(draft.mails, markMail(mail));
    for (const category of mention.categories ?? []) addOnce(draft.categories, category);
    if (mention.note !== undefined) addOnce(draft.notes, mention.note);
    if (mention.name !== undefined) this.#byName = undefined;
  }

  /** All who bear a name, without regard to case and accents. */
  withName(name: string): readonly Draft[] {
    this.#byName ??= groupByName(this.#drafts);
    return this.#byName.get(fold(name.slice(0, LIMITS.name))) ?? [];
  }

  #add(): Draft {
    const draft = newDraft();
    this.#drafts.add(draft);
    return draft;
  }

  /** A page of the web may be a firm's, and stand on the cards of all who work there: it makes nobody one. */
  #claim(draft: Draft, profile: Profile): void {
    const key = comparable(profile.key);
    if (!draft.profiles.some((own) => comparable(own.key) === key)) draft.profiles.push(profile);
    if (!key.startsWith('web:')) this.#byKey.set(key, draft);
  }

  #join(into: Draft, from: Draft): void {
    for (const profile of from.profiles) this.#claim(into, profile);
    for (const fact of FACTS)
      if (into[fact] === undefined && from[fact] !== undefined) into[fact] = from[fact];
    for (const count of COUNTS) into[count] += from[count];
    into.invitedBy ??= from.invitedBy;
    for (const mark of from.mails) addMark(into.mails, mark);
    for (const list of ['notes', 'categories'] as const) {
      for (const one of from[list]) addOnce(into[list], one);
    }
    for (const [at, file] of from.files.entries()) countRow(into, file, from.rows[at]);
    this.#drafts.delete(from);
    this.#byName = undefined;
  }
}

function addMark(marks: string[], mark: string | undefined): void {
  if (mark !== undefined && marks.length < MOST_MAILS) addOnce(marks, mark);
}

/** An address with its scheme; `undefined` where it is of something else than the web: a mail, a telephone, a chat. */
function webAddress(address: string): string | undefined {
  if (/^https?:\/\//i.test(address)) return address;
  return /^[\w-]+(?:\.[\w-]+)+(?:$|[/?#])/.test(address) ? `https://${address}` : undefined;
}

function groupByName(drafts: Iterable<Draft>): Map<string, Draft[]> {
  const byName = new Map<string, Draft[]>();
  for (const draft of drafts) addTo(byName, fold(draft.name ?? ''), draft);
  return byName;
}
