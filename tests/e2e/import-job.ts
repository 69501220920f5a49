import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, vi } from 'vitest';

import { inventExport, type InventedExport, type Size } from '../archive/invent-export';
import { packExport, zip } from '../archive/pack';
import { waitFor, type FilesPage } from './backup-job';

/** Words that stand in the invented messages and nowhere else. */
const WORDS = ['Bonjour et merci', 'it was good to meet', 'as agreed', 'До встречи', 'supply chains'];

/** The same room, and what lies in the database behind it. */
export interface ImportPage extends FilesPage {
  /** Everything in the network's database as JSON, store by store. */
  readonly dump: () => Promise<string>;
}

export interface PackedExport {
  readonly invented: InventedExport;
  /** Where it lies. */
  readonly file: string;
}

export async function layExport(folder: string, size: Size): Promise<PackedExport> {
  const invented = inventExport(size);
  const file = join(folder, `Complete_LinkedInDataExport_06-08-2026.zip`);
  writeFileSync(file, new Uint8Array(await (await packExport(invented)).arrayBuffer()));
  return { invented, file };
}

/** A table out of an export, by itself. @returns where it lies */
export function layLoose(folder: string): string {
  const file = join(folder, 'Connections.csv');
  const header = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On';
  const row = (name: string, day: string) => `${name},X,https://www.linkedin.com/in/${name},,,,${day}`;
  writeFileSync(file, [header, row('ada', '05 Jan 2020'), row('bo', '2 Mar 2018')].join('\n'));
  return file;
}

/** The same table in an archive of a later day. @returns where it lies */
export async function layArchived(folder: string): Promise<string> {
  const file = join(folder, 'Complete_LinkedInDataExport_06-09-2026.zip');
  const archive = await zip({ 'Connections.csv': readFileSync(layLoose(folder)) });
  writeFileSync(file, new Uint8Array(await archive.arrayBuffer()));
  return file;
}

/** Messages that do not tell whose they are, and a table that is not known. @returns where they lie */
export function layUnsure(folder: string): readonly string[] {
  const header = 'CONVERSATION ID,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,CONTENT';
  const row = (from: string, to: string, day: string) =>
    `${from}${to},${from},${address(from)},${to},${address(to)},2024-01-0${day} 10:00:00 UTC,x`;
  const address = (name: string) => `https://www.linkedin.com/in/${name.toLowerCase()}`;
  const files = {
    'messages.csv': [header, row('Ada', 'Bo', '1'), row('Bo', 'Ada', '2'), row('Cy', 'Bo', '3')],
    'mine.csv': ['Wer,Wo', 'Eve,Bonn'],
  };
  return Object.entries(files).map(([name, lines]) => {
    writeFileSync(join(folder, name), lines.join('\n'));
    return join(folder, name);
  });
}

/** Three people, two of whom bear one name; and recommendations of them. @returns where each lies */
export function layRecommendations(folder: string): readonly [connections: string, recommendations: string] {
  const header = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On';
  const row = (slug: string, name: string) => `${name},https://www.linkedin.com/in/${slug},,,,05 Jan 2020`;
  const given = 'First Name,Last Name,Company,Job Title,Text,Creation Date,Status';
  const written = ',,,"Thorough","07/21/24, 12:11 PM",VISIBLE';
  const files = {
    'Connections.csv': [header, row('ada', 'Ada,Lovelace'), row('jo', 'Jo,Martin'), row('jo-2', 'Jo,Martin')],
    'Recommendations_Given.csv': [given, `Ada,Lovelace${written}`, `Jo,Martin${written}`],
  };
  const [connections, recommendations] = Object.entries(files).map(([name, lines]) => {
    writeFileSync(join(folder, name), lines.join('\n'));
    return join(folder, name);
  });
  return [connections ?? '', recommendations ?? ''];
}

/** To be run in the page: everything in the network's database. */
export const DUMP = `(async () => {
  const settled = (request) => new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const database = await settled(indexedDB.open('liant'));
  const stores = {};
  for (const name of database.objectStoreNames) stores[name] = await settled(database.transaction(name).objectStore(name).getAll());
  database.close();
  return JSON.stringify(stores);
})()`;

