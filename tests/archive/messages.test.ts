import { describe, expect, it } from 'vitest';

import { gather, settle, type Findings } from '@/lib/archive';
import { identify } from '@/lib/sites';
import { sumTurns } from '@/lib/network/trace';

import { CONNECTIONS, csv, fileOf, personAt, read } from './reading';

const HEADER =
  'CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER,ATTACHMENTS,IS MESSAGE DRAFT,IS CONVERSATION DRAFT'.split(
    ',',
  );

const ME = { name: 'Me Owner', url: 'https://www.linkedin.com/in/me-owner' };
const ROBIN = { name: 'Robin Banks', url: 'https://www.linkedin.com/in/robin' };
const DEEPA = { name: 'Deepa Dwivedi, PMP', url: 'https://www.linkedin.com/in/deepa' };
const HIDDEN = { name: 'LinkedIn Member', url: '' };

type Somebody = typeof ME;

interface Sent {
  readonly in?: string;
  readonly from: Somebody;
  readonly to: Somebody | readonly Somebody[];
  readonly on: string;
  readonly content?: string;
  readonly folder?: string;
  readonly draft?: string;
}

function row({
  in: conversation = 'c1',
  from,
  to,
  on,
  content = 'Hello',
  folder = 'INBOX',
  draft = 'No',
}: Sent) {
  const all: readonly Somebody[] = [to].flat();
  const urls = all.flatMap(({ url }) => url || []).join(',');
  const names = all.map(({ name }) => name).join(', ');
  return [conversation, '', from.name, from.url, names, urls, on, '', content, folder, '', draft, 'No'];
}

const PROFILE = 'First Name,Last Name,Maiden Name\nMe,Owner,\n';

function readMessages(sent: readonly Sent[], files: Record<string, string> = {}): Promise<Findings> {
  return read({ 'messages.csv': csv(HEADER, ...sent.map(row)), 'Profile.csv': PROFILE, ...files });
}

