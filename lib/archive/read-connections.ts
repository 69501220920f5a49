import { LIMITS } from '@/lib/network/person';

import { readDay } from './dates';
import type { ColumnOf } from './layouts';
import type { OpenTable, Outcome } from './table';
import { joinName } from './table';
import { readCell } from './text';

/** Connections.csv: everybody the user is connected with, but for those who hid themselves and left a date. */
export const readConnections: OpenTable<ColumnOf<'connections'>> = (
  at,
  { people, said, reach },
  { file, dating },
) => {
  const [first, last, url] = [at('firstName'), at('lastName'), at('url')];
  const [mail, company, position, date] = [at('mail'), at('company'), at('position'), at('connectedOn')];

  return (cells): Outcome => {
    const connectedOn = readDay(cells[date], dating);
    reach.noteDay(file, connectedOn);
    const name = joinName(readCell(cells[first], LIMITS.name), readCell(cells[last], LIMITS.name));
    const profiles = cells[url] ? people.profilesAt(cells[url]) : [];
    if (name === undefined && profiles.length === 0) return cells[date] ? 'dateOnly' : 'nobody';
    // Before mid-2023 there are no addresses: only a row that is the same to the letter is known to be.
    const row = profiles.length > 0 ? undefined : `${file}\n${cells.join('\n')}`;
    if (row !== undefined && said.has(row)) return 'repeated';
    if (row !== undefined) said.add(row);

    const address = readCell(cells[mail], LIMITS.name);
    const draft = people.meet(profiles);
    const isKnown = draft.files.includes(file);
    people.tell(
      draft,
      {
        name: name?.slice(0, LIMITS.name),
        company: readCell(cells[company], LIMITS.company),
        position: readCell(cells[position], LIMITS.position),
        mails: address === undefined ? [] : [address],
        connectedOn,
      },
      file,
    );
    if (isKnown) return 'repeated';
    return connectedOn === undefined ? 'undated' : 'used';
  };
};
