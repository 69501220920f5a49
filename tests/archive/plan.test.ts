import { describe, expect, it } from 'vitest';

import { Here } from '@/lib/archive/here';
import { withoutLeftOut } from '@/lib/archive/left-out';
import { NO_ANSWERS, planImport, type Answers, type Plan } from '@/lib/archive/plan';
import type { History } from '@/lib/network/history';
import { mergeHistories } from '@/lib/network/history';
import { readPerson } from '@/lib/network/read-person';

import { csv, CONNECTIONS, NOTES, read } from './reading';

const HEADER = CONNECTIONS.split(',');
const RECOMMENDED = 'First Name,Last Name,Company,Job Title,Text,Creation Date,Status'.split(',');
const url = (slug: string) => `https://www.linkedin.com/in/${slug}`;
const row = (name: string, slug: string, company = '', on = '08 Feb 2020') => {
  const [first = '', last = ''] = name.split(' ');
  return [first, last, slug && url(slug), '', company, '', on];
};

const ADA = row('Ada Lovelace', 'ada', 'Engines');
const BOB = row('Bob Byron', 'bob', 'Verse');

type Files = Parameters<typeof read>[0];
const connections = (...rows: readonly (readonly string[])[]): Files => ({
  'Connections.csv': csv(HEADER, ...rows),
});

async function plan(
  files: Files,
  here: Here,
  answers: Partial<Answers> = {},
  day = '2026-03-01',
): Promise<Plan> {
  const findings = await read(files);
  return planImport(
    findings,
    here,
    { ...NO_ANSWERS, ...answers },
    { day, nameFrom: () => 'From the address' },
  );
}

const nobody = new Here();

/** What is here once some plans were carried out, one after the other. */
function after(...plans: readonly (Plan | History)[]): Here {
  const histories = plans.map((each) => ('history' in each ? each.history : each));
  const here = new Here();
  here.add(histories.reduce(mergeHistories));
  return here;
}

const namesIn = ({ history }: Plan) => history.people.map((person) => readPerson(person)?.name);
const writtenIn = ({ history }: Plan) => [
  ...history.people.filter(({ stamps }) => stamps !== ''),
  ...history.traces.values(),
];

