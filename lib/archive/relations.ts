import type { Month } from '@/lib/network/day';
import { fold } from '@/lib/network/search';

import { Attributor } from './attribute';
import { countTurns, findLast, type LastMoments, type Spoken, type Times, type TurnSum } from './count-turns';
import type { Tally } from './account';
import type { Mentioned } from './mentioned';
import type { Conversation } from './message-log';
import type { Draft } from './draft';
import type { FoundUser } from './findings';
import type { Gathering } from './table';
import { NOT_PERSON } from './correspondents';
import type { Presence } from './user';

/** What was written between the user and one person. */
export interface Relation {
  readonly other: Draft;
  readonly months: Map<Month, TurnSum>;
  readonly last: LastMoments;
  /** Places of the files in which it stands, and how many messages of each are of it. */
  readonly files: ReadonlyMap<number, number>;
}

/** A relation while its conversations are added. */
interface Growing extends Times {
  readonly other: Draft;
  readonly months: Map<Month, TurnSum>;
  readonly files: Map<number, number>;
}

/**
 * The relations that the log of messages shows, each message entered in the account of its file.
 * @param user whose messages they are; without, all are set aside
 */
export function readRelations(
  gathering: Gathering,
  { key, name }: Pick<FoundUser, 'key' | 'name'>,
  mentioned: Mentioned,
  tallies: readonly Tally[],
): readonly Relation[] {
  const names = name === undefined ? gathering.user.names : new Set([fold(name)]);
  const attributor = new Attributor(gathering, mentioned, key, { names });
  const isKnown = key !== undefined || name !== undefined;
  const relations = new Map<Draft, Growing>();
  for (const conversation of gathering.log.conversations()) {
    const attribution = isKnown ? attributor.attribute(conversation) : userUnknown;
    if ('reason' in attribution) {
      for (const { file } of conversation.messages) tallies[file]?.setAside(attribution.reason);
    } else {
      add(relations, attribution.other, conversation, attributor, tallies);
    }
  }
  return [...relations.values()].map(({ other, months, mine, theirs, files }) => ({
    other,
    months,
    last: findLast({ mine, theirs }),
    files,
  }));
}

const userUnknown = { reason: 'userUnknown' } as const;

function add(
  relations: Map<Draft, Growing>,
  other: Draft,
  { messages }: Conversation,
  attributor: Attributor,
  tallies: readonly Tally[],
): void {
  const relation = relations.get(other) ?? {
    other,
    months: new Map(),
    mine: [],
    theirs: [],
    files: new Map(),
  };
  relations.set(other, relation);
  const spoken: Spoken[] = [];
  for (const { sender, at, file } of messages) {
    const isMine = attributor.isUser(sender);
    spoken.push({ isMine, at });
    (isMine ? relation.mine : relation.theirs).push(at);
    relation.files.set(file, (relation.files.get(file) ?? 0) + 1);
    const tally = tallies[file];
    if (tally) tally.used += 1;
  }
  countTurns(spoken, relation.months);
}

/** In how many conversations each correspondent is, for learning whose they are. */
export function countPresence({ log }: Gathering): Presence {
  const presence = new Map<number, number>();
  const senders = new Set<number>();
  let conversations = 0;
  for (const { people, messages } of log.conversations()) {
    conversations += 1;
    for (const person of people)
      if (person > NOT_PERSON) presence.set(person, (presence.get(person) ?? 0) + 1);
    for (const { sender } of messages) senders.add(sender);
  }
  return { in: presence, senders, conversations };
}
