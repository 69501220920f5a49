import { describe, expect, it } from 'vitest';

import { markMail } from '@/lib/network/mail-mark';

import { zip } from './pack';
import { CONNECTIONS, personAt, read, readFiles } from './reading';

const ADA = 'Ada,Lovelace,https://www.linkedin.com/in/ada-l,ada@example.test,Engines,Analyst,08 Feb 2020';

describe('Connections.csv', () => {
  it('is read behind its preamble, whatever the year', async () => {
    const preamble = 'Notes:\n"When exporting, you may notice, that\nsome are ""missing""."\n\n';
    const findings = await read({ 'Connections.csv': `${preamble}${CONNECTIONS}\n${ADA}` });
    expect(findings.people).toEqual([
      {
        profiles: [{ key: 'linkedin:ada-l', url: 'https://www.linkedin.com/in/ada-l' }],
        name: 'Ada Lovelace',
        company: 'Engines',
        position: 'Analyst',
        mails: [markMail('ada@example.test')],
        categories: [],
        foundIn: [0],
        rows: [1],
        trace: { months: '', connectedOn: '2020-02-08' },
      },
    ]);
    expect(findings.files[0]).toEqual({
      path: 'Connections.csv',
      kind: 'connections',
      account: { rows: 1, used: 1, aside: {}, badRows: [] },
    });
  });

  it('is read without addresses, as before 2023', async () => {
    const { people } = await read({
      'Connections.csv':
        'First Name,Last Name,Email Address,Company,Position,Connected On\nJoan,Doe,,Acme,CEO,01 Jan 2018\nBob,Sample,,,,"3/5/17, 4:12 PM"\n',
    });
    expect(people.map(({ name, profiles, trace }) => [name, profiles, trace?.connectedOn])).toEqual([
      ['Joan Doe', [], '2018-01-01'],
      ['Bob Sample', [], '2017-03-05'],
    ]);
  });

  it.each([
    [
      'French',
      'Prénom,Nom,URL,Adresse e-mail,Entreprise,Poste,Date de connexion',
      '12 août 2023',
      '2023-08-12',
    ],
    [
      'German',
      'Vorname,Nachname,URL,E-Mail-Adresse,Unternehmen,Position,Verbunden am',
      '3. März 2022',
      '2022-03-03',
    ],
  ])('is read in %s', async (_, header, written, day) => {
    const row = `Zoé,Ünal,https://www.linkedin.com/in/zoe,,Firme,Chef,${written}`;
    const { people } = await read({ 'Connections.csv': `${header}\n${row}` });
    expect(people[0]).toMatchObject({ name: 'Zoé Ünal', company: 'Firme', trace: { connectedOn: day } });
  });

  it.each([';', '\t'])('is read as a spreadsheet saves it again, with %j', async (delimiter) => {
    const text = `${CONNECTIONS}\n${ADA.replace('08 Feb 2020', '4-Apr-21')}\n`;
    const saved = `\uFEFF${text.replaceAll(',', delimiter).replaceAll('\n', '\r\n')}`;
    const { people } = await read({ 'Connections (1).csv': saved });
    expect(people[0]).toMatchObject({ name: 'Ada Lovelace', trace: { connectedOn: '2021-04-04' } });
  });

  it('reads the day first where the file shows that it writes so', async () => {
    const rows = ['13/05/2021', '04/05/2021'].map(
      (date, at) => `A,B${at},https://www.linkedin.com/in/b${at},,,,${date}`,
    );
    const { people } = await read({ 'Connections.csv': [CONNECTIONS, ...rows].join('\n') });
    expect(people.map(({ trace }) => trace?.connectedOn)).toEqual(['2021-05-13', '2021-05-04']);
  });

  it('takes null and NA for nothing', async () => {
    const row = 'Ada,null,https://www.linkedin.com/in/ada-l,null,NA,n/a,08 Feb 2020';
    const { people } = await read({ 'Connections.csv': `${CONNECTIONS}\n${row}` });
    expect(people[0]).toMatchObject({ name: 'Ada', mails: [] });
    expect(people[0]).not.toHaveProperty('company');
    expect(people[0]).not.toHaveProperty('position');
  });

  it('counts those who hid themselves, and makes nobody of them', async () => {
    const findings = await read({ 'Connections.csv': `${CONNECTIONS}\n${ADA}\n,,,,,,05 Nov 2019\n,,,,,,\n` });
    expect(findings.people).toHaveLength(1);
    expect(findings.files[0]?.account).toMatchObject({ rows: 3, used: 1, aside: { dateOnly: 1, nobody: 1 } });
  });

  it('believes no date before LinkedIn or after tomorrow, and says on which line it stands', async () => {
    const rows = ['01 Jan 1900', '31 Dec 2099', '30 Feb 2020', '24 Nov 2026'].map(
      (date, at) => `A,B${at},https://www.linkedin.com/in/b${at},,"x\ny",,${date}`,
    );
    const { people, files } = await read({ 'Connections.csv': [CONNECTIONS, ...rows].join('\n') });
    expect(people.map(({ trace }) => trace?.connectedOn)).toEqual([
      undefined,
      undefined,
      undefined,
      '2026-11-24',
    ]);
    expect(files[0]?.account).toMatchObject({ rows: 4, used: 4, aside: {} });
    expect(files[0]?.account.undated).toBe(3);
    expect(files[0]?.account.badRows).toEqual([2, 4, 6].map((line) => ({ line, reason: 'date' })));
  });

  it('makes one of the same person a thousand times', async () => {
    const { people, files } = await read({
      'Connections.csv': [CONNECTIONS, ...Array.from({ length: 1_000 }, () => ADA)].join('\n'),
    });
    expect(people).toHaveLength(1);
    expect(files[0]?.account).toMatchObject({ rows: 1_000, used: 1, aside: { repeated: 999 } });
  });

  it('lets a later file have the last word, in whatever order they are dropped', async () => {
    const moved = ADA.replace('Engines', 'Looms');
    const [old, recent] = [`${CONNECTIONS}\n${ADA}`, `${CONNECTIONS}\n${moved}`];
    for (const [first, second] of [
      [old, recent],
      [recent, old],
    ] as const) {
      const files = [new File([first], 'a.csv', { lastModified: first === old ? 1 : 2 })];
      files.push(new File([second], 'b.csv', { lastModified: second === old ? 1 : 2 }));
      const { people } = await readFiles(files);
      expect(people).toMatchObject([{ company: 'Looms', foundIn: [0, 1] }]);
    }
  });

  it('lets the later of two exports have the last word by its name, though its files are dated alike', async () => {
    const lastModDate = new Date(2026, 10, 30);
    const packed = await Promise.all(
      ['Looms', 'Engines'].map((company) =>
        zip(
          { 'Connections.csv': [CONNECTIONS, ADA.replace('Engines', company)].join('\n') },
          { lastModDate },
        ),
      ),
    );
    const [later = new Blob(), earlier = new Blob()] = packed;
    const { people } = await read({
      'Complete_LinkedInDataExport_11-01-2026.zip': later,
      'Complete_LinkedInDataExport_06-01-2026.zip': earlier,
    });
    expect(people).toMatchObject([{ company: 'Looms' }]);
  });

  it('joins a slug and a member number that one address shows to be one', async () => {
    const opaque = 'https://www.linkedin.com/in/ACoAABATcpgBq0Zx1WxCQOZ9CjLDBpNbQ4DCbJc';
    const both = `https://www.linkedin.com/in/ada-l?miniProfileUrn=urn%3Ali%3Afs_miniProfile%3A${opaque.slice(28)}`;
    const rows = [opaque, 'https://www.linkedin.com/in/ada-l', both].map(
      (url, at) => `A,B${at},${url},,,,08 Feb 2020`,
    );
    const findings = await read({ 'Connections.csv': [CONNECTIONS, ...rows].join('\n') });
    expect(findings.people).toHaveLength(1);
    expect(personAt(findings, 'linkedin#269709976')).toBe(personAt(findings, 'linkedin:ada-l'));
  });

  it('proposes people of one name and company, or one mail, and joins none', async () => {
    const namesake = ADA.replace('ada-l', 'ada-2').replace('ada@', 'other@').replace('Ada', 'ADÀ');
    const sameMail = 'Countess,L,https://www.linkedin.com/in/countess,other@example.test,,,08 Feb 2020';
    const { people, doubles } = await read({
      'Connections.csv': [CONNECTIONS, ADA, namesake, sameMail].join('\n'),
    });
    expect(people).toHaveLength(3);
    expect(doubles).toEqual([
      { by: 'mail', people: [1, 2] },
      { by: 'nameAndCompany', people: [0, 1] },
    ]);
  });
});
