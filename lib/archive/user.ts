import { comparable, type Profile, type ProfileKey } from '@/lib/network/profile-key';
import { fold } from '@/lib/network/search';

import { NOT_PERSON, type Correspondent } from './correspondents';
import type { FoundUser, UserSaid } from './findings';

/** What the files give away of whose export it is. */
export interface UserEvidence {
  /** In invitations, whoever invited from here or was invited here: key -> profile and how often. */
  readonly invitations: Map<string, { readonly profile: Profile; count: number }>;
  /** From the user's own profile, folded. */
  readonly names: Set<string>;
}

/** All conversations, as far as they tell whose they are. */
export interface Presence {
  /** In how many conversations each correspondent is, by number. */
  readonly in: ReadonlyMap<number, number>;
  /** Those who wrote. */
  readonly senders: ReadonlySet<number>;
  readonly conversations: number;
}

/** How many are offered where the person is asked. */
const MOST = 5;

/** What is in most conversations is the user where it is in nearly all, of so many. */
const FEWEST = 3;

export function noteInvitation({ invitations }: UserEvidence, profiles: readonly Profile[]): void {
  const [profile] = profiles;
  if (!profile) return;
  const key = comparable(profile.key);
  const known = invitations.get(key);
  if (known) known.count += 1;
  else invitations.set(key, { profile, count: 1 });
}

/**
 * Whose export it is: who invites from here, else who sends under the name of the profile, else who is in most
 * conversations. Certain where nobody else comes near.
 * @param countPresence asked only where it matters: it goes through all messages
 */
export function findUser(
  evidence: UserEvidence,
  correspondents: readonly Correspondent[],
  countPresence: () => Presence,
): FoundUser {
  const inviting = byInvitations(evidence);
  if (inviting) return inviting;
  const presence = countPresence();
  return byName(evidence, correspondents, presence) ?? byPresence(correspondents, presence);
}

/**
 * Whose export the person says it is, where they were asked. Who goes by a name that several bear is in most of the
 * conversations; who bears it without an address is known by it alone.
 */
export function heedUser(
  evident: FoundUser,
  said: UserSaid | undefined,
  correspondents: readonly Correspondent[],
  countPresence: () => Presence,
): FoundUser {
  if (said === undefined) return evident;
  const { candidates } = evident;
  if (typeof said === 'string') return { key: said, isCertain: true, candidates };
  const name = fold(said.named);
  const numbers = [...correspondents.keys()].filter(
    (number) => name !== '' && fold(correspondents[number]?.name ?? '') === name,
  );
  if (numbers.length === 0) return { isCertain: true, candidates };
  const key = inOrder(numbers, correspondents, countPresence())[0]?.profile.key;
  return { ...(key !== undefined && { key }), isCertain: true, candidates, name: said.named };
}

function byInvitations({ invitations }: UserEvidence): FoundUser | undefined {
  const all = [...invitations.values()].sort((a, b) => b.count - a.count);
  const [first, second] = all;
  if (!first) return undefined;
  const isCertain = first.count >= 10 * (second?.count ?? 0);
  return found(all, isCertain);
}

function byName(
  { names }: UserEvidence,
  correspondents: readonly Correspondent[],
  presence: Presence,
): FoundUser | undefined {
  const bearers = [...presence.senders].filter((number) =>
    names.has(fold(correspondents[number]?.name ?? '')),
  );
  const all = inOrder(bearers, correspondents, presence);
  return all.length === 0 ? undefined : found(all, all.length === 1);
}

function byPresence(correspondents: readonly Correspondent[], presence: Presence): FoundUser {
  const all = inOrder([...presence.in.keys()], correspondents, presence);
  const [first = 0, second = 0] = all.map(({ count }) => count);
  const isCertain =
    presence.conversations >= FEWEST && first > 0.8 * presence.conversations && second < first / 2;
  return found(all, isCertain);
}

interface Candidate {
  readonly profile: Profile;
  readonly name?: string | undefined;
  readonly count: number;
}

function inOrder(
  numbers: readonly number[],
  correspondents: readonly Correspondent[],
  presence: Presence,
): Candidate[] {
  return numbers
    .filter((number) => number > NOT_PERSON)
    .flatMap((number) => {
      const { profiles, name } = correspondents[number] ?? { profiles: [] };
      const count = presence.in.get(number) ?? 0;
      return profiles[0] ? [{ profile: profiles[0], name, count }] : [];
    })
    .sort((a, b) => b.count - a.count);
}

function found(all: readonly Candidate[], isCertain: boolean): FoundUser {
  const key: ProfileKey | undefined = all[0]?.profile.key;
  const candidates = all
    .slice(0, MOST)
    .map(({ profile, name }) => ({ profile, ...(name !== undefined && { name }) }));
  return { ...(key !== undefined && { key }), isCertain, candidates };
}
