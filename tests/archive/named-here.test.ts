import { describe, expect, it } from 'vitest';

import { gather, settle, type Gathered } from '@/lib/archive';
import { Here } from '@/lib/archive/here';
import { withoutLeftOut } from '@/lib/archive/left-out';
import { NO_ANSWERS, planImport, type Plan } from '@/lib/archive/plan';
import { mergeHistories } from '@/lib/network/history';
import { joinRows } from '@/lib/network/join-rows';
import { identify } from '@/lib/sites';

import { CONNECTIONS, csv, fileOf, NOTES } from './reading';

const url = (slug: string) => `https://www.linkedin.com/in/${slug}`;
const connection = (first: string, last: string, slug: string, company = '') =>
  `${first},${last},${slug && url(slug)},,${company},,08 Feb 2020`;
const ADA = connection('Ada', 'Lovelace', 'ada', 'Engines');
const OTHER_ADA = connection('Ada', 'LOVELACE', 'ada-2', 'Verse');
const BOB = connection('Bob', 'Byron', 'bob', 'Verse');

const RECOMMENDED = ['First Name', 'Last Name', 'Company', 'Job Title', 'Text', 'Creation Date', 'Status'];
const recommendation = (company: string, day = '08/23/24, 09:04 PM') => ({
  'Recommendations_Given.csv': csv(RECOMMENDED, ['Ada', 'Lovelace', company, '', 'x', day, 'VISIBLE']),
});

interface Dropped {
  readonly files: Readonly<Record<string, string>>;
  readonly questions?: Readonly<Record<string, string>>;
  readonly user?: { readonly named: string };
}

function gatherFiles(files: Dropped['files']): Promise<Gathered> {
  const chosen = Object.entries(files).map(([name, text]) => fileOf(name, text));
  return gather(chosen, {
    identify: (address) => identify(address)?.profiles ?? [],
    today: '2026-11-24',
  });
}

/** What comes of files that are dropped on a network, as the page plans it. */
async function drop(here: Here, { files, questions = {}, user }: Dropped): Promise<Plan> {
  const gathered = await gatherFiles(files);
  const answers = { ...NO_ANSWERS, notes: true, questions };
  const how = { day: '2026-03-01', nameFrom: () => 'From the address' };
  return planImport(settle(gathered, user, here), here, answers, how);
}

/** A network with these rows of connections in it. */
async function networkOf(...rows: readonly string[]): Promise<Here> {
  const files = { 'Connections.csv': [CONNECTIONS, ...rows].join('\n') };
  return hereAfter(await drop(new Here(), { files }));
}

function hereAfter(...plans: readonly Plan[]): Here {
  const here = new Here();
  here.add(plans.map(({ history }) => history).reduce(mergeHistories));
  return here;
}

const idAt = (here: Here, slug: string) => here.withKey(`linkedin:${slug}`)?.id ?? 'nobody';
const tracesIn = ({ history }: Plan) =>
  Object.fromEntries([...history.traces].map(([id, { values }]) => [id, values]));
const accountIn = ({ findings, leftOut }: Plan) => {
  const { rows, used, aside } = withoutLeftOut(findings, leftOut).files[0]?.account ?? {};
  return { rows, used, aside };
};
const ONE_USED = { rows: 1, used: 1, aside: {} };

