import { signal } from '@preact/signals';
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { watchExports } from '@/entrypoints/network/data/awaited';
import type { Say } from '@/entrypoints/network/data/messages';
import { workFor } from '@/entrypoints/network/data/work';
import { openNetwork, undoImport } from '@/lib/store';
import { readImports, type Import } from '@/lib/store/imports';
import { zip } from '../archive/pack';
import { CONNECTIONS } from '../archive/reading';
import { readDisk } from '../store/disk';

beforeEach(() => {
  fakeBrowser.reset();
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.stubGlobal('navigator', { locks: { query: () => Promise.resolve({ held: [] }) } });
});

const CSVS = {
  connections: `${CONNECTIONS}\nAda,King,https://www.linkedin.com/in/ada,,,,05 Jan 2020\nBo,Li,https://www.linkedin.com/in/bo,,,,2 Mar 2018\n`,
  hidden: `${CONNECTIONS}\nAda,King,https://www.linkedin.com/in/ada,,,,05 Jan 2020\n,,,,,,07 Jan 2020\n`,
  messages:
    'CONVERSATION ID,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,CONTENT\nc,Me,https://www.linkedin.com/in/me,Ada,https://www.linkedin.com/in/ada,2020-02-03 23:30:00 UTC,x\n',
  invitations:
    'From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\nMe,Ada,"3/14/20, 9:26 AM",,OUTGOING,https://www.linkedin.com/in/me,https://www.linkedin.com/in/ada\n',
  endorsements:
    'Endorsement Date,Skill Name,Endorser First Name,Endorser Last Name,Endorser Public Url,Endorsement Status\n2020/04/20 18:16:42 UTC,Calculus,Ada,King,www.linkedin.com/in/ada,ACCEPTED\n',
  recommendations:
    'First Name,Last Name,Company,Job Title,Text,Creation Date,Status\nAda,King,Acme,Countess,x,"05/21/20, 03:04 PM",VISIBLE\n',
};

/** Imports files, and says of when the last export is. */
async function importAll(...files: readonly File[]) {
  const said: Say[] = [];
  const work = workFor((what) => said.push(what));
  await work({ do: 'look', network: 'liant', files, passphrase: undefined, choices: {}, answers: undefined });
  await work({ do: 'import', settings: {} });
  expect(said.at(-1)).toEqual({ say: 'imported', isNews: true });
  const network = await openNetwork('liant');
  const imports = signal<readonly Import[]>(await readImports(network));
  network.close();
  return (now: string) => {
    const { last, isOld } = watchExports(imports, () => new Date(`${now}T12:00`));
    return { ...last.value, isOld: isOld.value };
  };
}

/** Looks at files, and says what is found. */
async function find(...files: readonly File[]) {
  const said: Say[] = [];
  const work = workFor((what) => said.push(what));
  await work({ do: 'look', network: 'liant', files, passphrase: undefined, choices: {}, answers: undefined });
  const last = said.at(-1);
  return last?.say === 'found' ? last.found : undefined;
}

const loose = (name: string, text: string) => new File([text], name);

test.each([
  ['Connections.csv', CSVS.connections, '2020-01-05'],
  ['Connections.csv', CSVS.hidden, '2020-01-07'],
  ['messages.csv', CSVS.messages, '2020-02-03'],
  ['Invitations.csv', CSVS.invitations, '2020-03-14'],
  ['Endorsement_Received_Info.csv', CSVS.endorsements, '2020-04-20'],
  ['Recommendations_Received.csv', CSVS.recommendations, '2020-05-21'],
])('of a loose %s, the rows say to when it reaches', async (name, text, day) => {
  const known = loose('Connections.csv', CSVS.connections.replaceAll(/\d+ \w+ 20\d\d/g, '01 Feb 2017'));
  const say = await importAll(loose(name, text), ...(name === 'Connections.csv' ? [] : [known]));
  expect(say(day)).toEqual({ day, isMade: false, isOld: false });
  expect(say('2020-12-24')).toEqual({ day, isMade: false, isOld: true });
});

