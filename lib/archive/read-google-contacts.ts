import { LIMITS } from '@/lib/network/person';

import type { Layout } from './header';
import { joinName, type OpenTable, type Outcome } from './table';
import { readCell, readParagraphs } from './text';

/** Google's own labels say where a contact came from, not what they are: `* myContacts`. */
const OWN_LABEL = /^\*/;

const columns = {
  name: ['name'],
  firstName: ['firstname', 'givenname'],
  middleName: ['middlename', 'additionalname'],
  lastName: ['lastname', 'familyname'],
  company: ['organizationname', 'organization1name'],
  position: ['organizationtitle', 'organization1title'],
  place: ['address1city'],
  note: ['notes'],
  labels: ['labels', 'groupmembership'],
  mail1: ['email1value'],
  mail2: ['email2value'],
  mail3: ['email3value'],
  site1: ['website1value'],
  site2: ['website2value'],
  site3: ['website3value'],
} as const;

type Column = keyof typeof columns;

/** Google Contacts as CSV, as it was before 2024 (`Given Name`) and is since (`First Name`). */
export const GOOGLE_CONTACTS: Layout<Column> = {
  columns,
  required: [['mail1'], ['firstName', 'name'], ['lastName', 'name'], ['labels', 'company']],
};

export const readGoogleContacts: OpenTable<Column> = (at, { people }, { file }) => {
  const names = (['firstName', 'middleName', 'lastName'] as const).map(at);
  const mails = (['mail1', 'mail2', 'mail3'] as const).map(at);
  const sites = (['site1', 'site2', 'site3'] as const).map(at);
  const [whole, company, position, place] = [at('name'), at('company'), at('position'), at('place')];
  const [note, labels] = [at('note'), at('labels')];

  return (cells): Outcome => {
    const parts = names.map((column) => readCell(cells[column], LIMITS.name));
    const name = readCell(cells[whole], LIMITS.name) ?? parts.reduce(joinName);
    const profiles = valuesIn(cells, sites).flatMap((site) => people.profilesAt(site));
    if (name === undefined && profiles.length === 0) return 'nobody';
    people.tell(
      people.meet(profiles),
      {
        name,
        company: readCell(cells[company], LIMITS.company),
        position: readCell(cells[position], LIMITS.position),
        place: readCell(cells[place], LIMITS.place),
        mails: valuesIn(cells, mails),
        note: readParagraphs(cells[note], LIMITS.note),
        categories: valuesIn(cells, [labels]).filter((label) => !OWN_LABEL.test(label)),
      },
      file,
    );
    return 'used';
  };
};

/** Several values share a cell, parted by three colons. */
function valuesIn(cells: readonly string[], places: readonly number[]): string[] {
  return places
    .flatMap((place) => (cells[place] ?? '').split(':::'))
    .flatMap((value) => readCell(value, LIMITS.name) ?? []);
}
