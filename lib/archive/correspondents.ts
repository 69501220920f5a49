import { comparable, type Profile, type ProfileKey } from '@/lib/network/profile-key';
import { fold } from '@/lib/network/search';

import type { PeopleFound } from './people-found';
import { ownText, readCell } from './text';

/** Somebody who writes or is written to, by a number that stands for them in the log of messages. */
export interface Correspondent {
  /** Empty where only the name is known. */
  readonly profiles: readonly Profile[];
  /** As it stood with the address, last. */
  name?: string;
}

/** Whoever was deleted or hid themselves: all of them are this one. */
export const HIDDEN = 0;

/** An address that is nobody's: a company's page that writes. */
export const NOT_PERSON = 1;

const hidden = /^(?:linkedin member|utilisateur linkedin|membre de linkedin|linkedin-mitglied)$/i;

const MAX_NAME = 300;

/** All who write or are written to, each once, however their address is written. */
export class Correspondents {
  readonly all: Correspondent[] = [{ profiles: [] }, { profiles: [] }];
  readonly #people: PeopleFound;
  readonly #byAddress = new Map<string, number>();
  readonly #byKey = new Map<string, number>();
  readonly #byName = new Map<string, number>();

  constructor(people: PeopleFound) {
    this.#people = people;
  }

  /** @param name as it is written beside the address, where it is theirs alone */
  at(address: string, name?: string): number {
    let number = this.#byAddress.get(address);
    if (number === undefined) {
      number = this.#meet(address);
      this.#byAddress.set(ownText(address), number);
    }
    const correspondent = this.all[number];
    if (number > NOT_PERSON && name && correspondent && correspondent.name === undefined) {
      const written = readCell(name, MAX_NAME);
      if (written !== undefined && !hidden.test(written)) correspondent.name = written;
    }
    return number;
  }

  withKey(key: ProfileKey): number | undefined {
    return this.#byKey.get(comparable(key));
  }

  /** Somebody of whom only the name is written; `undefined` where nothing is. */
  named(name: string): number | undefined {
    const known = this.#byName.get(name);
    if (known !== undefined) return known;
    const written = readCell(name, MAX_NAME * 10);
    if (written === undefined) return undefined;
    if (hidden.test(written)) return HIDDEN;
    const folded = fold(written);
    const number = this.#byName.get(folded) ?? this.all.push({ profiles: [], name: written }) - 1;
    this.#byName.set(folded, number);
    this.#byName.set(ownText(name), number);
    return number;
  }

  #meet(address: string): number {
    const profiles = this.#people.profilesAt(address);
    const [first] = profiles;
    if (!first) return NOT_PERSON;
    const key = comparable(first.key);
    const number = this.#byKey.get(key) ?? this.all.push({ profiles }) - 1;
    this.#byKey.set(key, number);
    return number;
  }
}

/** Whether a list of names speaks of somebody who is hidden. */
export function namesHidden(names: string): boolean {
  return names.includes('LinkedIn') && names.split(/,\s*/).some((name) => hidden.test(name.trim()));
}
