import type { FileKind } from './findings';
import { writesDayFirst } from './dates';
import type { Header, Layout } from './header';
import { LAYOUTS, type TableKind } from './layouts';
import { readAddressBook } from './read-address-book';
import { readConnections } from './read-connections';
import { readEndorsements } from './read-endorsements';
import { GOOGLE_CONTACTS, readGoogleContacts } from './read-google-contacts';
import { readInvitations } from './read-invitations';
import { readMessages } from './read-messages';
import { readNotes } from './read-notes';
import { readProfile } from './read-profile';
import { readRecommendations } from './read-recommendations';
import type { Gathering, OpenTable, Place, ReadRow } from './table';

export type KnownKind = Exclude<FileKind, 'chosen' | 'cards'>;

/** A kind of table that is known, by its columns, and how its rows are read. */
export interface KnownTable {
  readonly kind: KnownKind;
  readonly layout: Layout;
  readonly open: OpenTable<string>;
}

function table<C extends string>(kind: KnownKind, layout: Layout<C>, open: OpenTable<C>): KnownTable {
  return { kind, layout, open };
}

/** Those of the fewest common columns come last. */
const TABLES: readonly KnownTable[] = [
  table('messages', LAYOUTS.messages, readMessages),
  table('connections', LAYOUTS.connections, readConnections),
  table('invitations', LAYOUTS.invitations, readInvitations),
  table('endorsementsReceived', LAYOUTS.endorsementsReceived, readEndorsements('endorsementsReceived')),
  table('endorsementsGiven', LAYOUTS.endorsementsGiven, readEndorsements('endorsementsGiven')),
  table(
    'recommendationsReceived',
    LAYOUTS.recommendationsReceived,
    readRecommendations('recommendationsReceived'),
  ),
  table('recommendationsGiven', LAYOUTS.recommendationsGiven, readRecommendations('recommendationsGiven')),
  table('profile', LAYOUTS.profile, readProfile),
  table('addressBook', LAYOUTS.addressBook, readAddressBook),
  table('googleContacts', GOOGLE_CONTACTS, readGoogleContacts),
  table('notes', LAYOUTS.notes, readNotes),
];

/** Both kinds have the same columns: only the file's name tells them apart. */
const NAMED_ONLY: ReadonlySet<KnownKind> = new Set(['recommendationsReceived', 'recommendationsGiven']);

/** The tables that a file may be, the one that its name says first. */
export function listTables(named: TableKind | undefined): readonly KnownTable[] {
  const others = TABLES.filter(({ kind }) => kind !== named && !NAMED_ONLY.has(kind));
  return [...TABLES.filter(({ kind }) => kind === named), ...others];
}

/** The reader of a table's rows, once its columns are found. */
export function openTable(
  { table: known, places }: Header<KnownTable>,
  gathering: Gathering,
  place: Place,
): ReadRow {
  return known.open((column) => places.get(column) ?? -1, gathering, place);
}

/** Columns that hold dates, in all kinds. */
const DATES = ['connectedOn', 'date', 'sentAt'];

/** Whether a table writes the day before the month. Semicolons are set where people write dates so. */
export function readsDayFirst({ places, sample, delimiter }: Header<KnownTable>): boolean {
  const dates = DATES.flatMap((column) => places.get(column) ?? []).flatMap((at) =>
    sample.map((row) => row[at]),
  );
  return writesDayFirst(dates, delimiter === ';');
}
