import { comparable, type ProfileKey } from '@/lib/network/profile-key';

import type { Tally } from './account';
import { describePerson, describeStranger } from './describe-person';
import { findDoubles } from './doubles';
import type { Findings, FoundFile, FoundPerson, Question, UserSaid } from './findings';
import type { Gathered } from './gather';
import type { Draft } from './people-found';
import { countPresence, readRelations, type Relation } from './relations';
import type { Asked } from './resolve-names';
import { findUser, heedUser } from './user';

/**
 * What was gathered, said of each person. Asked again with another answer it says it anew: nothing that was gathered
 * changes.
 * @param user whose export it is, where the person was asked
 */
export function settle(gathered: Gathered, user?: UserSaid): Findings {
  const { gathering, files, asked } = gathered;
  const evident = findUser(gathering.user, gathering.correspondents.all, () => countPresence(gathering));
  const found = heedUser(evident, user, gathering.correspondents.all, () => countPresence(gathering));
  const tallies = files.map(({ tally }) => tally.fork());
  const relations = readRelations(gathering, found, tallies);
  const { people, places } = describePeople(gathered, relations, found.key);
  return {
    people,
    user: found,
    files: describeFiles(gathered, tallies),
    doubles: findDoubles(people),
    questions: asked.map((one) => describeQuestion(one, places)),
    turns: countAll(relations),
  };
}

interface Described {
  readonly people: readonly FoundPerson[];
  /** Where each draft stands among them. */
  readonly places: ReadonlyMap<Draft, number>;
}

/** Everybody but the user: who stands in a file, and who only wrote. */
function describePeople(
  { gathering }: Gathered,
  relations: readonly Relation[],
  user?: ProfileKey,
): Described {
  const drafts = [...gathering.people.all].filter(
    (draft) => !user || !draft.profiles.some(({ key }) => comparable(key) === comparable(user)),
  );
  const ofDraft = new Map(
    relations.flatMap((relation) => (relation.other.draft ? [[relation.other.draft, relation]] : [])),
  );
  const shared = findShared(drafts);
  const people = drafts.map((draft) =>
    describePerson(draft, ofDraft.get(draft), ({ key }) => shared.has(key)),
  );
  const strangers = relations
    .filter(({ other }) => !other.draft)
    .map((relation) =>
      describeStranger(relation, gathering.correspondents.all[relation.other.number] ?? { profiles: [] }),
    );
  return { people: [...people, ...strangers], places: new Map(drafts.map((draft, place) => [draft, place])) };
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
