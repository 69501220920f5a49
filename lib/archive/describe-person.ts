import type { Profile } from '@/lib/network/profile-key';
import { packMonths, type Trace } from '@/lib/network/trace';

import { dayAt } from './dates';
import type { FoundPerson } from './findings';
import type { Draft } from './draft';
import type { Relation } from './relations';

const COUNTS = [
  'endorsementsGiven',
  'endorsementsReceived',
  'recommendationsGiven',
  'recommendationsReceived',
] as const;

const FACTS = ['here', 'name', 'headline', 'company', 'position', 'place'] as const;

/** @param isShared whether a profile stands with others too, and so is nobody's own */
export function describePerson(
  draft: Draft,
  relation: Relation | undefined,
  isShared: (profile: Profile) => boolean,
): FoundPerson {
  const note = draft.notes.join('\n\n');
  const trace = describeTrace(draft, relation);
  return {
    profiles: draft.profiles.filter((profile) => !isShared(profile)),
    ...takeDefined(draft, FACTS),
    mails: draft.mails,
    ...(note !== '' && { note }),
    categories: draft.categories,
    ...filesOf(draft, relation),
    ...(trace && { trace }),
  };
}

/** `undefined` where nothing happened, and no day of connection is known. */
function describeTrace(draft: Partial<Draft>, relation: Relation | undefined): Trace | undefined {
  const trace: Trace = {
    months: relation ? packMonths(relation.months) : '',
    ...days(relation),
    ...takeDefined(draft, ['connectedOn', 'invitedBy']),
    ...takeDefined(
      draft,
      COUNTS.filter((count) => draft[count] !== 0),
    ),
  };
  return Object.keys(trace).length === 1 && trace.months === '' ? undefined : trace;
}

function days(relation: Relation | undefined): Pick<Trace, 'lastOut' | 'lastIn' | 'lastBoth'> {
  const { out, in: back, both } = relation?.last ?? {};
  return {
    ...(out !== undefined && { lastOut: dayAt(out) }),
    ...(back !== undefined && { lastIn: dayAt(back) }),
    ...(both !== undefined && { lastBoth: dayAt(both) }),
  };
}

function takeDefined<T extends object, K extends keyof T>(from: T, fields: readonly K[]) {
  const taken: { -readonly [F in K]?: T[F] } = {};
  for (const field of fields) if (from[field] !== undefined) taken[field] = from[field];
  return taken as { readonly [F in K]?: NonNullable<T[F]> };
}

function filesOf(
  { files, rows }: Pick<Draft, 'files' | 'rows'>,
  relation: Relation | undefined,
): Pick<FoundPerson, 'foundIn' | 'rows'> {
  const counts = new Map(files.map((file, at) => [file, rows[at] ?? 0]));
  for (const [file, count] of relation?.files ?? []) counts.set(file, (counts.get(file) ?? 0) + count);
  const foundIn = [...counts.keys()].sort((a, b) => a - b);
  return { foundIn, rows: foundIn.map((file) => counts.get(file) ?? 0) };
}
