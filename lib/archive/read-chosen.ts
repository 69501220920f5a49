import { LIMITS } from '@/lib/network/person';

import type { ColumnChoice, Preview } from './findings';
import { readFirstRow, readFirstRows } from './header';
import { plainName } from './plain-name';
import { joinName, type Gathering, type Outcome, type Place, type ReadRow } from './table';
import { readCell, readParagraphs } from './text';
import { restoreCell } from './write-table';

/** How many rows are shown for choosing columns, and how much of a cell, in UTF-16 units. */
const SHOWN_ROWS = 10;
const SHOWN_CELL = 200;

/** A table has no more columns with addresses of people than this. */
const MOST_ADDRESSES = 20;

/** What columns are called that other programs write; the first that fits is taken. */
const NAMES: Readonly<Record<Exclude<keyof ColumnChoice, 'addresses'>, RegExp>> = {
  name: /^(?:full|display)?name$|^nomcomplet$|^contact$|^vollstandigername$/,
  firstName: /^(?:first|given)name$|^prenom$|^vorname$/,
  lastName: /^(?:last|family)name$|^nom(?:defamille)?$|^surname$|^nachname$/,
  mail: /mail|courriel/,
  company: /^compan|^organi[sz]|^entreprise|^soci[e]te|^firma|^unternehmen|^employer/,
  position: /^position|title$|^poste$|^fonction|^role$|^titel/,
  place: /^place|^city|^ville|^location|^lieu|^ort$|^stadt/,
  note: /^notes?$|^comment|^remark|^bemerkung/,
};

const ADDRESS = /linkedin|xing|profil|^url|website|^site|^lien/;

/** The beginning of a table that is not known, for the person to choose from. */
export function previewTable(text: string): Preview {
  const { delimiter, header: first, isHeadless } = readFirstRow(text);
  const cells = readFirstRows(text, delimiter)
    .filter((row) => row.some((cell) => cell.trim() !== ''))
    .slice(0, SHOWN_ROWS + 1)
    .map((row) => row.map((cell) => readCell(cell, SHOWN_CELL) ?? ''));
  const [header = [], ...rows] = isHeadless ? [first, ...cells] : cells;
  const guess = isHeadless ? guessByCells(rows[0] ?? []) : guessColumns(header);
  return { delimiter, header, rows: rows.slice(0, SHOWN_ROWS), guess };
}

/** What a row about somebody shows of its columns. */
function guessByCells(cells: readonly string[]): ColumnChoice {
  const addresses = [...cells.keys()].filter((at) => /:\/\//.test(cells[at] ?? '')).slice(0, MOST_ADDRESSES);
  const mail = cells.findIndex((cell, at) => cell.includes('@') && !addresses.includes(at));
  return { ...(mail >= 0 && { mail }), addresses };
}

function guessColumns(header: readonly string[]): ColumnChoice {
  const names = header.map(plainName);
  const found = Object.entries(NAMES)
    .map(([field, form]) => [field, names.findIndex((name) => form.test(name))] as const)
    .filter(([, at]) => at >= 0);
  const addresses = [...names.keys()].filter((at) => ADDRESS.test(names[at] ?? '')).slice(0, MOST_ADDRESSES);
  return { ...(Object.fromEntries(found) as Omit<ColumnChoice, 'addresses'>), addresses };
}

/** Any table, by the columns that the person chose. */
export function readChosen(choice: ColumnChoice, { people }: Gathering, { file }: Place): ReadRow {
  const take = (cells: readonly string[], at: number | undefined, limit: number) =>
    at === undefined ? undefined : readCell(restoreCell(cells[at] ?? ''), limit);

  return (cells): Outcome => {
    const name =
      take(cells, choice.name, LIMITS.name) ??
      joinName(take(cells, choice.firstName, LIMITS.name), take(cells, choice.lastName, LIMITS.name));
    const addresses = choice.addresses.flatMap((at) => cells[at]?.trim() || []);
    const profiles = addresses.flatMap((address) => people.profilesAt(address));
    if (name === undefined && profiles.length === 0) return 'nobody';
    const mail = take(cells, choice.mail, LIMITS.name);
    const note =
      choice.note === undefined
        ? undefined
        : readParagraphs(restoreCell(cells[choice.note] ?? ''), LIMITS.note);
    people.tell(
      people.meet(profiles),
      {
        name,
        company: take(cells, choice.company, LIMITS.company),
        position: take(cells, choice.position, LIMITS.position),
        place: take(cells, choice.place, LIMITS.place),
        mails: mail === undefined ? [] : [mail],
        note,
      },
      file,
    );
    return 'used';
  };
}
