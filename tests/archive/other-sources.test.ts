import { describe, expect, it } from 'vitest';

import { markMail } from '@/lib/network/mail-mark';

import { csv, read } from './reading';

const card = (...lines: readonly string[]) => `BEGIN:VCARD\r\n${lines.join('\r\n')}\r\nEND:VCARD\r\n`;

describe('vCard', () => {
  it('of version 3, as Apple writes it', async () => {
    const text = card(
      'VERSION:3.0',
      'N:Lovelace;Ada;;;',
      'FN:Ada Lovelace',
      'ORG:Engines\\, Ltd;Sums',
      'TITLE:Analyst',
      'EMAIL;type=INTERNET;type=HOME;type=pref:Ada@Example.test',
      'item1.URL;type=pref:https\\://www.linkedin.com/in/ada-l',
      'item1.X-ABLabel:_$!<HomePage>!$_',
      'item2.URL:https://www.xing.com/profile/Ada_Lovelace2',
      'X-SOCIALPROFILE;type=linkedin;x-user=ada:http://www.linkedin.com/in/ada-2',
      'X-SOCIALPROFILE;type=twitter:x-apple:ada',
      'ADR;type=HOME:;;1 rue de Lyon;Dijon;;21000;France',
      'NOTE:First line\\nsecond',
      'CATEGORIES:Friends,Old school',
      `PHOTO;ENCODING=b;TYPE=JPEG:${'A'.repeat(60)}`,
      ...Array<string>(8_000).fill(` ${'B'.repeat(74)}`),
      'TEL:+33 1 23',
    );
    const { people, files } = await read({ 'ada.vcf': text });
    expect(people).toEqual([
      {
        profiles: [
          { key: 'linkedin:ada-l', url: 'https://www.linkedin.com/in/ada-l' },
          { key: 'xing:Ada_Lovelace2', url: 'https://www.xing.com/profile/Ada_Lovelace2' },
          { key: 'linkedin:ada-2', url: 'https://www.linkedin.com/in/ada-2' },
        ],
        name: 'Ada Lovelace',
        company: 'Engines, Ltd',
        position: 'Analyst',
        place: 'Dijon',
        mails: [markMail('ada@example.test')],
        note: 'First line\nsecond',
        categories: ['Friends', 'Old school'],
        foundIn: [0],
        rows: [1],
      },
    ]);
    expect(files[0]).toMatchObject({ kind: 'cards', account: { rows: 1, used: 1 } });
  });

  it('of version 4, many in a file, those that cannot be read by line and reason', async () => {
    const text = [
      card('VERSION:4.0', 'FN:Zoë', 'SOCIALPROFILE:https://www.linkedin.com/in/zoe'),
      card('VERSION:2.1', 'N:Old;Very'),
      card('VERSION:4.0', 'no property at all'),
      card('VERSION:4.0', 'FN:'),
      'BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Never ends',
    ].join('');
    const { people, files } = await read({ 'all.vcf': text });
    expect(people.map(({ name }) => name)).toEqual(['Zoë']);
    expect(files[0]?.account).toEqual({
      rows: 5,
      used: 1,
      aside: { version: 1, card: 2, nobody: 1 },
      badRows: [
        { line: 6, reason: 'version' },
        { line: 10, reason: 'card' },
        { line: 18, reason: 'card' },
      ],
    });
  });

  it('does not make one of colleagues by their firm’s page, nor give it to any of them', async () => {
    const colleagues = ['Ada', 'Bob'].map((name) =>
      card('VERSION:4.0', `FN:${name}`, 'URL:https://firm.example/'),
    );
    const own = card('VERSION:4.0', 'FN:Cy', 'URL:https://cy.example/');
    const { people } = await read({ 'all.vcf': [...colleagues, own].join('') });
    expect(people.map(({ name, profiles }) => [name, profiles.map(({ key }) => key)])).toEqual([
      ['Ada', []],
      ['Bob', []],
      ['Cy', ['web:https://cy.example/']],
    ]);
  });
});

describe('Google Contacts', () => {
  it.each([
    [
      'before 2024',
      [
        'Name',
        'Given Name',
        'Additional Name',
        'Family Name',
        'Group Membership',
        'E-mail 1 - Type',
        'E-mail 1 - Value',
        'Organization 1 - Name',
        'Organization 1 - Title',
        'Website 1 - Value',
        'Notes',
      ],
      [
        'Ada K Lovelace',
        'Ada',
        'K',
        'Lovelace',
        '* myContacts ::: Friends',
        '*',
        'ada@x.test ::: b@x.test',
        'Engines',
        'Analyst',
        'www.linkedin.com/in/ada-l',
        'Met',
      ],
    ],
    [
      'since',
      [
        'First Name',
        'Middle Name',
        'Last Name',
        'Labels',
        'E-mail 1 - Label',
        'E-mail 1 - Value',
        'Organization Name',
        'Organization Title',
        'Website 1 - Value',
        'Notes',
      ],
      [
        'Ada',
        'K',
        'Lovelace',
        '* myContacts ::: Friends',
        '*',
        'ada@x.test ::: b@x.test',
        'Engines',
        'Analyst',
        'www.linkedin.com/in/ada-l',
        'Met',
      ],
    ],
  ])('as CSV, %s', async (_, header, row) => {
    const { people, files } = await read({ 'contacts.csv': csv(header, row) });
    expect(files[0]?.kind).toBe('googleContacts');
    expect(people).toMatchObject([
      {
        name: 'Ada K Lovelace',
        company: 'Engines',
        position: 'Analyst',
        mails: ['ada@x.test', 'b@x.test'].map(markMail),
        categories: ['Friends'],
        note: 'Met',
        profiles: [{ key: 'linkedin:ada-l' }],
      },
    ]);
  });
});

