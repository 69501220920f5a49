import { readArchive, type Findings, type FoundPerson, type GatherOptions } from '@/lib/archive';
import { identify } from '@/lib/sites';

/** What is read of files by their names, as the import reads them. */
export function read(
  files: Readonly<Record<string, BlobPart | readonly BlobPart[]>>,
  options: Partial<GatherOptions> = {},
): Promise<Findings> {
  const chosen = Object.entries(files).map(([name, parts], at) => fileOf(name, parts, at));
  return readFiles(chosen, options);
}

export function readFiles(files: readonly Blob[], options: Partial<GatherOptions> = {}): Promise<Findings> {
  return readArchive(files, {
    identify: (address) => identify(address)?.profiles ?? [],
    today: '2026-11-24',
    ...options,
  });
}

export function fileOf(name: string, parts: BlobPart | readonly BlobPart[], lastModified = 0): File {
  return new File(Array.isArray(parts) ? (parts as BlobPart[]) : [parts as BlobPart], name, { lastModified });
}

export function personAt(findings: Findings, key: string): FoundPerson | undefined {
  return findings.people.find(({ profiles }) => profiles.some((profile) => profile.key === key));
}

/** Rows as CSV, every cell in quotes. */
export function csv(...rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',') + '\n').join('');
}

/** The header of Notes.csv. */
export const NOTES = [
  'Connection First Name',
  'Connection Last Name',
  'Connection Profile URL',
  'Note',
  'Created On',
  'Edited On',
];

export const CONNECTIONS = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On';
