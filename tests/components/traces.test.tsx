import { cleanup, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';

import { listTraces, sayTurns } from '@/components/person/trace-words';
import { PersonRest } from '@/components/panel/PersonRest';
import { ReadingCard } from '@/components/panel/ReadingCard';
import { RoundPerson } from '@/components/round/RoundPerson';
import { packMonths, NO_TURNS, type Trace, type Turns } from '@/lib/network/trace';
import { speak } from '../setup/words';
import { expectNoFaults } from './axe';
import { somebody, spyOnActions, spyOnPeople } from './somebody';

afterEach(cleanup);

const today = '2026-03-10';
const wrote = (turns: Partial<Turns>) => packMonths(new Map([['2024-03', { ...NO_TURNS, ...turns }]]));
const plainly = (said: readonly string[]) => said.map((each) => each.replaceAll(/[\u202f\u00a0]/g, ' '));

const often: Trace = {
  months: wrote({ out: 13, in: 11, firstMe: 7, firstThem: 1, answeredMe: 1, answeredThem: 5 }),
  lastBoth: '2024-03-05',
};

const turns: [string, Trace, string[], string[]][] = [
  [
    'from six turns on, who wrote first and when both last did',
    often,
    [
      'You wrote first 7 times, they once; last exchange both ways in March 2024.',
      'You wrote 13 times, they 11 times.',
      'Answered within two weeks: they 5 of 7, you 1 of 1.',
    ],
    [
      'Vous avez écrit en premier 7 fois, l’autre une fois ; dernier échange dans les deux sens en mars 2024.',
      'Vous avez écrit 13 fois, l’autre 11 fois.',
      'Réponses en moins de deux semaines : l’autre 5 sur 7, vous 1 sur 1.',
    ],
  ],
  [
    'below, nothing but the plain counts',
    { months: wrote({ out: 4, in: 1, firstMe: 2 }), lastBoth: '2024-03-05' },
    ['You wrote 4 times, they once.'],
    ['Vous avez écrit 4 fois, l’autre une fois.'],
  ],
  [
    'a side that never wrote, and to which the counts lean away from',
    { months: wrote({ out: 12, firstMe: 12 }) },
    [
      'You wrote first 12 times, they never; no exchange both ways.',
      'You wrote 12 times, they did not.',
      'Answered within two weeks: they 0 of 12.',
      'By these counts the exchange rests more on you.',
    ],
    [
      'Vous avez écrit en premier 12 fois, l’autre jamais ; aucun échange dans les deux sens.',
      'Vous avez écrit 12 fois, l’autre jamais.',
      'Réponses en moins de deux semaines : l’autre 0 sur 12.',
      'D’après ces nombres, l’échange repose davantage sur vous.',
    ],
  ],
  ['nobody wrote', { months: '' }, [], []],
];

test.each(turns)('what was written: %s', (_, trace, english, french) => {
  expect(sayTurns(trace)).toEqual(english);
  speak('fr');
  expect(plainly(sayTurns(trace))).toEqual(french);
});

test('connection, invitation, endorsements and recommendations, each in a sentence of its own', () => {
  const trace: Trace = {
    months: '',
    connectedOn: '2026-02-08',
    invitedBy: 'them',
    endorsementsReceived: 3,
    endorsementsGiven: 1,
    recommendationsReceived: 1,
    recommendationsGiven: 2,
  };
  expect(listTraces(trace)).toEqual([
    'Connected since February 8, 2026, at their invitation.',
    'They endorsed your skills 3 times.',
    'You endorsed one of their skills.',
    'They recommended you.',
    'You recommended them 2 times.',
  ]);
  expect(listTraces({ months: '', invitedBy: 'me' })).toEqual(['You invited them.']);
  expect(listTraces(often)).toEqual([]);
  speak('fr');
  expect(listTraces(trace)).toEqual([
    'En relation depuis le 8 février 2026, sur son invitation.',
    'A validé vos compétences 3 fois.',
    'Vous avez validé une de ses compétences.',
    'Vous a recommandé une fois.',
    'Vous avez écrit 2 recommandations.',
  ]);
});

function showPanel(trace: Trace | undefined) {
  render(
    <PersonRest
      person={somebody()}
      known
      texts={{}}
      ledger={[]}
      trace={trace}
      today={today}
      letters
      worlds={[]}
      tags={[]}
      filling={undefined}
      here={undefined}
      canFill
      actions={spyOnActions()}
      people={spyOnPeople()}
      nameOf={() => undefined}
    />,
  );
}

test.each(['en', 'fr'] as const)(
  'stand beside what is said on the panel, where there are any (%s)',
  async (language) => {
    speak(language);
    const title = { en: 'What your exports show', fr: 'Ce que montrent vos exports' }[language];
    showPanel(undefined);
    expect(screen.queryByRole('region', { name: title })).toBeNull();
    cleanup();
    showPanel(often);
    await waitFor(() => expect(screen.getByRole('region', { name: title }).textContent).toContain('2024'));
    await expectNoFaults();
  },
);

test('the reading counts the last exchange both ways as the summary does', () => {
  const person = somebody({ tie: 'strong' });
  render(<ReadingCard person={person} ledger={[]} trace={often} today={today} edit={() => undefined} />);
  expect(screen.getByText('Stagnant: a strong tie, last exchange 2 years ago')).toBeTruthy();
});

test('stand in the round, in place of the same day said twice', async () => {
  const person = somebody({ outlook: { contacts: ['2024-03-05'], first: 'unread', turns: [] } });
  render(<RoundPerson person={person} trace={often} today={today} />);
  await waitFor(() => expect(screen.getByText(/^You wrote first 7 times/)).toBeTruthy());
  expect(screen.queryByText('Last exchange: March 2024')).toBeNull();
});
