import { comparable, type ProfileKey } from '@/lib/network/profile-key';
import { fold } from '@/lib/network/search';

import type { Reason } from './account';
import { HIDDEN, NOT_PERSON, type Correspondent } from './correspondents';
import type { Conversation } from './message-log';
import type { Draft, PeopleFound } from './people-found';
import type { UserEvidence } from './user';

/** Whose a correspondent turns out to be. */
export type Identity =
  'user' | 'hidden' | 'notPerson' | 'unknownName' | 'unsureName' | 'severalNamesInOne' | Other;

/** Somebody else: among the people found, or a stranger who only wrote. */
export interface Other {
  /** Equal for the same person, however they are written. */
  readonly number: number;
  readonly draft?: Draft | undefined;
}

/** To whom a conversation belongs, or why to nobody. */
export type Attribution = { readonly other: Other } | { readonly reason: Reason };

/**
 * Tells of each correspondent who they are, once it is known who the user is. Of names without an address: the user
 * where it is theirs, else whoever else in the conversation is called so, else the only one among all people who is.
 */
export class Attributor {
  readonly #people: PeopleFound;
  readonly #all: readonly Correspondent[];
  readonly #userKeys: ReadonlySet<string>;
  readonly #userNames: ReadonlySet<string>;
  readonly #known = new Map<number, Identity>();
  readonly #numbers = new Map<Draft, number>();

  constructor(
    people: PeopleFound,
    correspondents: readonly Correspondent[],
    user: ProfileKey | undefined,
    { names }: Pick<UserEvidence, 'names'>,
  ) {
    this.#people = people;
    this.#all = correspondents;
    this.#userKeys = keysOfUser(people, user);
    const own = correspondents.filter((one) => this.#isUser(one)).flatMap(({ name }) => name ?? []);
    this.#userNames = new Set([...names, ...own.map(fold)]);
  }

  attribute({ people, messages }: Conversation): Attribution {
    const identities = people.map((number) => this.#identify(number, people));
    const others = new Map(identities.filter(isOther).map((other) => [other.number, other]));
    const reasons = identities.filter((identity) => typeof identity === 'string');
    const [other] = others.values();
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
    const identity = this.#isUser(one) ? 'user' : this.#other(number, this.#people.find(one.profiles));
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
    const namesakes = this.#people.withName(name);
    const [only] = namesakes;
    if (only && namesakes.length === 1) return this.#other(-1, only);
    if (namesakes.length > 1) return 'unsureName';
    return name.includes(',') ? 'severalNamesInOne' : 'unknownName';
  }

  /** A draft has one number, whoever it is written as. */
  #other(number: number, draft: Draft | undefined): Other {
    if (!draft) return { number };
    const known = this.#numbers.get(draft) ?? this.#all.length + this.#numbers.size;
    this.#numbers.set(draft, known);
    return { number: known, draft };
  }

  #isCalled(number: number, folded: string): boolean {
    return fold(this.#all[number]?.name ?? '') === folded;
  }

  #isUser({ profiles }: Correspondent): boolean {
    return profiles.some(({ key }) => this.#userKeys.has(comparable(key)));
  }
}

function isOther(identity: Identity): identity is Other {
  return typeof identity === 'object';
}

/** All keys of the user: where they stand among the people found, they may have several. */
function keysOfUser(people: PeopleFound, user: ProfileKey | undefined): ReadonlySet<string> {
  if (user === undefined) return new Set();
  const draft = people.find([{ key: user, url: '' }]);
  return new Set([comparable(user), ...(draft?.profiles ?? []).map(({ key }) => comparable(key))]);
}