describe('messages.csv', () => {
  it('counts turns, firsts and answers of each side', async () => {
    const findings = await readMessages([
      { from: ME, to: ROBIN, on: '2024-01-01 10:00:00 UTC' },
      { from: ME, to: ROBIN, on: '2024-01-01 10:01:00 UTC' },
      { from: ROBIN, to: ME, on: '2024-01-05 09:00' },
      { from: ME, to: ROBIN, on: '2024-01-06 09:00:00 UTC' },
      { from: ROBIN, to: ME, on: '2024-03-02 12:00:00 UTC' },
      { from: ME, to: ROBIN, on: '2024-03-17 12:00:00 UTC' },
    ]);
    const trace = personAt(findings, 'linkedin:robin')?.trace;
    expect(sumTurns(trace ?? { months: '' })).toEqual({
      out: 3,
      in: 2,
      firstMe: 1,
      firstThem: 1,
      // Fifteen days: too late.
      answeredMe: 0,
      answeredThem: 1,
    });
    expect(trace).toMatchObject({ lastOut: '2024-03-17', lastIn: '2024-03-02', lastBoth: '2024-03-17' });
    expect(findings.turns).toBe(5);
  });

  it('reads the order of time, not of the file', async () => {
    const sent: Sent[] = [
      { from: ME, to: ROBIN, on: '2024-01-01 10:00:00 UTC' },
      { from: ROBIN, to: ME, on: '2024-01-02 10:00:00 UTC' },
      { from: ME, to: ROBIN, on: '2024-01-03 10:00:00 UTC' },
    ];
    const [forth, back] = await Promise.all([readMessages(sent), readMessages(sent.toReversed())]);
    expect(back.people).toEqual(forth.people);
  });

  it('takes who writes again after thirty days to write first again', async () => {
    const findings = await readMessages([
      { from: ME, to: ROBIN, on: '2024-01-01 10:00:00 UTC' },
      { from: ME, to: ROBIN, on: '2024-01-31 10:00:00 UTC' },
    ]);
    expect(sumTurns(personAt(findings, 'linkedin:robin')?.trace ?? { months: '' })).toMatchObject({
      out: 2,
      firstMe: 2,
    });
  });

  it('sets aside what is nobody’s, by its reason, and the account adds up', async () => {
    const findings = await readMessages([
      { from: ME, to: ROBIN, on: '2024-01-01 10:00:00 UTC' },
      { in: 'c2', from: ME, to: [ROBIN, DEEPA], on: '2024-01-01 10:00:00 UTC' },
      { in: 'c3', from: HIDDEN, to: ME, on: '2024-01-01 10:00:00 UTC' },
      { in: 'c4', from: ME, to: [ROBIN, HIDDEN], on: '2024-01-01 10:00:00 UTC' },
      { in: 'c5', from: ROBIN, to: DEEPA, on: '2024-01-01 10:00:00 UTC' },
      { from: ME, to: ROBIN, on: '2024-01-02 10:00:00 UTC', draft: 'Yes' },
      { from: ROBIN, to: ME, on: '2024-01-02 10:00:00 UTC', folder: 'SPAM' },
      {
        from: { name: 'Advert', url: '' },
        to: ME,
        on: '2024-01-02 10:00:00 UTC',
        content: '<p class="spinmail-quill-editor__spin-break">Buy</p>',
      },
      { from: ME, to: ROBIN, on: 'yesterday' },
      { from: ME, to: ROBIN, on: '2099-01-02 10:00:00 UTC' },
      {
        in: 'c6',
        from: { name: 'Firm', url: 'https://www.linkedin.com/company/firm' },
        to: ME,
        on: '2024-01-01 10:00:00 UTC',
      },
    ]);
    const account = findings.files[0]?.account;
    expect(account).toMatchObject({
      rows: 11,
      used: 1,
      aside: { group: 2, hidden: 1, withoutUser: 1, draft: 1, spam: 1, sponsored: 1, date: 2, notPerson: 1 },
    });
    expect(account?.badRows.map(({ line }) => line)).toEqual([10, 11]);
    expect(findings.people.map(({ name }) => name)).toEqual(['Robin Banks']);
  });

  it('is read without the addresses of recipients, as before 2023, by names', async () => {
    const old = csv(
      ['CONVERSATION ID', 'FROM', 'SENDER PROFILE URL', 'TO', 'DATE', 'CONTENT', 'FOLDER'],
      ['c1', ME.name, ME.url, ROBIN.name, '2019-01-01 10:00:00 UTC', 'Hi', 'INBOX'],
      ['c1', ROBIN.name, ROBIN.url, ME.name, '2019-01-02 10:00:00 UTC', 'Hi', 'INBOX'],
      ['c2', ME.name, ME.url, DEEPA.name, '2019-01-02 10:00:00 UTC', 'Hi', 'INBOX'],
      ['c3', ME.name, ME.url, 'Robin Banks, Somebody Else', '2019-01-02 10:00:00 UTC', 'Hi', 'INBOX'],
      ['c4', ME.name, ME.url, 'Somebody Else', '2019-01-02 10:00:00 UTC', 'Hi', 'INBOX'],
    );
    const deepa = `${CONNECTIONS}\nDeepa,"Dwivedi, PMP",${DEEPA.url},,,,01 Jan 2018`;
    const findings = await read({ 'messages.csv': old, 'Profile.csv': PROFILE, 'Connections.csv': deepa });
    expect(findings.files[0]?.account).toMatchObject({ used: 3, aside: { group: 1, unknownName: 1 } });
    expect(sumTurns(personAt(findings, 'linkedin:deepa')?.trace ?? { months: '' }).out).toBe(1);
    expect(sumTurns(personAt(findings, 'linkedin:robin')?.trace ?? { months: '' })).toMatchObject({
      out: 1,
      in: 1,
    });
  });

  it('is not counted twice where two exports hold it', async () => {
    const sent: Sent[] = [
      { from: ME, to: ROBIN, on: '2024-01-01 10:00:00 UTC' },
      { from: ROBIN, to: ME, on: '2024-01-02 10:00:00 UTC' },
    ];
    const once = await readMessages(sent);
    const twice = await readMessages(sent, { 'messages (2).csv': csv(HEADER, ...sent.map(row)) });
    expect(twice.turns).toBe(once.turns);
    expect(personAt(twice, 'linkedin:robin')?.trace).toEqual(personAt(once, 'linkedin:robin')?.trace);
  });

  it.each(['guide_messages.csv', 'learning_coach_messages.csv', 'coach_messages.csv'])(
    'is not %s',
    async (name) => {
      const findings = await read({
        [name]: csv(HEADER, row({ from: ME, to: ROBIN, on: '2024-01-01 10:00' })),
      });
      expect(findings.people).toEqual([]);
      expect(findings.files[0]).not.toHaveProperty('preview');
    },
  );
});