type Values = Record<string, unknown>;
type Row = { readonly id: string; readonly values: Values; readonly joined?: readonly Row[] };
interface Dumped {
  readonly people: readonly (readonly Row[])[];
  readonly traces: readonly Record<string, { readonly values: Values }>[];
}

/** A whole export comes in: every trace is what the generator counts apart, and no word of a message is stored. */
export async function importExport(page: ImportPage, { invented, file }: PackedExport): Promise<void> {
  await page.choose(file);
  await waitFor(page, `${invented.messages.toLocaleString('en')} rows, of which`);
  expect(await page.text()).toContain(`${invented.connections} new people`);
  await page.screen.press('button', 'Import');
  await waitFor(page, `Imported: ${invented.connections} new people.`);
  await expectTraces(page, invented);
}

async function expectTraces(page: ImportPage, { ledger, connections }: InventedExport): Promise<void> {
  const text = await page.dump();
  for (const word of WORDS) expect(text).not.toContain(word);
  const { people, traces } = JSON.parse(text) as Dumped;
  const rows = people.flat();
  expect(rows).toHaveLength(connections);
  const known = new Map(traces.flatMap((drawer) => Object.entries(drawer)));
  for (const address of ledger.addresses) {
    const row = rows.find(({ values }) => Object.values(values).includes(address));
    const { lastOut, lastIn, lastBoth } = known.get(row?.id ?? '')?.values ?? {};
    const expected = ledger.expect(address);
    expect({ lastOut, lastIn, lastBoth }).toEqual({
      lastOut: expected.lastOut,
      lastIn: expected.lastIn,
      lastBoth: expected.lastBoth,
    });
  }
}

/** The same again changes nothing; it is taken back as a whole, and comes in again. */
export async function importAgain(page: ImportPage, packed: PackedExport): Promise<void> {
  await page.choose(packed.file);
  await waitFor(page, 'There is nothing new in it.');
  await page.screen.press('button', 'Put away');
  await page.screen.press('button', 'Undo');
  await waitFor(page, 'The import was taken back.');
  await vi.waitFor(async () => expect(await shownIn(page)).toBe(0));
  await importExport(page, packed);
}

/** Two with one mail, in files that come in one after the other, are proposed, and are one when told; no mail is stored. */
export async function importByMail(page: ImportPage, folder: string): Promise<void> {
  const lay = (name: string, lines: readonly string[]) => {
    writeFileSync(join(folder, name), lines.join('\r\n'));
    return join(folder, name);
  };
  const header = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On';
  const row = 'Ada,Lovelace,https://www.linkedin.com/in/ada,ada@example.test,Engines,,05 Jan 2020';
  await page.choose(lay('Connections.csv', [header, row, '']));
  await page.screen.press('button', 'Import');
  await waitFor(page, 'Imported: 1 new person.');
  const mails = ['EMAIL:countess@example.test', 'EMAIL:Ada@Example.test'];
  const card = ['BEGIN:VCARD', 'VERSION:4.0', 'FN:Ada King', ...mails, 'END:VCARD', ''];
  await page.choose(lay('contacts.vcf', card));
  await waitFor(page, '1 pair who may be one person');
  expect(await page.text()).toContain('same mail as');
  await page.screen.press('button', 'One person');
  await waitFor(page, '0 new people');
  await page.screen.press('button', 'Import');
  await waitFor(page, 'Imported:');
  const stored = await page.dump();
  expect(stored).toContain('"mail/');
  expect(stored).not.toMatch(/@|example\.test/);
}

/** It is stopped in the middle, and nothing of it is there. */
export async function stopImport(page: ImportPage, { file }: PackedExport): Promise<void> {
  await page.choose(file);
  await page.screen.press('button', 'Stop');
  await waitFor(page, 'Stopped. Nothing was changed.');
}

/** How many people are stored, and not taken back. */
export async function shownIn(page: ImportPage): Promise<number> {
  const { people } = JSON.parse(await page.dump()) as Dumped;
  return people.flat().filter(({ values }) => values['gone'] !== true).length;
}
