import { expect, test } from 'vitest';

import { exportBackup } from '@/entrypoints/network/data/export-backup';
import { planExport, readExport } from '@/entrypoints/network/data/read-export';
import { NO_ANSWERS, type Answers } from '@/lib/archive/plan';
import { markMail } from '@/lib/network/mail-mark';
import { absorb, forgetPerson, savePerson, undo, undoImport, type Network } from '@/lib/store';

import { everybody } from '../store/counting';
import { readDisk } from '../store/disk';
import { open, sighting } from '../store/opening';

const LINKEDIN = new File(
  [
    'First Name,Last Name,URL,Email Address,Company,Position,Connected On\n' +
      'Ada,Lovelace,https://www.linkedin.com/in/ada,ada@example.test,Engines,,05 Jan 2020\n',
  ],
  'Connections.csv',
);
const CARDS = new File(
  ['BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Ada King\r\nEMAIL:ada@example.test\r\nEND:VCARD\r\n'],
  'all.vcf',
);
const MARK = `mail/${markMail('ada@example.test')}`;

async function take(network: Network, file: File, doubles: Answers['doubles'] = {}) {
  const how = { choices: {}, signal: new AbortController().signal, onProgress: () => {} };
  const read = await readExport([file], how);
  const { plan, found } = await planExport(network, read, { ...NO_ANSWERS, doubles });
  const { act } = await absorb(network, plan.history, { from: file.name });
  return { act, proposals: found.proposals.first };
}

const disk = async () => JSON.stringify(await readDisk('liant'));
const people = async () => JSON.stringify((await readDisk('liant')).stores['people']);

test('of a mail nothing is stored, nor goes into a backup, but its mark', async () => {
  const network = await open();
  await take(network, LINKEDIN);
  await take(network, CARDS);
  const how = {
    settings: {},
    passphrase: undefined,
    onPeople: () => {},
    signal: new AbortController().signal,
  };
  for (const text of [await disk(), await (await exportBackup(network, how)).text()]) {
    expect(text).toContain(MARK);
    expect(text).not.toMatch(/@|example\.test/);
  }
});

test('the mark goes with an import that is taken back, and comes again with it', async () => {
  const network = await open();
  await take(network, LINKEDIN);
  const { act = '' } = await take(network, CARDS);
  expect((await people()).split(`"${MARK}":true`)).toHaveLength(3);
  await undoImport(network, act);
  expect((await people()).split(`"${MARK}":true`)).toHaveLength(2);
  expect((await take(network, CARDS)).proposals).toMatchObject([{ by: 'mail' }]);
  expect((await people()).split(`"${MARK}":true`)).toHaveLength(3);
});

test('the mark goes with somebody who is forgotten, and comes back with them', async () => {
  const network = await open();
  await take(network, LINKEDIN);
  const [ada] = await everybody(network);
  await forgetPerson(network, ada?.id ?? '');
  expect(await people()).not.toContain('mail/');
  expect((await take(network, CARDS)).proposals).toEqual([]);
  await undo(network);
  expect((await people()).split(`"${MARK}":true`)).toHaveLength(3);
});

test('two who are said to be one by their mail are one, and come apart with the import', async () => {
  const network = await open();
  await take(network, LINKEDIN);
  const { act: plain = '', proposals } = await take(network, CARDS);
  await undoImport(network, plain);
  const { act = '' } = await take(network, CARDS, { [proposals[0]?.id ?? '']: true });
  expect((await everybody(network)).map(({ joined }) => joined.length)).toEqual([1]);
  expect((await take(network, CARDS)).act).toBeUndefined();
  await undoImport(network, act);
  expect((await everybody(network)).map(({ name }) => name)).toEqual(['Ada Lovelace']);
});

test('the mark goes with somebody who is taken back', async () => {
  const network = await open();
  const { act } = await savePerson(network, sighting('ada'), { tie: 'strong' });
  const url = 'URL:https://www.linkedin.com/in/ada';
  const card = ['BEGIN:VCARD', 'VERSION:4.0', 'FN:ada', url, 'EMAIL:ada@example.test', 'END:VCARD', ''];
  await take(network, new File([card.join('\r\n')], 'ada.vcf', { lastModified: Date.UTC(2026, 0) }));
  expect(await people()).toContain(MARK);
  await undo(network, act?.id);
  expect(await everybody(network)).toEqual([]);
  expect(await people()).not.toContain('mail/');
});
