import { describe, expect, it } from 'vitest';

import { Here } from '@/lib/archive/here';
import { NO_ANSWERS, planImport, type Answers, type Plan } from '@/lib/archive/plan';
import { mergeHistories, type History } from '@/lib/network/history';
import { mailsIn, markMail, MOST_MAILS } from '@/lib/network/mail-mark';
import { wholeOf } from '@/lib/network/person-row';

import { CONNECTIONS, csv, read } from './reading';

type Files = Parameters<typeof read>[0];

const connection = (name: string, slug: string, mail: string) => {
  const [first = '', last = ''] = name.split(' ');
  return [first, last, `https://www.linkedin.com/in/${slug}`, mail, 'Engines', '', '08 Feb 2020'];
};
const connections = (...rows: readonly (readonly string[])[]): Files => ({
  'Connections.csv': csv(CONNECTIONS.split(','), ...rows),
});
const cards = (...people: readonly (readonly [name: string, ...mails: string[]])[]): Files => ({
  'contacts.vcf': people
    .map(([name, ...mails]) =>
      [
        'BEGIN:VCARD',
        'VERSION:4.0',
        `FN:${name}`,
        ...mails.map((mail) => `EMAIL:${mail}`),
        'END:VCARD',
        '',
      ].join('\r\n'),
    )
    .join(''),
});

async function plan(
  files: Files,
  before: readonly (Plan | History)[] = [],
  doubles: Answers['doubles'] = {},
) {
  const here = new Here();
  if (before.length > 0) here.add(together(before));
  const answers = { ...NO_ANSWERS, doubles };
  return planImport(await read(files), here, answers, { day: '2026-03-01', nameFrom: () => 'Somebody' });
}

function together(plans: readonly (Plan | History)[]): History {
  return plans.map((each) => ('history' in each ? each.history : each)).reduce(mergeHistories);
}

const ADA = connection('Ada Lovelace', 'ada', 'Ada@Example.test');
const CARD = ['Countess of Lovelace', 'office@engines.test', 'ada@example.test'] as const;

describe('the same mail in two files, one after the other', () => {
  it.each([
    ['an export of LinkedIn and then an address book', connections(ADA), cards(CARD)],
    ['an address book and then an export of LinkedIn', cards(CARD), connections(ADA)],
  ])('of %s, is proposed, and done only when told', async (_, one, other) => {
    const first = await plan(one);
    const next = await plan(other, [first]);
    expect(next.proposals).toMatchObject([{ by: 'mail', one: { isHere: true }, other: { isHere: false } }]);
    expect(together([first, next]).people).toHaveLength(2);
    const told = await plan(other, [first], { [next.proposals[0]?.id ?? '']: true });
    expect(together([first, told]).people).toMatchObject([{ joined: [{}] }]);
  });

  it('is not asked again, whatever was answered, of the same files', async () => {
    const [first, files] = [await plan(connections(ADA)), cards(CARD)];
    const id = (await plan(files, [first])).proposals[0]?.id ?? '';
    for (const answer of [true, false]) {
      const next = await plan(files, [first], { [id]: answer });
      for (const again of [files, connections(ADA)]) {
        const { proposals, history } = await plan(again, [first, next]);
        expect([proposals, history.people.filter(({ stamps }) => stamps !== '')]).toEqual([[], []]);
      }
    }
  });

  it('is proposed, too, of two who are here, once the mail of one becomes known', async () => {
    const before = [await plan(connections(connection('Ada Lovelace', 'ada', ''))), await plan(cards(CARD))];
    const next = await plan(connections(ADA), before);
    expect(next.proposals).toMatchObject([{ by: 'mail', one: { isHere: true }, other: { isHere: true } }]);
    const told = await plan(connections(ADA), before, { [next.proposals[0]?.id ?? '']: true });
    expect(together([...before, told]).people).toHaveLength(1);
    expect((await plan(connections(ADA), [...before, next])).proposals).toEqual([]);
  });

  it('joins one who was here under two records to both of those they were said to be', async () => {
    const here = [await plan(connections(ADA, connection('Eve Twin', 'eve', 'eve@example.test')))];
    const files = cards(['Who', 'ada@example.test', 'eve@example.test']);
    const { proposals } = await plan(files, here);
    expect(proposals).toHaveLength(2);
    const yes = Object.fromEntries(proposals.map(({ id }) => [id, true]));
    expect(together([...here, await plan(files, here, yes)]).people).toHaveLength(1);
  });

  it.each(['ada', 'ada-2'])(
    'joins somebody of two records, whichever of them learns it: %s',
    async (slug) => {
      const records = await plan(connections(ADA, connection('A. L.', 'ada-2', '')));
      const [one, other = ''] = records.history.people.map(({ id }) => id);
      const bond = `with/${one}`;
      const joined: History = {
        ...records.history,
        people: [{ id: other, values: { [bond]: true }, stamps: `${'0'.repeat(18)}\u001f${bond}` }],
      };
      const here = [records, joined, await plan(cards(['Lovelace', 'al@example.test']))];
      expect(together(here).people).toHaveLength(2);
      const files = connections(connection('A. L.', slug, 'al@example.test'));
      const { proposals } = await plan(files, here);
      expect(proposals).toHaveLength(1);
      const told = await plan(files, here, { [proposals[0]?.id ?? '']: true });
      expect(together([...here, told]).people).toHaveLength(1);
    },
  );

  it('is not proposed of two whom a hand took apart', async () => {
    const before = [await plan(connections(connection('Ada Lovelace', 'ada', ''))), await plan(cards(CARD))];
    const [one, other] = together(before).people;
    const stamp = '0mkmjkw00000aaaaaa';
    const said: History = {
      ...together(before),
      people: [
        {
          id: one?.id ?? '',
          values: { [`apart/${other?.id}`]: true },
          stamps: `${stamp}\u001fapart/${other?.id}`,
        },
      ],
    };
    expect((await plan(connections(ADA), [...before, said])).proposals).toEqual([]);
  });

  it('of more people than one person can be, is a firm’s, and not proposed', async () => {
    const many = Array.from({ length: 20 }, (_, at) => connection(`No ${at}`, `no-${at}`, 'info@firm.test'));
    const next = await plan(cards(['Firm', 'info@firm.test']), [await plan(connections(...many))]);
    expect(next.proposals).toEqual([]);
  });
});

describe('marks of mails', () => {
  const marksIn = (plans: readonly Plan[]) =>
    together(plans).people.map((row) => mailsIn(wholeOf(row).values));

  it('are kept of each person, few of each, and none is a mail', async () => {
    const many = Array.from({ length: MOST_MAILS + 4 }, (_, at) => `ada${at}@example.test`);
    const first = await plan(cards(['Ada', ...many.slice(0, 3)]));
    expect(marksIn([first])).toEqual([many.slice(0, 3).map(markMail)]);
    const next = await plan(cards(['Ada', ...many]), [first]);
    expect(marksIn([first, next])[0]).toHaveLength(MOST_MAILS);
    const again = await plan(cards(['Ada', ...many.toReversed()]), [first, next]);
    expect(again.history.people).toMatchObject([{ stamps: '' }]);
    expect(JSON.stringify([first.history, next.history])).not.toContain('@');
  });
});