describe('a recommendation that is dropped alone', () => {
  it.each([
    ['is the only one here of the name', [ADA, BOB], 'Engines', 'ada'],
    ['is the only one of the name at the company', [ADA, OTHER_ADA], 'VERSE', 'ada-2'],
    ['is the only one of the name where no company is said', [ADA, BOB], '', 'ada'],
  ])('is given to who %s', async (_, rows, company, slug) => {
    const here = await networkOf(...rows);
    const plan = await drop(here, { files: recommendation(company) });
    expect(plan.findings.questions).toEqual([]);
    expect(tracesIn(plan)).toEqual({ [idAt(here, slug)]: { recommendationsGiven: 1 } });
    expect(plan.history.people).toMatchObject([{ id: idAt(here, slug), values: {} }]);
    expect([accountIn(plan), plan.passedOver]).toEqual([ONE_USED, 0]);
  });

  it.each([
    ['several of the name are here', [ADA, OTHER_ADA], '', ['ada', 'ada-2']],
    ['who bears the name works elsewhere', [ADA, BOB], 'Looms', ['ada']],
  ])('is asked about where %s, and changes nothing until it is answered', async (_, rows, company, slugs) => {
    const here = await networkOf(...rows);
    const files = recommendation(company);
    const plan = await drop(here, { files });
    const [question] = plan.findings.questions;
    const meant = question?.candidates.map((place) => plan.findings.people[place]?.here);
    expect(meant).toEqual(slugs.map((slug) => idAt(here, slug)));
    expect([plan.history.people, tracesIn(plan), plan.passedOver]).toEqual([[], {}, 0]);
    expect(accountIn(plan)).toEqual({ rows: 1, used: 0, aside: { unsureName: 1 } });
    const who = idAt(here, slugs.at(-1) ?? '');
    const id = `recommendationsGiven\nAda Lovelace\n${company}\n2024-08-23`;
    const answered = await drop(here, { files, questions: { [id]: who } });
    expect(tracesIn(answered)).toEqual({ [who]: { recommendationsGiven: 1 } });
    expect(accountIn(answered)).toEqual(ONE_USED);
  });

  it('of two of one name and company asks only whose it is, not anew whether they are one', async () => {
    const here = await networkOf(ADA, ADA.replace('/ada', '/ada-3'));
    const plan = await drop(here, { files: recommendation('Engines') });
    expect([plan.findings.questions.length, plan.proposals]).toEqual([1, []]);
  });

  it('is given once, however often what was gathered is settled', async () => {
    const files = { ...recommendation('Engines'), 'Connections.csv': `${CONNECTIONS}\n${ADA}` };
    const gathered = await gatherFiles(files);
    const here = await networkOf(ADA);
    const first = settle(gathered, undefined, here);
    expect(first.people[0]?.trace).toMatchObject({ recommendationsGiven: 1 });
    expect(settle(gathered, undefined, here)).toEqual(first);
  });

  it('is of nobody where nobody here bears the name', async () => {
    const plan = await drop(await networkOf(BOB), { files: recommendation('Engines') });
    expect([plan.findings.questions, plan.history.people]).toEqual([[], []]);
    expect(accountIn(plan).aside).toEqual({ unknownName: 1 });
  });

  it('changes nothing when it is dropped again', async () => {
    const here = await networkOf(ADA);
    const files = { 'Connections.csv': `${CONNECTIONS}\n${ADA}` };
    const first = await drop(new Here(), { files });
    const second = await drop(here, { files: recommendation('Engines') });
    const again = await drop(hereAfter(first, second), { files: recommendation('Engines') });
    expect([tracesIn(again), again.history.people[0]?.stamps]).toEqual([{}, '']);
  });

  it('is written where exports write of that person, though they were joined to somebody', async () => {
    const before = await drop(new Here(), {
      files: {
        'Connections.csv': `${CONNECTIONS}\n${ADA}`,
        'ada.vcf': 'BEGIN:VCARD\nVERSION:4.0\nFN:Ada Lovelace\nEND:VCARD\n',
      },
    });
    const [one, card] = before.history.people;
    if (!one || !card) throw new Error('Two were to be found');
    const here = new Here();
    here.add({ ...before.history, people: [joinRows(card, one)] });
    expect(here.named('Ada Lovelace')).toHaveLength(1);
    const plan = await drop(here, { files: recommendation('Engines') });
    expect(tracesIn(plan)).toEqual({ [one.id]: { recommendationsGiven: 1 } });
  });
});