describe('whose export it is', () => {
  const invitation = (from: Somebody, to: Somebody, direction: string) =>
    csv(
      ['From', 'To', 'Sent At', 'Message', 'Direction', 'inviterProfileUrl', 'inviteeProfileUrl'],
      [from.name, to.name, '1/29/26, 2:37 PM', '', direction, from.url, to.url],
    );

  it.each([
    ['who invites from here', invitation(ME, DEEPA, 'OUTGOING'), 'me'],
    ['who is invited here', invitation(DEEPA, ME, 'INCOMING'), 'them'],
  ])('is told by %s', async (_, invitations, invitedBy) => {
    const findings = await read({ 'Invitations.csv': invitations });
    expect(findings.user).toMatchObject({ key: 'linkedin:me-owner', isCertain: true });
    expect(findings.people).toMatchObject([{ name: DEEPA.name, trace: { invitedBy } }]);
  });

  it('is told by who sends under the name of the profile', async () => {
    const findings = await readMessages([
      { from: ROBIN, to: ME, on: '2024-01-01 10:00:00 UTC' },
      { in: 'c2', from: ME, to: DEEPA, on: '2024-01-01 10:00:00 UTC' },
    ]);
    expect(findings.user).toMatchObject({ key: 'linkedin:me-owner', isCertain: true });
  });

  it('is told by who is in most conversations, and asked where nobody stands out', async () => {
    const others = Array.from({ length: 5 }, (_, at) => ({
      name: `N${at}`,
      url: `https://www.linkedin.com/in/n${at}`,
    }));
    const sent = others.map((to, at) => row({ in: `c${at}`, from: ME, to, on: '2024-01-01 10:00:00 UTC' }));
    const certain = await read({ 'messages.csv': csv(HEADER, ...sent) });
    expect(certain.user).toMatchObject({ key: 'linkedin:me-owner', isCertain: true });

    const unsure = await read({ 'messages.csv': csv(HEADER, ...sent.slice(0, 1)) });
    expect(unsure.user.isCertain).toBe(false);
    expect(unsure.user.candidates.map(({ profile }) => profile.key).sort()).toEqual([
      'linkedin:me-owner',
      'linkedin:n0',
    ]);
  });

  it('is taken from the person’s answer, and what was gathered can be settled anew', async () => {
    const file = fileOf(
      'messages.csv',
      csv(HEADER, row({ from: ME, to: ROBIN, on: '2024-01-01 10:00:00 UTC' })),
    );
    const gathered = await gather([file], {
      identify: (address) => identify(address)?.profiles ?? [],
      today: '2026-11-24',
    });
    const [mine, theirs, again] = (['linkedin:me-owner', 'linkedin:robin', 'linkedin:me-owner'] as const).map(
      (key) => settle(gathered, key),
    );
    expect(mine?.people.map(({ name }) => name)).toEqual(['Robin Banks']);
    expect(theirs?.people.map(({ name }) => name)).toEqual(['Me Owner']);
    expect(again).toEqual(mine);
  });

  it('is taken from a name that the person gives, however it is written', async () => {
    const gathered = await gather(
      [fileOf('messages.csv', csv(HEADER, row({ from: ME, to: ROBIN, on: '2024-01-01 10:00:00 UTC' })))],
      { identify: (address) => identify(address)?.profiles ?? [], today: '2026-11-24' },
    );
    const said = (named: string) => {
      const { user, people, turns } = settle(gathered, { named });
      return { key: user.key, name: user.name, turns, people: people.map(({ name }) => name) };
    };
    const mine = { key: 'linkedin:me-owner', name: 'me OWNER', turns: 1, people: ['Robin Banks'] };
    expect(said('me OWNER')).toEqual(mine);
    const nobody = { key: undefined, name: undefined, turns: 0, people: [] };
    expect(said('Somebody Else')).toEqual(nobody);
    expect(said('')).toEqual(nobody);
    const { files } = settle(gathered, { named: '' });
    expect(files[0]?.account).toMatchObject({ used: 0, aside: { userUnknown: 1 } });
  });

  it('is known by the name alone where messages carry no addresses', async () => {
    const header = ['CONVERSATION ID', 'FROM', 'TO', 'DATE', 'CONTENT'];
    const gathered = await gather(
      [
        fileOf('messages.csv', csv(header, ['c', ME.name, ROBIN.name, '2018-01-01 10:00:00 UTC', 'x'])),
        fileOf('Connections.csv', `${CONNECTIONS}\nRobin,Banks,${ROBIN.url},,,,1 Jan 2018`),
      ],
      { identify: (address) => identify(address)?.profiles ?? [], today: '2026-11-24' },
    );
    expect(settle(gathered).turns).toBe(0);
    const settled = settle(gathered, { named: ME.name });
    expect(settled.turns).toBe(1);
    expect(personAt(settled, 'linkedin:robin')?.trace).toMatchObject({ lastOut: '2018-01-01' });
  });
});
