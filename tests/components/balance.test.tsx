import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';

import { Balance, type BalanceProps } from '@/components/balance/Balance';
import { sayUncounted } from '@/components/balance/balance-words';
import { readBalance } from '@/lib/network/balance';
import type { KeptBalance } from '@/lib/network/kept-balance';
import type { Relation } from '@/lib/network/relation';
import { countsOn } from '@/lib/network/count-on';
import { NOBODY } from '@/lib/network/summary';
import { NO_TURNS, packMonths, type Turns } from '@/lib/network/trace';
import { idOf, relation } from '../network/relations';
import { speak } from '../setup/words';
import { expectNoFaults } from './axe';

afterEach(cleanup);

const today = '2026-03-10';
const counts = countsOn(NOBODY, today);

const people = [
  relation(
    1,
    { choice: 'deepen', tie: 'strong', bridge: 'other', worldName: 'Sea', consulted: true },
    {},
    {},
  ),
  relation(2, { choice: 'deepen', tie: 'weak', bridge: 'same', worldName: 'sea', reciprocity: 'mutual' }),
  relation(3, { tie: 'weak', worldName: 'Health' }, { kind: 'opportunity' }, {}, {}),
  relation(4, {}, { kind: 'introduction', introduced: idOf(3), day: '2024-01-01' }),
];

function show(relations: readonly Relation[] = people, props: Partial<BalanceProps> = {}) {
  const kept: KeptBalance = {
    network: 'liant',
    revision: 3,
    day: today,
    balance: readBalance(relations, today),
    months: [
      { month: '2026-02', counts: { strong: 1, weak: 1 } },
      {
        month: '2026-03',
        counts: { ...counts, people: 4, strong: 1, weak: 2, same: 1, other: 1, deepen: 2, occasional: 1 },
      },
    ],
  };
  const all = {
    kept,
    isPassing: false,
    failure: undefined,
    known: new Map(relations.map(({ person }) => [person.id, person])),
    onAsk: vi.fn<BalanceProps['onAsk']>(),
    onChoose: vi.fn<BalanceProps['onChoose']>(),
    onSpell: vi.fn<(name: string) => void>(),
    ...props,
  };
  render(
    <main>
      <Balance {...all} />
    </main>,
  );
  return all;
}

const partOf = (title: string) =>
  within(screen.getByRole('heading', { level: 2, name: title }).parentElement as HTMLElement);

test('figures that may be of before say that they are being brought up to date', () => {
  show(people, { isPassing: true });
  expect(screen.getByRole('status').textContent).toBe('As it was last; being brought up to date…');
  cleanup();
  show();
  expect(screen.getByRole('status').textContent).toBe('');
  cleanup();
  show(people, { isPassing: true, kept: undefined });
  expect(screen.getByRole('status').textContent).toBe('');
});

function openFirst() {
  const parts = within(screen.getByRole('list', { name: 'Attention by choice' }));
  fireEvent.click(parts.getAllByRole('button', { name: 'Who' })[0] as HTMLElement);
}

test('where attention went is read in a sentence, beside where it was chosen', () => {
  show();
  expect(
    screen.getByText(
      'Of 5 exchanges in 90 days, 3 were with people you never chose. One of the 2 you want to deepen had none.',
    ),
  ).toBeTruthy();
  expect(
    screen.getByText('You consult one person before deciding. You chose where each of them stands.'),
  ).toBeTruthy();
});

test('what exports show is said too: how often one wrote, and who began', () => {
  const written = (id: number, choice: 'deepen' | undefined, turns: Partial<Turns>): Relation => ({
    ...relation(id, { choice }),
    trace: { months: packMonths(new Map([['2026-02', { ...NO_TURNS, ...turns }]])) },
  });
  show([
    ...people,
    written(5, 'deepen', { out: 4, in: 2, firstMe: 2 }),
    written(6, undefined, { out: 1, in: 6, firstThem: 3 }),
  ]);
  expect(
    screen.getByText(
      'Of late you noted 5 exchanges and wrote 5 times. 4 of these went to people you never chose. One of the 3 you want to deepen had none.',
    ),
  ).toBeTruthy();
  expect(
    screen.getByText(
      'Of 5 conversations in writing, others began 3. 3 of these with people you never chose.',
    ),
  ).toBeTruthy();
  expect(
    screen.getByText(/from your exports, by the month, since the beginning of December 2025/),
  ).toBeTruthy();
  const row = within(screen.getByRole('list', { name: 'Attention by choice' }));
  openFirst();
  const opened = row
    .getAllByRole('group', { name: /^Choice for/ })
    .map((group) => group.parentElement?.textContent);
  expect(opened[1]).toContain('you wrote 4 times');
});

