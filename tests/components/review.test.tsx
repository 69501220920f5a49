import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';

import { Review, type ReviewProps } from '@/components/review/Review';
import { ReviewTerms } from '@/components/review/ReviewTerms';
import { sayYear } from '@/components/review/review-words';
import type { ReviewWeekProps } from '@/components/review/ReviewWeek';
import { speak } from '../setup/words';
import { expectNoFaults } from './axe';
import { somebody } from './somebody';

afterEach(cleanup);

const person = somebody({ name: 'Ada', choice: 'deepen', nextStep: 'Lunch', receives: ['advice'] });

function show(props: Partial<ReviewProps> = {}, week: Partial<ReviewWeekProps> = {}) {
  const does = {
    done: vi.fn<ReviewProps['actions']['done']>(async () => undefined),
    later: vi.fn<(who: typeof person) => void>(),
    pass: vi.fn<(who: typeof person) => void>(),
    choose: vi.fn<ReviewProps['actions']['choose']>(),
    show: vi.fn<(who: typeof person) => void>(),
    onTime: vi.fn<ReviewWeekProps['onTime']>(),
    onReminder: vi.fn<ReviewWeekProps['onReminder']>(),
    onCalendar: vi.fn<() => void>(),
  };
  render(
    <Review
      items={[{ person, reason: 'rhythm', last: '2026-01-05' }]}
      texts={new Map([[person.id, { receivesText: 'Names at the town hall' }]])}
      sentenceOf={() => undefined}
      actions={does}
      coming={undefined}
      year={{ given: 1, received: 0, both: 2, people: 2 }}
      needsBackup={false}
      terms={
        <ReviewTerms
          size={5}
          budget={15}
          attention={{ deepened: 1, contacts: 1 }}
          onSize={() => {}}
          onBudget={() => {}}
          week={{ time: { weekday: 1, hour: 9 }, reminder: false, ...does, ...week }}
        />
      }
      {...props}
    />,
  );
  return does;
}

test('each person comes with why, the next step, and what can be said of them', async () => {
  const does = show();
  const card = within(screen.getByRole('article', { name: 'Ada' }));
  expect(card.getByText(/its rhythm \(every month\) has passed/)).toBeTruthy();
  expect(card.getByText('Lunch')).toBeTruthy();
  expect(card.getByText('Names at the town hall').closest('div')?.textContent).toContain('Can receive');
  for (const [name, act] of [
    ['Later', does.later],
    ['Not this one', does.pass],
  ] as const) {
    fireEvent.click(card.getByRole('button', { name }));
    expect(act).toHaveBeenCalledExactlyOnceWith(person);
  }
  await expectNoFaults();
});

test('what was done is a conversation, or something that was given or received', () => {
  const does = show();
  const card = within(screen.getByRole('article', { name: 'Ada' }));
  fireEvent.click(card.getByRole('button', { name: 'We met or spoke' }));
  fireEvent.click(card.getByRole('button', { name: 'I gave them…' }));
  fireEvent.click(card.getByRole('button', { name: 'Advice' }));
  expect(does.done.mock.calls).toEqual([
    [person, 'both', 'conversation'],
    [person, 'given', 'advice'],
  ]);
});

test.each([
  ['dormant', { tie: 'strong' }, /^Dormant for more than three years, and worth a thought: a strong tie/],
  ['dormant', { tie: 'strong', reading: 'dormant' }, /^Dormant, as you say, and worth a thought/],
  ['demanding', { reciprocity: 'giving' }, /^It asks more than it gives back/],
  ['demanding', { reciprocity: 'mutual', energy: 'drains' }, /^You say that it weighs on you/],
  ['demanding', { reading: 'demanding', energy: 'drains' }, /^Demanding, as you say/],
] as const)('why somebody is here is said from what it was read: %s, of %o', (reason, said, why) => {
  show({ items: [{ person: somebody({ ...said, name: 'Ada' }), reason }] });
  expect(within(screen.getByRole('article', { name: 'Ada' })).getByText(why)).toBeTruthy();
});

/** A week of which nothing is asked. */
const quietWeek = {
  time: { weekday: 1, hour: 9 },
  reminder: false,
  onTime: () => {},
  onReminder: () => {},
  onCalendar: () => {},
};

test.each([
  ['en', 0, 0, 'Nobody is marked Deepen.'],
  [
    'en',
    1,
    1 / 12,
    '1 person is marked Deepen. With each one’s rhythm that comes to less than one contact a month.',
  ],
  ['en', 1, 1, '1 person is marked Deepen. With each one’s rhythm that comes to about 1 contact a month.'],
  ['en', 16, 20, /about 20 contacts a month. That is more than the 15 you set yourself/],
  [
    'fr',
    1,
    1,
    '1 personne est marquée Approfondir. Au rythme de chacun, cela fait environ 1 contact par mois.',
  ],
] as const)(
  'what nourishing comes to, in %s: %i people, %f contacts',
  (language, deepened, contacts, said) => {
    speak(language);
    render(
      <ReviewTerms
        size={5}
        budget={15}
        attention={{ deepened, contacts }}
        onSize={() => {}}
        onBudget={() => {}}
        week={quietWeek}
      />,
    );
    expect(screen.getByText(said)).toBeTruthy();
  },
);

