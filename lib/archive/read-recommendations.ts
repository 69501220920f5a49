import { LIMITS } from '@/lib/network/person';

import { readDay } from './dates';
import type { ColumnOf } from './layouts';
import { joinName, type OpenTable, type Outcome } from './table';
import { readCell } from './text';

/**
 * Recommendations_Received.csv and Recommendations_Given.csv. They carry no address, so each waits until everybody is
 * known; of the text nothing is read.
 */
export function readRecommendations(
  kind: 'recommendationsGiven' | 'recommendationsReceived',
): OpenTable<ColumnOf<'recommendationsGiven'>> {
  return (at, { named, said, reach }, { file, dating }) => {
    const [first, last, company] = [at('firstName'), at('lastName'), at('company')];
    const [date, status] = [at('date'), at('status')];

    return (cells): Outcome => {
      const writtenOn = readDay(cells[date], dating);
      reach.noteDay(file, writtenOn);
      if (cells[status] && !/^(?:visible|hidden)$/i.test(cells[status])) return 'notAccepted';
      const name = joinName(readCell(cells[first], LIMITS.name), readCell(cells[last], LIMITS.name));
      if (name === undefined) return 'hidden';
      const what = [kind, name, cells[date]].join('\n');
      if (said.has(what)) return 'repeated';
      said.add(what);
      named.push({
        kind,
        name,
        company: readCell(cells[company], LIMITS.company),
        writtenOn,
        file,
        give: (draft) => {
          draft[kind] += 1;
        },
      });
      return 'waiting';
    };
  };
}