test('where more are meant than a list shows, they are all counted, and the list says so', () => {
  const many = Array.from({ length: 70 }, (_, at) => relation(at + 1, { consulted: true }));
  show(many);
  expect(screen.getByText(/You consult 70 people before deciding. 70 of them you never chose./)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Who was never chosen' }));
  expect(screen.getAllByRole('group', { name: /^Choice for/ })).toHaveLength(60);
  expect(screen.getByText('60 of 70 are shown here')).toBeTruthy();
  cleanup();
  show();
  openFirst();
  expect(screen.queryByText(/are shown here/)).toBeNull();
});

test('a list is shown when all of it is known, and nobody can be pressed in another one’s place before', () => {
  const one = relation(1).person;
  show(people, { known: new Map([[one.id, one]]) });
  openFirst();
  expect(screen.queryByRole('group', { name: /^Choice for/ })).toBeNull();
  cleanup();
  show(people, {
    known: new Map([
      [one.id, one],
      [idOf(2), undefined],
    ]),
  });
  openFirst();
  expect(screen.getAllByRole('group', { name: /^Choice for/ })).toHaveLength(1);
});

test('where nothing was written, exports are not spoken of', () => {
  show();
  expect(screen.queryByText(/exports|in writing|wrote/)).toBeNull();
});

test('each part opens its people, who are decided upon there and stay until it is closed', () => {
  const { onAsk, onChoose } = show();
  const row = within(screen.getByRole('list', { name: 'Attention by choice' }));
  fireEvent.click(row.getAllByRole('button', { name: 'Who' })[0] as HTMLElement);
  expect(onAsk).toHaveBeenCalledWith([idOf(2), idOf(1)]);
  const choice = within(row.getByRole('group', { name: 'Choice for No. 2' }));
  expect(choice.getByRole('button', { name: 'Deepen', pressed: true })).toBeTruthy();
  fireEvent.click(choice.getByRole('button', { name: 'Occasional' }));
  expect(onChoose).toHaveBeenCalledWith(idOf(2), 'occasional');
  fireEvent.click(choice.getByRole('button', { name: 'Deepen' }));
  expect(onChoose).toHaveBeenCalledWith(idOf(2), undefined);
});

test('strong bridges are called out, and each field leads to those in it', () => {
  show();
  const part = partOf('Ties and worlds');
  expect(part.getByText(/one is a strong bridge/)).toBeTruthy();
  expect(part.getByRole('link', { name: '1 strong bridges' }).getAttribute('href')).toBe(
    '#inventory?tie=strong&bridge=other',
  );
  expect(part.getByText('2 people lack one of the two, and are not in it.')).toBeTruthy();
});

test('of a choice that nobody has, no share is said', () => {
  show([relation(1, { choice: 'deepen' }, {})]);
  const parts = within(screen.getByRole('list', { name: 'Attention by choice' })).getAllByRole('listitem');
  expect(parts[1]?.textContent).toBe('Occasionalno exchange');
});

test('worlds written in two ways count as one, and that is said', () => {
  const { onSpell } = show();
  const part = partOf('Worlds');
  const ways = part.getAllByRole('button', { description: /written in several ways/ });
  expect(ways.map((way) => way.textContent)).toEqual(['Sea (1)', 'sea (1)']);
  fireEvent.click(part.getByRole('button', { name: 'sea (1)' }));
  expect(onSpell).toHaveBeenCalledExactlyOnceWith('sea');
  expect(part.getByRole('link', { name: 'Sea' }).getAttribute('href')).toBe('#inventory?world=Sea');
  expect(part.getByText(/^3 people count as 2.33|^3 people count as 2.3/)).toBeTruthy();
});

test.each([
  [
    'en',
    'Of 1 person with a tie and a world, one is a strong bridge: close to you, and of another world.',
    '1 exchange · 1 of 2 people had some',
    'All are of one world: Sea.',
    'Of another world than yours: 1 of 1 person. As one figure: 1, where −1 is all of your world, and 1 all of others.',
    'Exchanges a month over the last twelve: 0.08.',
  ],
  [
    'fr',
    'Sur 1 personne dont le lien et l’univers sont dits, une est un pont fort : proche de vous, et d’un autre univers.',
    '1 échange · 1 sur 2 personnes en a eu',
    'Tous sont d’un même univers : Sea.',
    'D’un autre univers que le vôtre : 1 sur 1 personne. En un chiffre : 1, où −1 est tout de votre univers, et 1 tout des autres.',
    'Échanges par mois, sur les douze derniers mois : 0,08.',
  ],
] as const)('of one person all is said in the singular, in %s', (language, ...sentences) => {
  speak(language);
  show([
    relation(1, { choice: 'deepen', tie: 'strong', bridge: 'other', worldName: 'Sea' }, {}),
    relation(2, { choice: 'deepen' }),
  ]);
  const said = document.body.textContent.replaceAll(/\s/gu, ' ');
  for (const sentence of sentences) expect(said).toContain(sentence);
  expect(said).not.toMatch(/who do not know each other|qui ne se connaîtraient pas/);
});

test.each([
  ['Suffered or chosen', 'For 2 people you never chose.', 'Almaatouq and others 2016, PLoS ONE 11(3)'],
  [
    'Over time',
    'Not known this month, and so in no line: the tie of 1 person, the world of 2 people, the choice for 1 person, and the reading of 3 people.',
    'Vergara Hidd and others 2023, Scientific Reports',
  ],
  ['Ties and worlds', '2 people lack one of the two, and are not in it.', 'Neal 2024, Network Science'],
])('%s says of how many people it lacks data, and its source', (title, lacking, source) => {
  show();
  expect(partOf(title).getByText(lacking)).toBeTruthy();
  expect(partOf(title).getByText(source).tagName).toBe('CITE');
});

test('where nothing is lacking over time, that is said; of a month before people were counted, nothing', () => {
  const months = (all: Partial<typeof counts>) => ({ months: [{ month: '2026-03', counts: all }] });
  const whole = { people: 2, strong: 2, same: 2, deepen: 2, nourishing: 2 };
  expect(sayUncounted(months(whole))).toEqual(['Nothing is lacking of anybody this month.']);
  expect(sayUncounted(months({ strong: 1 }))).toEqual([]);
});

test('a count begins with the month in which it was first kept', () => {
  show();
  const months = within(screen.getByRole('list', { name: 'Counts month by month' }));
  expect(months.getByText(/Strong ties/).closest('li')?.textContent).toBe('Strong ties 11 in February 2026');
  expect(months.getByText(/Nourishing/).closest('li')?.textContent).toContain('begun this month');
});

test('where more opened doors or brought opportunities than are shown, that is said', () => {
  const many = Array.from({ length: 30 }, (_, at) => [
    relation(
      100 + at,
      { tie: 'weak' },
      { kind: 'introduction', introduced: idOf(200 + at) },
      { kind: 'opportunity' },
    ),
    relation(200 + at, {}),
  ]);
  show(many.flat());
  expect(partOf('Doors').getAllByText('24 of 30 are shown here')).toHaveLength(2);
  cleanup();
  show();
  expect(partOf('Doors').queryByText(/are shown here/)).toBeNull();
});

test('doors say of how many people no introduction is noted, and of how many opportunities the tie is not said', () => {
  show();
  const doors = partOf('Doors');
  expect(doors.getByText(/^Of 3 people no introduction is noted/)).toBeTruthy();
  expect(doors.queryByText(/brought opportunities (?:is|are) not said/)).toBeNull();
  cleanup();
  const from = { kind: 'opportunity' } as const;
  const introduced = { kind: 'introduction', introduced: idOf(1), day: '2024-01-01' } as const;
  show([
    relation(1, {}, from, from),
    relation(2, {}, from, { ...introduced }),
    relation(3, { choice: 'fade' }),
  ]);
  expect(partOf('Doors').getByText(/^Of one person no introduction is noted/)).toBeTruthy();
  const ties = 'The ties of 2 people who brought opportunities are not said.';
  expect(partOf('Doors').getByText(ties)).toBeTruthy();
});

test('doors are a tree, and weak ties that brought opportunities are named', () => {
  show();
  const tree = screen.getByRole('list', { name: 'Doors' });
  expect(within(within(tree).getByRole('list')).getByRole('link', { name: 'No. 3' })).toBeTruthy();
  const brought = screen.getByRole('list', { name: 'Weak ties that brought opportunities' });
  expect(within(brought).getByRole('link', { name: 'No. 3' }).getAttribute('href')).toBe(
    `#inventory/${idOf(3)}`,
  );
});

test('of nobody it says so in place of empty pictures', () => {
  show([]);
  expect(screen.getByText(/Nobody is here yet/)).toBeTruthy();
  expect(screen.queryByRole('heading', { level: 2 })).toBeNull();
});

test('one person of whom nothing was said is claimed nothing of', () => {
  show([relation(1)]);
  expect(screen.getByText(/Nothing was noted in the last 90 days/)).toBeTruthy();
  expect(screen.getByText('Nobody has both a tie and a world yet.')).toBeTruthy();
  expect(screen.getByText('No world has a name yet.')).toBeTruthy();
});

test.each(['en', 'fr'] as const)('axe finds nothing in %s', async (language) => {
  speak(language);
  show();
  for (const button of screen.getAllByRole('button', { expanded: false })) fireEvent.click(button);
  await expectNoFaults();
});
