import { LIMITS } from '@/lib/network/person';

import type { ColumnOf } from './layouts';
import { addOnce } from './draft';
import { joinName, type OpenTable, type Outcome } from './table';
import { readCell, readParagraphs } from './text';

/** Notes.csv: what the user wrote about connections on LinkedIn itself; offered, never taken by itself. */
export const readNotes: OpenTable<ColumnOf<'notes'>> = (at, { people, named }, { file }) => {
  const [first, last, url, text] = [at('firstName'), at('lastName'), at('url'), at('note')];

  return (cells): Outcome => {
    const note = readParagraphs(cells[text], LIMITS.note);
    const name = joinName(readCell(cells[first], LIMITS.name), readCell(cells[last], LIMITS.name));
    if (note === undefined) return 'nobody';
    const profiles = cells[url] ? people.profilesAt(cells[url]) : [];
    if (profiles.length > 0) {
      people.hint(people.meet(profiles), { name, note }, file);
      return 'used';
    }
    if (name === undefined) return 'hidden';
    named.push({ kind: 'notes', name, file, give: (draft) => addOnce(draft.notes, note) });
    return 'waiting';
  };
};
