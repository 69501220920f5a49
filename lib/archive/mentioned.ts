import type { PersonId } from '@/lib/network/person';
import type { Profile } from '@/lib/network/profile-key';
import { fold } from '@/lib/network/search';

import type { Correspondents } from './correspondents';
import type { Held, Here } from './here';
import { newDraft, type Draft } from './draft';
import type { PeopleFound } from './people-found';

/** Somebody who bears a name, and the firms they are known to work for. */
export interface Namesake {
  readonly draft: Draft;
  /** Folded. */
  readonly companies: readonly string[];
}

/** Whom files mention without a word of who they are: who only writes, and who is here already and is named. */
export class Mentioned {
  readonly #people: PeopleFound;
  readonly #correspondents: Correspondents;
  readonly #here: Here | undefined;
  readonly #byName = new Map<string, readonly Namesake[]>();
  readonly #byNumber = new Map<number, Draft>();
  readonly #byRecord = new Map<PersonId, Draft>();

  constructor(
    { people, correspondents }: { readonly people: PeopleFound; readonly correspondents: Correspondents },
    here: Here | undefined,
  ) {
    this.#people = people;
    this.#correspondents = correspondents;
    this.#here = here;
  }

  get all(): readonly Draft[] {
    return [...this.#byNumber.values(), ...this.#byRecord.values()];
  }

  /** Who a correspondent is who has an address. */
  at(number: number): Draft {
    const { profiles, name } = this.#correspondents.all[number] ?? { profiles: [] };
    return this.#people.find(profiles) ?? this.#byNumber.get(number) ?? this.#meet(number, profiles, name);
  }

  /** All who bear a name, of the people found and of those who are here. */
  called(name: string): readonly Namesake[] {
    const folded = fold(name);
    const known = this.#byName.get(folded) ?? this.#find(name);
    this.#byName.set(folded, known);
    return known;
  }

  #meet(number: number, profiles: readonly Profile[], name: string | undefined): Draft {
    const owner = profiles.map(({ key }) => this.#here?.withKey(key)).find((one) => one !== undefined);
    const draft: Draft = {
      ...newDraft(),
      ...(owner && { here: owner.id }),
      profiles: [...profiles],
      ...(name !== undefined && { name }),
    };
    this.#byNumber.set(number, draft);
    return draft;
  }

  #find(name: string): readonly Namesake[] {
    const found = this.#people.withName(name);
    const companies = new Map(found.map((draft) => [draft, firms(draft)]));
    for (const held of this.#here?.named(name) ?? []) {
      const draft = this.#inFiles(held, found) ?? this.#remember(held);
      companies.set(draft, [...(companies.get(draft) ?? firms(draft)), ...firms(held)]);
    }
    return [...companies].map(([draft, of]) => ({ draft, companies: of }));
  }

  /** By a key; without one, by the company: two of one name and firm may be one, and that is asked by itself. */
  #inFiles({ profiles, company = '' }: Held, found: readonly Draft[]): Draft | undefined {
    for (const { key } of profiles) {
      const number = this.#correspondents.withKey(key);
      const draft = number === undefined ? this.#people.find([{ key, url: '' }]) : this.at(number);
      if (draft) return draft;
    }
    return found.find(
      (draft) =>
        (profiles.length === 0 || draft.profiles.length === 0) && fold(draft.company ?? '') === fold(company),
    );
  }

  #remember(held: Held): Draft {
    const { name, company, profiles } = held;
    const here = this.#here?.recordOf(held) ?? held.id;
    const draft = this.#byRecord.get(here) ?? {
      ...newDraft(),
      here,
      // A page of the web would make somebody in the files who has it, too, share it.
      profiles: profiles.filter(({ key }) => !key.startsWith('web:')),
      name,
      ...(company !== undefined && { company }),
    };
    this.#byRecord.set(here, draft);
    return draft;
  }
}

function firms({ company }: { readonly company?: string | undefined }): readonly string[] {
  return company === undefined ? [] : [fold(company)];
}
