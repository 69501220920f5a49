import { LIMITS } from '@/lib/network/person';

import { readDay } from './dates';
import type { ColumnOf } from './layouts';
import type { OpenTable, Outcome } from './table';
import { readCell } from './text';
import { noteInvitation } from './user';

/** Invitations.csv: which side invited, and whose export it is. */
export const readInvitations: OpenTable<ColumnOf<'invitations'>> = (
  at,
  { people, user, named, reach },
  { file, dating },
) => {
  const [from, to, sentAt, direction] = [at('from'), at('to'), at('sentAt'), at('direction')];
  const [inviterUrl, inviteeUrl] = [at('inviterUrl'), at('inviteeUrl')];

  return (cells): Outcome => {
    const isOutgoing = /^out/i.test(cells[direction] ?? '');
    if (!isOutgoing && !/^in/i.test(cells[direction] ?? '')) return 'columns';
    reach.noteDay(file, readDay(cells[sentAt], dating));
    const by = isOutgoing ? 'me' : 'them';
    const mine = cells[isOutgoing ? inviterUrl : inviteeUrl];
    const theirs = cells[isOutgoing ? inviteeUrl : inviterUrl];
    if (mine) noteInvitation(user, people.profilesAt(mine));

    const name = readCell(cells[isOutgoing ? to : from], LIMITS.name);
    if (!theirs && name === undefined) return 'hidden';
    if (!theirs && name !== undefined) {
      named.push({ kind: 'invitations', name, file, give: (draft) => (draft.invitedBy ??= by) });
      return 'waiting';
    }
    const profiles = people.profilesAt(theirs ?? '');
    if (profiles.length === 0) return 'notPerson';
    const draft = people.meet(profiles);
    people.hint(draft, { name }, file);
    draft.invitedBy ??= by;
    return 'used';
  };
};
