import { isDay, type Day } from '@/lib/network/day';

import type { TableKind } from './layouts';
import { plainName } from './plain-name';

/** How LinkedIn names its files, as {@link plainName} writes them. */
const KINDS: Readonly<Record<string, TableKind>> = {
  connections: 'connections',
  relations: 'connections',
  kontakte: 'connections',
  messages: 'messages',
  nachrichten: 'messages',
  invitations: 'invitations',
  endorsementreceivedinfo: 'endorsementsReceived',
  endorsementgiveninfo: 'endorsementsGiven',
  recommendationsreceived: 'recommendationsReceived',
  recommendationsgiven: 'recommendationsGiven',
  notes: 'notes',
  profile: 'profile',
  contacts: 'addressBook',
  importedcontacts: 'addressBook',
};

/** What the person needs to be told to look for, where nothing was known. */
export const EXPECTED_FILES = [
  'Connections.csv',
  'messages.csv',
  'Invitations.csv',
  '*.vcf',
  '*.csv',
] as const;

/** The name without folders, ending, and what systems add to it: `Comments_34875879.csv`, `messages (2).csv`. */
function stemOf(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/(?:\.(?:csv|txt|tsv|zip))+$/i, '');
  return plainName(name.replace(/(?:[\s_-]*(?:\d+|\(\d+\)|copy|copie|kopie))+$/i, '') || name);
}

/** The table that a file of this name holds in LinkedIn's export. */
export function kindByName(path: string): TableKind | undefined {
  const stem = stemOf(path);
  return Object.hasOwn(KINDS, stem) ? KINDS[stem] : undefined;
}

/** Talks with machines and teachers have the columns of messages, and are no relation. */
export function isOtherTalk(path: string): boolean {
  return /.messages$/.test(stemOf(path));
}

/** `…_LinkedInDataExport_03-28-2026.zip`, in the path of any file within. */
export function exportDayOf(path: string): Day | undefined {
  const [, month, day, year] = /LinkedInDataExport_(\d\d)-(\d\d)-(\d{4})/i.exec(path) ?? [];
  const date = `${year}-${month}-${day}`;
  return isDay(date) ? date : undefined;
}