describe('a recommendation beside other files', () => {
  const endorsement = [
    'Endorsement Date,Skill Name,Endorser First Name,Endorser Last Name,Endorser Public Url,Endorsement Status',
    '2021/12/16 12:56:17 UTC,Engines,Ada,Lovelace,www.linkedin.com/in/ada,ACCEPTED',
  ].join('\n');

  it('is asked about where somebody else of the name is here, and given to one who is in both', async () => {
    const files = { ...recommendation(''), 'Endorsement_Received_Info.csv': endorsement };
    const one = await networkOf(ADA);
    expect((await drop(one, { files })).findings.questions).toEqual([]);
    const two = await drop(await networkOf(ADA, OTHER_ADA), { files });
    expect(two.findings.questions[0]?.candidates).toHaveLength(2);
  });

  it('knows from the network where somebody works whom the files only name', async () => {
    const here = await networkOf(ADA, OTHER_ADA);
    const files = { ...recommendation('Engines'), 'Endorsement_Received_Info.csv': endorsement };
    expect(tracesIn(await drop(here, { files }))).toEqual({
      [idAt(here, 'ada')]: { endorsementsReceived: 1, recommendationsGiven: 1 },
    });
  });

  it('is not asked about where somebody without an address is here under the same name and company', async () => {
    const here = await networkOf(connection('Ada', 'Lovelace', '', 'Engines'));
    const files = { ...recommendation('Engines'), 'Connections.csv': `${CONNECTIONS}\n${ADA}` };
    const plan = await drop(here, { files });
    expect([plan.findings.questions, accountIn(plan)]).toEqual([[], ONE_USED]);
  });

  it('stands with what was written to the same person, though no file lists them', async () => {
    const here = await networkOf(ADA);
    const messages = csv(
      ['CONVERSATION ID', 'FROM', 'SENDER PROFILE URL', 'TO', 'RECIPIENT PROFILE URLS', 'DATE'],
      ['c', 'Ada Lovelace', url('ada'), 'Me Owner', url('me-owner'), '2024-01-02 10:00:00 UTC'],
      ['d', 'Me Owner', url('me-owner'), 'Ada Lovelace', '', '2024-01-03 10:00:00 UTC'],
    );
    const files = { ...recommendation('Engines'), 'messages.csv': messages };
    const plan = await drop(here, { files, user: { named: 'Me Owner' } });
    expect(tracesIn(plan)).toEqual({
      [idAt(here, 'ada')]: expect.objectContaining({
        recommendationsGiven: 1,
        lastIn: '2024-01-02',
        lastOut: '2024-01-03',
      }),
    });
    expect(plan.findings.files.map(({ account }) => account.used)).toEqual([1, 2]);
  });
});

describe('what carries a name and no address, dropped alone', () => {
  const endorsed =
    'Endorsement Date,Skill Name,Endorsee First Name,Endorsee Last Name,Endorsee Public Url,Endorsement Status';
  const invited = 'From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl';

  it.each([
    [
      'Endorsement_Given_Info.csv',
      `${endorsed}\n2021/12/16 12:56:17 UTC,Engines,Ada,Lovelace,,ACCEPTED`,
      { endorsementsGiven: 1 },
    ],
    [
      'Invitations.csv',
      `${invited}\nMe,Ada Lovelace,"3/3/22, 11:30 AM",,OUTGOING,${url('me-owner')},`,
      { invitedBy: 'me' },
    ],
  ])('%s is of who alone bears it here, and of nobody where several do', async (name, text, trace) => {
    const here = await networkOf(ADA, BOB);
    const plan = await drop(here, { files: { [name]: text } });
    expect([tracesIn(plan), accountIn(plan)]).toEqual([{ [idAt(here, 'ada')]: trace }, ONE_USED]);
    const unsure = await drop(await networkOf(ADA, OTHER_ADA), { files: { [name]: text } });
    expect([tracesIn(unsure), accountIn(unsure).aside]).toEqual([{}, { unsureName: 1 }]);
  });

  it('notes are offered for who alone bears it here', async () => {
    const here = await networkOf(ADA, BOB);
    const files = { 'Notes.csv': csv(NOTES, ['Ada', 'Lovelace', '', 'Thinks in engines', '', '']) };
    const plan = await drop(here, { files });
    expect(plan.notes).toEqual({ offered: 1, kept: 0 });
    expect([...plan.history.texts]).toMatchObject([
      [idAt(here, 'ada'), { values: { note: 'Thinks in engines' } }],
    ]);
  });

  it('messages of before 2018 are of who alone bears it here', async () => {
    const here = await networkOf(ADA, BOB);
    const header = ['CONVERSATION ID', 'FROM', 'TO', 'DATE'];
    const files = { 'messages.csv': csv(header, ['c', 'Me', 'Ada Lovelace', '2017-01-01 10:00:00 UTC']) };
    const plan = await drop(here, { files, user: { named: 'Me' } });
    expect(tracesIn(plan)).toMatchObject({ [idAt(here, 'ada')]: { lastOut: '2017-01-01' } });
    expect(accountIn(plan)).toEqual(ONE_USED);
  });
});
