import { comparable, type ProfileKey } from '@/lib/network/profile-key';

import type { Tally } from './account';
import { describePerson } from './describe-person';
import { findDoubles } from './doubles';
import type { Findings, FoundFile, FoundPerson, Question, UserSaid } from './findings';
import type { Gathered } from './gather';
import type { Draft } from './draft';
import { countPresence, readRelations, type Relation } from './relations';
import type { Here } from './here';
import { Mentioned } from './mentioned';
import { resolveNames, type Asked, type Resolved } from './resolve-names';
import { findUser, heedUser } from './user';

/**
 * What was gathered, said of each person. Asked again with another answer it says it anew: nothing that was gathered
 * changes.
 * @param user whose export it is, where the person was asked
 * @param here who is here already: they may bear a name that stands in the files without an address
 */
export function settle(gathered: Gathered, user?: UserSaid, here?: Here): Findings {
  const { gathering, files } = gathered;
  const evident = findUser(gathering.user, gathering.correspondents.all, () => countPresence(gathering));
  const found = heedUser(evident, user, gathering.correspondents.all, () => countPresence(gathering));
  const tallies = files.map(({ tally }) => tally.fork());
  const mentioned = new Mentioned(gathering, here);
  const resolved = resolveNames(gathering, mentioned, tallies);
  const relations = readRelations(gathering, found, mentioned, tallies);
  const drafts = [...gathering.people.all].filter((draft) => !isUser(draft, found.key));
  const others = saidOf(mentioned, resolved, relations);
  const { people, places } = describePeople([...drafts, ...others], relations, resolved);
  return {
    people,
    user: found,
    files: describeFiles(gathered, tallies),
    doubles: findDoubles(people),
    questions: resolved.asked.map((one) => describeQuestion(one, places)),
    turns: countAll(relations),
  };
}

interface Described {
  readonly people: readonly FoundPerson[];
  /** Where each draft stands among them. */
  readonly places: ReadonlyMap<Draft, number>;
}

function isUser({ profiles }: Draft, user: ProfileKey | undefined): boolean {
  return user !== undefined && profiles.some(({ key }) => comparable(key) === comparable(user));
}

/** Of those who are only mentioned: who wrote or was written to, who was given something, who may be meant. */
function saidOf(mentioned: Mentioned, { asked, given }: Resolved, relations: readonly Relation[]): Draft[] {
  const said = new Set([
    ...relations.map(({ other }) => other),
    ...given.keys(),
    ...asked.flatMap(({ candidates }) => candidates),
  ]);
  return mentioned.all.filter((draft) => said.has(draft));
}

function describePeople(
  drafts: readonly Draft[],
  relations: readonly Relation[],
  { given }: Resolved,
): Described {
  const relationTo = new Map(relations.map((relation) => [relation.other, relation]));
  const shared = findShared(drafts);
  return {
    people: drafts.map((draft) =>
      describePerson(given.get(draft) ?? draft, relationTo.get(draft), ({ key }) => shared.has(key)),
    ),
    places: new Map(drafts.map((draft, place) => [draft, place])),
  };
}

/** Pages of the web that stand with several people are a firm's, not a person's. */
function findShared(drafts: readonly Draft[]): ReadonlySet<string> {
  const [seen, shared] = [new Set<string>(), new Set<string>()];
  for (const { profiles } of drafts) {
    for (const { key } of profiles) {
      if (!key.startsWith('web:')) continue;
      if (seen.has(key)) shared.add(key);
      seen.add(key);
    }
  }
  return shared;
}

function describeFiles({ files }: Gathered, tallies: readonly Tally[]): FoundFile[] {
  return files.map(({ path, kind, problem, exportedOn, preview, tally }, file) => ({
    path,
    ...(kind && { kind }),
    ...(problem && { problem }),
    account: (tallies[file] ?? tally).close(),
    ...(exportedOn !== undefined && { exportedOn }),
    ...(preview && { preview }),
  }));
}

function describeQuestion(
  { kind, name, company, writtenOn, file, candidates }: Asked,
  places: Described['places'],
): Question {
  return {
    kind,
    name,
    ...(company !== undefined && { company }),
    ...(writtenOn !== undefined && { writtenOn }),
    file,
    candidates: candidates.flatMap((draft) => places.get(draft) ?? []),
  };
}

function countAll(relations: readonly Relation[]): number {
  let turns = 0;
  for (const { months } of relations) for (const { out, in: back } of months.values()) turns += out + back;
  return turns;
}