describe('the address book that was lent to LinkedIn', () => {
  it('is read by name and mail', async () => {
    const text =
      'Source,FirstName,LastName,Companies,Title,Emails,PhoneNumbers,CreatedAt,Addresses,Sites,InstantMessageHandles,FullName,Birthday,Location,BookmarkedAt,Profiles\n' +
      'GOOGLE_CONTACTS,,,null,,shop@example.test,,"10/25/17, 4:50 PM",,,,,,,,\n' +
      'GOOGLE_CONTACTS,Amal,Zakaria,,,"amal@example.test, office@example.test",,"4/9/18, 4:00 PM",,,,,,,,\n';
    const { people, files } = await read({ 'Contacts.csv': text });
    expect(people).toMatchObject([
      { name: 'Amal Zakaria', mails: ['amal@example.test', 'office@example.test'].map(markMail) },
    ]);
    expect(files[0]).toMatchObject({
      kind: 'addressBook',
      account: { rows: 2, used: 1, aside: { nobody: 1 } },
    });
  });
});

describe('any other table', () => {
  const rows = Array.from({ length: 15 }, (_, at) => [
    `Name ${at}`,
    `Firm ${at}`,
    `https://www.xing.com/profile/N_${at}`,
  ]);
  const text = [['Contact', 'Organisation', 'Web'], ...rows].map((row) => row.join(';')).join('\n');

  it('is shown, ten rows of it, with a guess at its columns', async () => {
    const { files, people } = await read({ 'mine.csv': text });
    expect(people).toEqual([]);
    expect(files[0]).toMatchObject({
      problem: { code: 'nothingKnown', seen: ['Contact', 'Organisation', 'Web'] },
      preview: {
        delimiter: ';',
        header: ['Contact', 'Organisation', 'Web'],
        rows: rows.slice(0, 10),
        guess: { name: 0, company: 1, addresses: [] },
      },
    });
  });

  it('of ten thousand columns is shown with all of them, guessed at and read by any of them', async () => {
    const heading = (at: number) =>
      ({ 7_000: 'Full name', 9_999: 'Work mail' })[at] ?? `What was asked, ${at}`;
    const header = Array.from({ length: 10_000 }, (_, at) => heading(at));
    const wide = rows.map(([name = ''], row) =>
      header.map((_, at) => ({ 7_000: name, 9_999: `n${row}@firm.test` })[at] ?? ''),
    );
    const sheet = [header, ...wide].map((row) => row.join(';')).join('\n');
    const { files } = await read({ 'mine.csv': sheet });
    const { preview } = files[0] ?? {};
    expect(preview?.header).toEqual(header);
    expect(preview?.rows.map((row) => row[7_000])).toEqual(rows.slice(0, 10).map(([name]) => name));
    expect(preview?.guess).toEqual({ name: 7_000, mail: 9_999, addresses: [] });
    const chosen = await read(
      { 'mine.csv': sheet },
      { choices: { 'mine.csv': preview?.guess ?? { addresses: [] } } },
    );
    expect(chosen.files[0]?.account).toMatchObject({ rows: 15, used: 15 });
  });

  it('without a row of names loses nobody: its first row is somebody', async () => {
    const bare = rows.map((row, at) => [...row, `n${at}@firm.test`].join(',')).join('\n');
    const { files } = await read({ 'mine.csv': bare });
    expect(files[0]).toMatchObject({
      problem: { code: 'nothingKnown', seen: [...(rows[0] ?? []), 'n0@firm.test'] },
      preview: { header: ['', '', '', ''], guess: { mail: 3, addresses: [2] } },
    });
    expect(files[0]?.preview?.rows).toHaveLength(10);
    expect(files[0]?.preview?.rows[0]?.[0]).toBe('Name 0');
    const chosen = await read(
      { 'mine.csv': `\n${bare}` },
      { choices: { 'mine.csv': { name: 0, mail: 3, addresses: [2] } } },
    );
    expect(chosen.files[0]?.account).toMatchObject({ rows: 15, used: 15 });
    expect(chosen.people[0]).toMatchObject({ name: 'Name 0', profiles: [{ key: 'xing:N_0' }] });
  });

  it('is read by the columns that are chosen', async () => {
    const { files, people } = await read(
      { 'mine.csv': text },
      { choices: { 'mine.csv': { name: 0, company: 1, addresses: [2] } } },
    );
    expect(files[0]).toMatchObject({ kind: 'chosen', account: { rows: 15, used: 15 } });
    expect(people[3]).toMatchObject({ name: 'Name 3', company: 'Firm 3', profiles: [{ key: 'xing:N_3' }] });
  });
});
