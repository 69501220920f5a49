import { LIMITS } from '@/lib/network/person';

import { readDay } from './dates';
import type { Draft } from './draft';
import type { ColumnOf } from './layouts';
import { joinName, type OpenTable, type Outcome } from './table';
import { readCell } from './text';

type Direction = 'endorsementsGiven' | 'endorsementsReceived';

/** Endorsement_Received_Info.csv and Endorsement_Given_Info.csv: how many skills each side named. */
export function readEndorsements(direction: Direction): OpenTable<ColumnOf<'endorsementsGiven'>> {
  return (at, { people, named, said, reach }, { file, dating }) => {
    const [date, skill, url, status] = [at('date'), at('skill'), at('url'), at('status')];
    const [first, last] = [at('firstName'), at('lastName')];

    return (cells): Outcome => {
      reach.noteDay(file, readDay(cells[date], dating));
      if (cells[status] !== undefined && !/^accepted$/i.test(cells[status])) return 'notAccepted';
      const name = joinName(readCell(cells[first], LIMITS.name), readCell(cells[last], LIMITS.name));
      const address = cells[url];
      if (!address && name === undefined) return 'hidden';
      const what = [direction, cells[date], cells[skill], address || name].join('\n');
      if (said.has(what)) return 'repeated';
      said.add(what);

      const give = (draft: Draft) => {
        draft[direction] += 1;
      };
      if (!address) {
        named.push({ kind: 'endorsements', name: name ?? '', file, give });
        return 'waiting';
      }
      const profiles = people.profilesAt(address);
      if (profiles.length === 0) return 'notPerson';
      const draft = people.meet(profiles);
      people.hint(draft, { name }, file);
      give(draft);
      return 'used';
    };
  };
}