test('how many to nourish stays unsaid until it is said, and can be unsaid', () => {
  const onBudget = vi.fn<(budget: number) => void>();
  const terms = (budget: number) => (
    <ReviewTerms
      size={0}
      budget={budget}
      attention={undefined}
      onSize={() => {}}
      onBudget={onBudget}
      week={quietWeek}
    />
  );
  const field = (name: string) => screen.getByRole<HTMLInputElement>('spinbutton', { name });
  const { rerender } = render(terms(0));
  expect([field('Or your own number').value, field('People at most').value]).toEqual(['', '0']);
  fireEvent.change(field('Or your own number'), { target: { value: '12' } });
  rerender(terms(12));
  fireEvent.change(field('Or your own number'), { target: { value: '' } });
  expect(onBudget.mock.calls).toEqual([[12], [0]]);
});

test('a number that cannot be is not taken, and it is said which can', () => {
  const onSize = vi.fn<(size: number) => void>();
  const attention = { deepened: 0, contacts: 0 };
  render(
    <ReviewTerms
      size={5}
      budget={15}
      attention={attention}
      onSize={onSize}
      onBudget={() => {}}
      week={quietWeek}
    />,
  );
  const field = screen.getByRole<HTMLInputElement>('spinbutton', { name: 'People at most' });
  const bounds = 'A whole number from 0 to 20, please.';
  for (const value of ['21', '-1', '2.5']) {
    fireEvent.change(field, { target: { value } });
    expect([field.value, screen.getByText(bounds).tagName]).toEqual(['5', 'OUTPUT']);
  }
  fireEvent.change(field, { target: { value: '0' } });
  expect(screen.queryByText(bounds)).toBeNull();
  expect(onSize.mock.calls).toEqual([[0]]);
});

test('nothing to do is said plainly', () => {
  show({ items: [] });
  expect(screen.getByRole('heading', { name: 'Nothing to do this week' })).toBeTruthy();
});

test('a day, an hour, a dot and a line in the calendar can be had, and nothing is reminded of before', () => {
  const does = show();
  fireEvent.change(screen.getByRole('combobox', { name: 'Day of the week' }), { target: { value: '5' } });
  fireEvent.change(screen.getByRole('combobox', { name: 'From' }), { target: { value: '17' } });
  expect(does.onTime.mock.calls).toEqual([[{ weekday: 5 }], [{ hour: 17 }]]);
  const reminder = screen.getByRole<HTMLInputElement>('checkbox', { name: 'Remind me with a dot' });
  expect(reminder.checked).toBe(false);
  fireEvent.click(reminder);
  expect(does.onReminder).toHaveBeenCalledExactlyOnceWith(true);
  fireEvent.click(screen.getByRole('button', { name: /calendar/ }));
  expect(does.onCalendar).toHaveBeenCalledOnce();
});

test('a copy elsewhere is spoken of only where there is none', () => {
  show();
  expect(screen.queryByRole('link', { name: 'Save one now' })).toBeNull();
  cleanup();
  show({ needsBackup: true });
  expect(screen.getByRole<HTMLAnchorElement>('link', { name: 'Save one now' }).hash).toBe('#data');
});

describe.each([
  [
    'en',
    'Since January, nothing is noted yet.',
    'Since January: 1 exchange or conversation, with 1 person. You gave nothing, and received once.',
    'Since January: 12 exchanges and conversations, with 4 people. You gave 5 times, and received once.',
  ],
  [
    'fr',
    'Depuis janvier, rien n’est encore noté.',
    'Depuis janvier : 1 échange ou conversation, avec 1 personne. Donné : rien ; reçu : une fois.',
    'Depuis janvier : 12 échanges et conversations, avec 4 personnes. Donné : 5 fois ; reçu : une fois.',
  ],
] as const)('the year so far, in %s', (language, none, one, many) => {
  test('is two sentences that count right', () => {
    speak(language);
    const nothing = { given: 0, received: 0, both: 0, people: 0 };
    expect(sayYear(nothing)).toBe(none);
    expect(sayYear({ ...nothing, received: 1, people: 1 })).toBe(one);
    expect(sayYear({ given: 5, received: 1, both: 6, people: 4 })).toBe(many);
  });
});

test('until everybody has come it says what it waits for', () => {
  show({ items: undefined, coming: 12_000 });
  expect(screen.getByText('Loading everybody… 12,000 so far')).toBeDefined();
  expect(screen.queryByRole('heading', { name: 'Ada' })).toBeNull();
  cleanup();
  show();
  expect(screen.queryByText(/Loading everybody/)).toBeNull();
});
