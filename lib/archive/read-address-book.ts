import { LIMITS } from '@/lib/network/person';

import type { ColumnOf } from './layouts';
import { joinName, type OpenTable, type Outcome } from './table';
import { readCell } from './text';

/** Contacts.csv: the address book that the user once lent to LinkedIn. Telephone numbers are not read. */
export const readAddressBook: OpenTable<ColumnOf<'addressBook'>> = (at, { people, said }, { file }) => {
  const [first, last, full] = [at('firstName'), at('lastName'), at('fullName')];
  const [company, position, place] = [at('company'), at('position'), at('place')];
  const [mails, sites, addresses] = [at('mails'), at('sites'), at('profiles')];

  return (cells): Outcome => {
    const name =
      joinName(readCell(cells[first], LIMITS.name), readCell(cells[last], LIMITS.name)) ??
      readCell(cells[full], LIMITS.name);
    if (name === undefined) return 'nobody';
    const row = `${file}\n${cells.join('\n')}`;
    if (said.has(row)) return 'repeated';
    said.add(row);
    const listed = [...listIn(cells[addresses]), ...listIn(cells[sites])];
    people.tell(
      people.meet(listed.flatMap((address) => people.profilesAt(address))),
      {
        name,
        company: readCell(cells[company], LIMITS.company),
        position: readCell(cells[position], LIMITS.position),
        place: readCell(cells[place], LIMITS.place),
        mails: listIn(cells[mails]),
      },
      file,
    );
    return 'used';
  };
};

function listIn(cell: string | undefined): string[] {
  return (cell ?? '').split(/[,;]\s*/).flatMap((part) => readCell(part, LIMITS.name) ?? []);
}
