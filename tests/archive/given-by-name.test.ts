import { describe, expect, it } from 'vitest';

import { CONNECTIONS, csv, NOTES, personAt, read } from './reading';

const ALI = `Ali ,Örnek,https://www.linkedin.com/in/ali,,PlotEyes,Designer,01 Jan 2018`;
const connections = (...rows: readonly string[]) => [CONNECTIONS, ...rows].join('\n');

describe('endorsements', () => {
  const endorsements = (who: string, ...rows: readonly (readonly string[])[]) =>
    csv(
      [
        'Endorsement Date',
        'Skill Name',
        `${who} First Name`,
        `${who} Last Name`,
        `${who} Public Url`,
        'Endorsement Status',
      ],
      ...rows,
    );

  it('count where they are accepted, by an address without a scheme, once', async () => {
    const one = ['2018/07/20 18:16:42 UTC', 'Java', 'Ali', 'Örnek', 'www.linkedin.com/in/ali', 'ACCEPTED'];
    const findings = await read({
      'Endorsement_Given_Info.csv': endorsements(
        'Endorsee',
        one,
        one.with(1, 'C++'),
        one,
        one.with(5, 'PENDING'),
      ),
      'endorsement received info_123.csv': endorsements('Endorser', one),
      'Connections.csv': connections(ALI),
    });
    expect(personAt(findings, 'linkedin:ali')?.trace).toEqual({
      months: '',
      connectedOn: '2018-01-01',
      endorsementsGiven: 2,
      endorsementsReceived: 1,
    });
    expect(findings.files[0]?.account).toMatchObject({
      rows: 4,
      used: 2,
      aside: { repeated: 1, notAccepted: 1 },
    });
  });
});

describe('recommendations', () => {
  const recommendation = (first: string, last: string, company: string, status = 'VISIBLE') =>
    csv(
      ['First Name', 'Last Name', 'Company', 'Job Title', 'Text', 'Creation Date', 'Status'],
      [first, last, company, '', 'Every word of this is nobody’s business', '08/23/24, 09:04 PM', status],
    );

  it.each([
    ['name and company agree', connections(ALI), 'PlotEyes', { recommendationsGiven: 1 }],
    [
      'only one of two namesakes works there',
      connections(ALI, ALI.replace('/ali', '/ali2').replace('Plot', 'Other')),
      'PLOTEYES',
      { recommendationsGiven: 1 },
    ],
    ['the company is not said', connections(ALI), '', { recommendationsGiven: 1 }],
  ])('are given where %s', async (_, people, company, given) => {
    const findings = await read({
      'Recommendations_Given.csv': recommendation('ALI', 'Ornek', company),
      'Connections.csv': people,
    });
    expect(personAt(findings, 'linkedin:ali')?.trace).toMatchObject(given);
    expect(findings.questions).toEqual([]);
    expect(findings.files[0]?.account).toMatchObject({ rows: 1, used: 1 });
  });

  it.each([
    ['works elsewhere', connections(ALI), 'Another', [0]],
    ['is two people of one firm', connections(ALI, ALI.replace('/ali', '/ali2')), 'PlotEyes', [0, 1]],
  ])('are asked about where who bears the name %s', async (_, people, company, candidates) => {
    const findings = await read({
      'Recommendations_Received.csv': recommendation('Ali', 'Örnek', company, 'HIDDEN'),
      'Connections.csv': people,
    });
    expect(findings.questions).toEqual([
      {
        kind: 'recommendationsReceived',
        name: 'Ali Örnek',
        company,
        writtenOn: '2024-08-23',
        file: 0,
        candidates,
      },
    ]);
    expect(findings.files[0]?.account).toMatchObject({ rows: 1, used: 0, aside: { unsureName: 1 } });
  });

  it('are set aside where nobody bears the name, or they are not given yet', async () => {
    const unknown = await read({ 'Recommendations_Given.csv': recommendation('No', 'Body', '') });
    expect(unknown.files[0]?.account.aside).toEqual({ unknownName: 1 });
    const pending = await read({ 'Recommendations_Given.csv': recommendation('No', 'Body', '', 'PENDING') });
    expect(pending.files[0]?.account.aside).toEqual({ notAccepted: 1 });
  });
});

describe('notes', () => {
  it('are offered with whom they are about', async () => {
    const findings = await read({
      'Notes.csv': csv(
        NOTES,
        ['Ali', 'Örnek', 'https://www.linkedin.com/in/ali', 'Met in Oslo\nLikes tea', '', ''],
        ['Ali', 'Örnek', '', 'Second', '', ''],
      ),
      'Connections.csv': connections(ALI),
    });
    expect(personAt(findings, 'linkedin:ali')?.note).toBe('Met in Oslo\nLikes tea\n\nSecond');
  });
});

describe('invitations without an address, as before 2023', () => {
  it('are matched by a name that one person bears', async () => {
    const findings = await read({
      'Invitations.csv': csv(
        ['From', 'To', 'Sent At', 'Message', 'Direction', 'inviterProfileUrl', 'inviteeProfileUrl'],
        ['Me', 'Ali Örnek', '3/3/22, 11:30 AM', '', 'OUTGOING', 'https://www.linkedin.com/in/me-owner', ''],
        ['Me', 'Old Export', '3/3/22, 11:30 AM', '', 'OUTGOING', 'https://www.linkedin.com/in/me-owner', ''],
      ),
      'Connections.csv': connections(ALI),
    });
    expect(personAt(findings, 'linkedin:ali')?.trace?.invitedBy).toBe('me');
    expect(findings.files[0]?.account).toMatchObject({ rows: 2, used: 1, aside: { unknownName: 1 } });
  });
});
