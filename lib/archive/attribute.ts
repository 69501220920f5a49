import { comparable, type ProfileKey } from '@/lib/network/profile-key';
import { fold } from '@/lib/network/search';

import type { Reason } from './account';
import { HIDDEN, NOT_PERSON, type Correspondent } from './correspondents';
import type { Mentioned } from './mentioned';
import type { Conversation } from './message-log';
import type { Draft } from './draft';
import type { PeopleFound } from './people-found';
import type { Gathering } from './table';
import type { UserEvidence } from './user';

/** Whose a correspondent turns out to be: the user's, somebody's, nobody's for a reason. */
export type Identity =
  'user' | 'hidden' | 'notPerson' | 'unknownName' | 'unsureName' | 'severalNamesInOne' | Draft;

/** To whom a conversation belongs, or why to nobody. */
export type Attribution = { readonly other: Draft } | { readonly reason: Reason };

/**
 * Tells of each correspondent who they are, once it is known who the user is. Of names without an address: the user
 * where it is theirs, else whoever else in the conversation is called so, else the only one among all people of the files
 * who is, else the only one among those who are here.
 */
export class Attributor {
  readonly #people: PeopleFound;
  readonly #mentioned: Mentioned;
  readonly #all: readonly Correspondent[];
  readonly #userKeys: ReadonlySet<string>;
  readonly #userNames: ReadonlySet<string>;
  readonly #known = new Map<number, Identity>();

  constructor(
    { people, correspondents }: Pick<Gathering, 'people' | 'correspondents'>,
    mentioned: Mentioned,
    user: ProfileKey | undefined,
    { names }: Pick<UserEvidence, 'names'>,
  ) {
    this.#people = people;
    this.#mentioned = mentioned;
    this.#all = correspondents.all;
    this.#userKeys = keysOfUser(people, user);
    const own = this.#all.filter((one) => this.#isUser(one)).flatMap(({ name }) => name ?? []);
    this.#userNames = new Set([...names, ...own.map(fold)]);
  }

  attribute({ people, messages }: Conversation): Attribution {
    const identities = people.map((number) => this.#identify(number, people));
    const others = new Set(identities.filter(isOther));
    const reasons = identities.filter((identity) => typeof identity === 'string');
    const [other] = others;
    const reason = this.#reasonAgainst(others.size, new Set(reasons));
    if (reason) return { reason };
    // What one writes to nobody who is named still stands between the two.
    return other && messages.length > 0 ? { other } : { reason: 'alone' };
  }

  isUser(number: number): boolean {
    return this.#identify(number, []) === 'user';
  }

  #reasonAgainst(others: number, identities: ReadonlySet<Identity>): Reason | undefined {
    const strangers = [...identities].filter((identity) => identity !== 'user');
    const count = others + strangers.length;
    if (!identities.has('user') && count <= 2) return 'withoutUser';
    if (count > 1 || identities.has('severalNamesInOne')) return 'group';
    const [stranger] = strangers;
    return stranger === undefined ? undefined : (stranger as Reason);
  }

  #identify(number: number, among: readonly number[]): Identity {
    const known = this.#known.get(number);
    if (known !== undefined) return known;
    const one = this.#all[number];
    if (!one || number === HIDDEN) return 'hidden';
    if (number === NOT_PERSON) return 'notPerson';
    if (one.profiles.length === 0) return this.#identifyName(one.name ?? '', among);
    const identity = this.#isUser(one) ? 'user' : this.#mentioned.at(number);
    this.#known.set(number, identity);
    return identity;
  }

  #identifyName(name: string, among: readonly number[]): Identity {
    const folded = fold(name);
    if (this.#userNames.has(folded)) return 'user';
    const beside = among.find(
      (number) => this.#all[number]?.profiles.length && this.#isCalled(number, folded),
    );
    if (beside !== undefined) return this.#identify(beside, []);
    const found = this.#people.withName(name);
    const namesakes = found.length > 0 ? found : this.#mentioned.called(name).map(({ draft }) => draft);
    const [only] = namesakes;
    if (only && namesakes.length === 1) return only;
    if (namesakes.length > 1) return 'unsureName';
    return name.includes(',') ? 'severalNamesInOne' : 'unknownName';
  }

  #isCalled(number: number, folded: string): boolean {
    return fold(this.#all[number]?.name ?? '') === folded;
  }

  #isUser({ profiles }: Correspondent): boolean {
    return profiles.some(({ key }) => this.#userKeys.has(comparable(key)));
  }
}

function isOther(identity: Identity): identity is Draft {
  return typeof identity === 'object';
}

/** All keys of the user: where they stand among the people found, they may have several. */
function keysOfUser(people: PeopleFound, user: ProfileKey | undefined): ReadonlySet<string> {
  if (user === undefined) return new Set();
  const draft = people.find([{ key: user, url: '' }]);
  return new Set([comparable(user), ...(draft?.profiles ?? []).map(({ key }) => comparable(key))]);
}