describe('a plan', () => {
  it('of an export is what it says of each, and of the same again nothing', async () => {
    const first = await plan(connections(ADA, BOB), nobody);
    expect(namesIn(first)).toEqual(['Ada Lovelace', 'Bob Byron']);
    expect([...first.history.traces.values()].map(({ values }) => values)).toEqual([
      { connectedOn: '2020-02-08' },
      { connectedOn: '2020-02-08' },
    ]);
    const again = await plan(connections(ADA, BOB), after(first));
    expect(again.history.people.map(({ id }) => id)).toEqual(first.history.people.map(({ id }) => id));
    expect(writtenIn(again)).toEqual([]);
    expect(again.comparison).toMatchObject({ isLater: true, joined: [], left: [], moved: [] });
  });

  it('of people without addresses knows them again by name and company, however often', async () => {
    const files = connections(
      row('Jean Martin', '', 'Mer'),
      row('Jean Martin', '', ''),
      row('Jean Martin', '', '', '09 Feb 2020'),
    );
    const first = await plan(files, nobody);
    expect(new Set(first.history.people.map(({ id }) => id)).size).toBe(3);
    expect(writtenIn(await plan(files, after(first)))).toEqual([]);
  });

  it('writes somebody without an address to who has the name, the company and the day already', async () => {
    const first = await plan(connections(ADA), nobody);
    const again = await plan({ 'a.csv': csv(HEADER, row('Ada LOVELACE', '', 'engines')) }, after(first));
    expect(again.history.people).toMatchObject([{ id: first.history.people[0]?.id }]);
    expect(again.history.people).toHaveLength(1);
  });

  it('only proposes somebody without an address beside who has the name and company already', async () => {
    const first = await plan(connections(ADA), nobody);
    const card = 'BEGIN:VCARD\nVERSION:4.0\nFN:Ada Lovelace\nORG:Engines\nEND:VCARD\n';
    const lists = [card, csv(HEADER, row('Ada Lovelace', '', 'Engines', '09 Feb 2021'))];
    for (const [at, text] of lists.entries()) {
      const next = await plan({ [`ada.${at === 0 ? 'vcf' : 'csv'}`]: text }, after(first));
      expect(next.history.people).toHaveLength(1);
      expect(next.history.people[0]?.id).not.toBe(first.history.people[0]?.id);
      expect(next.proposals).toMatchObject([{ by: 'nameAndCompany', one: { isHere: true } }]);
    }
  });

  it('of a newer export says who joined, who is no longer listed, who is at another company', async () => {
    const first = await plan(connections(ADA, BOB), nobody, {}, '2026-01-01');
    const moved = row('Bob Byron', 'bob', 'Prose');
    const next = await plan(connections(moved, row('Cy Darwin', 'cy')), after(first));
    expect(next.comparison).toMatchObject({
      joined: ['Cy Darwin'],
      left: [{ name: 'Ada Lovelace' }],
      moved: [{ name: 'Bob Byron', from: 'Verse', to: 'Prose' }],
    });
    const last = await plan(connections(moved, row('Cy Darwin', 'cy')), after(first, next), {}, '2026-04-01');
    expect(last.comparison).toMatchObject({ joined: [], left: [], moved: [] });
    expect(writtenIn(last)).toEqual([]);
  });

  it('of an export that is older than one before says nothing of what changed since', async () => {
    const newer = await plan(connections(row('Bob Byron', 'bob', 'Prose')), nobody, {}, '2026-03-01');
    const older = await plan(connections(ADA, BOB), after(newer), {}, '2025-03-01');
    expect(older.comparison).toEqual({ isLater: false, joined: [], left: [], moved: [] });
    const first = await plan(connections(ADA, BOB), nobody, {}, '2025-01-01');
    const without = await plan(connections(ADA), after(first), {}, '2026-03-01');
    const between = await plan(connections(ADA, BOB), after(first, without), {}, '2025-06-01');
    expect(between.comparison.joined).toEqual([]);
  });

  it('proposes who may be one, and joins them only when told', async () => {
    const twice = connections(ADA, row('Ada Lovelace', 'ada-2', 'Engines'));
    const first = await plan(twice, nobody);
    expect(first.proposals).toMatchObject([{ by: 'nameAndCompany', one: { isHere: false } }]);
    expect(mergeHistories(first.history, first.history).people).toHaveLength(2);
    const id = first.proposals[0]?.id ?? '';
    const told = await plan(twice, nobody, { doubles: { [id]: true } });
    expect(mergeHistories(told.history, told.history).people).toMatchObject([{ joined: [{}] }]);
    const two = await plan(twice, nobody, { doubles: { [id]: false } });
    expect(mergeHistories(two.history, two.history).people).toHaveLength(2);
  });

  it('does not ask again about two who were said to be two, with whatever file; where nothing was said it does', async () => {
    const twice = connections(ADA, row('Ada Lovelace', 'ada-2', 'Engines'));
    const unsaid = await plan(twice, nobody);
    const id = unsaid.proposals[0]?.id ?? '';
    expect((await plan(twice, after(unsaid))).proposals).toHaveLength(1);
    const two = await plan(twice, after(unsaid), { doubles: { [id]: false } });
    const again = await plan(twice, after(unsaid, two), {}, '2026-04-01');
    expect(again.proposals).toEqual([]);
    expect(again.history.people.every(({ stamps }) => stamps === '')).toBe(true);
  });

  it('proposes somebody new beside who is here under another address', async () => {
    const first = await plan(connections(ADA), nobody);
    const next = await plan(connections(row('Ada Lovelace', 'countess', 'Engines')), after(first));
    expect(next.proposals).toMatchObject([
      { one: { name: 'Ada Lovelace', isHere: true }, other: { isHere: false } },
    ]);
  });

  it('takes notes only when told, and only where there is none', async () => {
    const files = {
      ...connections(ADA, BOB),
      'Notes.csv': csv(NOTES, ['Ada', 'Lovelace', url('ada'), 'Thinks in engines', '', '']),
    };
    const first = await plan(files, nobody);
    expect(first).toMatchObject({ notes: { offered: 1, kept: 0 }, history: { texts: new Map() } });
    const told = await plan(files, nobody, { notes: true });
    expect([...told.history.texts.values()]).toMatchObject([{ values: { note: 'Thinks in engines' } }]);
    expect(await plan(files, after(told), { notes: true })).toMatchObject({
      notes: { offered: 0, kept: 1 },
      history: { texts: new Map() },
    });
  });

  it('gives a recommendation to whom it was said to be of', async () => {
    const files = {
      ...connections(ADA, row('Ada Lovelace', 'ada-2', 'Engines')),
      'Recommendations_Given.csv': csv(RECOMMENDED, [
        'Ada',
        'Lovelace',
        'Engines',
        '',
        'x',
        '08/23/24, 09:04 PM',
        'VISIBLE',
      ]),
    };
    const given = ({ history }: Plan) =>
      [...history.traces.values()].map(({ values }) => values['recommendationsGiven']);
    expect(given(await plan(files, nobody))).toEqual([undefined, undefined]);
    const of = (who: string) => ({
      questions: { 'recommendationsGiven\nAda Lovelace\nEngines\n2024-08-23': who },
    });
    expect(given(await plan(files, nobody, of('linkedin:ada-2')))).toEqual([undefined, 1]);
    expect(given(await plan(files, nobody, of('linkedin:somebody')))).toEqual([undefined, undefined]);
    expect(given(await plan(files, nobody, of('')))).toEqual([undefined, undefined]);
    const contacts = { 'a.csv': `${CONNECTIONS}\nEve,First,${url('eve')},,,,01 Jan 2020\n` };
    expect(given(await plan({ ...contacts, ...files }, nobody, of('linkedin:ada-2')))).toContain(1);
  });

  it('takes in whoever is said to be recommended, though nothing else of them would be', async () => {
    const invitation = (name: string, slug: string) => [
      'Me Owner',
      name,
      '1/29/26, 2:37 PM',
      '',
      'OUTGOING',
      url('me-owner'),
      url(slug),
    ];
    const files = {
      'Invitations.csv': csv(
        'From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl'.split(','),
        invitation('Ada Lovelace', 'ada'),
        invitation('Ada Lovelace', 'ada-2'),
      ),
      'Recommendations_Given.csv': csv(
        RECOMMENDED,
        ['Ada', 'Lovelace', 'Engines', '', 'x', '08/23/24, 09:04 PM', 'VISIBLE'],
        ['Ada', 'Lovelace', 'Engines', '', 'x', '08/24/24, 09:04 PM', 'VISIBLE'],
      ),
    };
    const accounts = ({ findings, leftOut }: Plan) =>
      withoutLeftOut(findings, leftOut).files.map(({ account: { used, aside } }) => ({ used, aside }));
    const unasked = await plan(files, nobody);
    expect(namesIn(unasked)).toEqual([]);
    expect(accounts(unasked)).toEqual([
      { used: 0, aside: { stranger: 2 } },
      { used: 0, aside: { unsureName: 2 } },
    ]);
    const questions = { 'recommendationsGiven\nAda Lovelace\nEngines\n2024-08-23': 'linkedin:ada-2' };
    const asked = await plan(files, nobody, { questions });
    expect([...asked.history.traces.values()]).toMatchObject([
      { values: { recommendationsGiven: 1, invitedBy: 'me' } },
    ]);
    expect(asked.passedOver).toBe(1);
    expect(accounts(asked)).toEqual([
      { used: 1, aside: { stranger: 1 } },
      { used: 1, aside: { unsureName: 1 } },
    ]);
  });

  it('passes over who only wrote, unless they are here', async () => {
    const messages = csv(
      'CONVERSATION ID,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER'.split(
        ',',
      ),
      [
        'c',
        'Seller Sam',
        url('sam'),
        'Me Owner',
        url('me-owner'),
        '2024-01-02 10:00:00 UTC',
        '',
        'Buy',
        'INBOX',
      ],
      [
        'd',
        'Me Owner',
        url('me-owner'),
        'Friend Fay',
        url('fay'),
        '2024-01-02 10:00:00 UTC',
        '',
        'Hello',
        'INBOX',
      ],
      [
        'd',
        'Friend Fay',
        url('fay'),
        'Me Owner',
        url('me-owner'),
        '2024-01-03 10:00:00 UTC',
        '',
        'Hello',
        'INBOX',
      ],
    );
    const files = {
      'messages.csv': messages,
      'Profile.csv': csv(['First Name', 'Last Name', 'Maiden Name', 'Headline'], ['Me', 'Owner', '', '']),
    };
    const first = await plan(files, nobody);
    expect(namesIn(first)).toEqual(['Friend Fay']);
    expect(first.passedOver).toBe(1);
    const sam = await plan(connections(row('Seller Sam', 'sam')), nobody);
    const known = await plan(files, after(sam));
    expect(known.passedOver).toBe(0);
    expect(known.history.traces.get(sam.history.people[0]?.id ?? '')?.values).toMatchObject({
      lastIn: '2024-01-02',
    });
  });

  it('counts rows of those who are not taken in apart, until they are here', async () => {
    const endorsed = [
      'Endorsement Date,Skill Name,Endorser First Name,Endorser Last Name,Endorser Public Url,Endorsement Status',
      '2021/12/16 12:56:17 UTC,Engines,Ada,Lovelace,www.linkedin.com/in/ada,ACCEPTED',
      '2021/12/16 12:56:17 UTC,Engines,Sam,Stranger,www.linkedin.com/in/sam,ACCEPTED',
      '2021/12/17 12:56:17 UTC,Looms,Sam,Stranger,www.linkedin.com/in/sam,ACCEPTED',
    ].join('\n');
    const messages = [
      'CONVERSATION ID,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE',
      ...['1', '2', '3'].map((day) => `a,Sam,${url('sam')},Me,${url('owner')},2024-01-0${day} 10:00:00 UTC`),
      `b,Me,${url('owner')},Ada,${url('ada')},2024-01-01 10:00:00 UTC`,
    ].join('\n');
    const invitations = [
      'From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl',
      `Me,Sam,"5/12/21, 3:14 PM",,OUTGOING,${url('owner')},${url('sam')}`,
    ].join('\n');
    const files = {
      ...connections(ADA),
      'Endorsement_Received_Info.csv': endorsed,
      'messages.csv': messages,
      'Invitations.csv': invitations,
    };
    const told = async (here: Here) => {
      const findings = await read(files);
      const { leftOut } = await plan(files, here);
      const { files: accounts, turns } = withoutLeftOut(findings, leftOut);
      for (const [at, { account }] of accounts.entries()) {
        const aside = Object.values(account.aside).reduce((sum, count) => sum + count, 0);
        expect([account.used + aside, account.rows]).toEqual(
          Array.from({ length: 2 }, () => findings.files[at]?.account.rows),
        );
      }
      return { used: accounts.map(({ account }) => [account.used, account.aside.stranger ?? 0]), turns };
    };
    expect(await told(nobody)).toEqual({
      used: [
        [1, 0],
        [1, 2],
        [1, 3],
        [0, 1],
      ],
      turns: 1,
    });
    const sam = await plan(connections(row('Sam Stranger', 'sam')), nobody);
    expect(await told(after(sam))).toEqual({
      used: [
        [1, 0],
        [3, 0],
        [4, 0],
        [1, 0],
      ],
      turns: 2,
    });
  });

  it('names somebody by their address where nothing else does, until a file does', async () => {
    const first = await plan(connections(row('', 'ada')), nobody);
    expect(namesIn(first)).toEqual(['From the address']);
    const next = await plan(connections(ADA), after(first));
    expect(namesIn(next)).toEqual(['Ada Lovelace']);
    const last = await plan(connections(row('Ada King', 'ada', 'Engines')), after(first, next));
    expect(writtenIn(last)).toEqual([]);
  });
});