test('so they do of an archive that was renamed; its own name says it better, also that of its folder', async () => {
  const inside = async (path: string, name: string) =>
    new File([await zip({ [path]: CSVS.connections })], name);
  const renamed = await importAll(await inside('Connections.csv', 'mine.zip'));
  expect(renamed('2020-02-01')).toEqual({ day: '2020-01-05', isMade: false, isOld: false });
  vi.stubGlobal('indexedDB', new IDBFactory());
  const folder = 'Basic_LinkedInDataExport_02-10-2020';
  const within = await importAll(await inside(`${folder}/Connections.csv`, 'mine.zip'));
  expect(within('2020-02-11')).toMatchObject({ day: '2020-02-10', isMade: true });
  vi.stubGlobal('indexedDB', new IDBFactory());
  const named = await importAll(
    await inside('Connections.csv', `${folder}.zip`),
    loose('messages.csv', CSVS.messages),
  );
  expect(named('2020-02-11')).toMatchObject({ day: '2020-02-10', isMade: true });
});

const complete = async (day: string, kind = 'Complete') =>
  new File([await zip({ 'Connections.csv': CSVS.connections })], `${kind}_LinkedInDataExport_${day}.zip`);

test('one in which all is known is remembered as the last until that is undone, and nobody is touched', async () => {
  await importAll(await complete('02-10-2020'));
  const network = await openNetwork('liant');
  const imports = signal<readonly Import[]>(await readImports(network));
  const { last, laterThanLast } = watchExports(imports);
  const people = async () => {
    const { people: rows, traces, texts, forgotten } = (await readDisk('liant')).stores;
    return { rows, traces, texts, forgotten };
  };
  const before = await people();
  const day = async (file: File) => laterThanLast((await find(file))?.export?.exported);
  expect(await day(await complete('02-10-2020'))).toBeUndefined();
  expect(await day(await complete('11-20-2020'))).toEqual({ day: '2020-11-20', isMade: true });
  expect(await find(await complete('11-20-2020'))).toMatchObject({ isNews: false });
  const say = await importAll(await complete('11-20-2020'));
  expect(say('2020-12-24')).toEqual({ day: '2020-11-20', isMade: true, isOld: false });
  const [one] = await readImports(network);
  expect(one).toMatchObject({ allKnown: true, added: 0, changed: 0, gone: 0, canUndo: true });
  await undoImport(network, one?.id ?? '');
  imports.value = await readImports(network);
  expect(last.value?.day).toBe('2020-02-10');
  expect(await people()).toEqual(before);
  network.close();
});

test.each([
  ['Complete', '11-20-2020', undefined],
  // LinkedIn's clock is behind some, and ahead of others.
  ['Complete', '11-19-2020', undefined],
  ['Complete', '11-10-2020', '2020-11-20'],
  // What comes first of a larger archive.
  ['Basic', '11-20-2020', '2020-11-20'],
])(
  'asked for on the 20th, a %s export of %s arrives, and then is awaited: %s',
  async (kind, day, awaited) => {
    await importAll(await complete(day, kind));
    const network = await openNetwork('liant');
    const imports = await readImports(network);
    network.close();
    const exports = watchExports(signal(imports), () => new Date('2020-11-20T12:00'));
    exports.ask(true);
    await vi.waitFor(() => expect(exports.askedOn.value).toBe('2020-11-20'));
    if (imports[0]) await exports.arrive(imports[0]);
    await vi.waitFor(() => expect(exports.askedOn.value).toBe(awaited));
  },
);

test('people of cards and other tables are of no day', async () => {
  const say = await importAll(
    loose('a.vcf', 'BEGIN:VCARD\nVERSION:4.0\nFN:Ada\nREV:20200101T000000Z\nEND:VCARD\n'),
  );
  expect(say('2020-02-11')).toEqual({ isOld: false });
});
