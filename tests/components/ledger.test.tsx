import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';

import { Ledger } from '@/components/panel/Ledger';
import type { Exchange } from '@/lib/network/exchange';
import { speak } from '../setup/words';
import { expectNoFaults } from './axe';
import { exchange, somebody, spyOnActions, spyOnPeople } from './somebody';

afterEach(cleanup);

function show(ledger: readonly Exchange[]) {
  const actions = spyOnActions();
  const people = spyOnPeople([
    somebody({ id: '00000000000000a1', name: 'Grace Murray' }),
    somebody({ id: '00000000000000d4', name: 'Grace Hopper' }),
  ]);
  const entries = (now: readonly Exchange[]) => (
    <Ledger
      whose="00000000000000a1"
      ledger={now}
      today="2026-10-01"
      actions={actions}
      people={people}
      nameOf={(id) => (id === 'known' ? 'Mary Somerville' : undefined)}
    />
  );
  const { rerender } = render(entries(ledger));
  return { actions, people, follow: (now: readonly Exchange[]) => rerender(entries(now)) };
}

const radio = (name: string) => screen.getByRole<HTMLInputElement>('radio', { name });
const button = (name: string | RegExp) => screen.getByRole('button', { name });

test('asks who gave, then what, and logs at once', async () => {
  const { actions } = show([]);
  expect(screen.queryByRole('group', { name: 'Kind' })).toBeNull();
  fireEvent.click(button('They gave me…'));
  const kinds = within(screen.getByRole('group', { name: 'Kind' }));
  expect(kinds.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
    'Introduction',
    'Information',
    'Opportunity',
    'Advice',
    'Support',
    'Visibility',
  ]);
  expect(document.activeElement).toBe(kinds.getByRole('button', { name: 'Introduction' }));
  await expectNoFaults();
  fireEvent.click(kinds.getByRole('button', { name: 'Support' }));
  expect(actions.log.mock.calls).toEqual([['received', 'support']]);
  await waitFor(() => expect(screen.queryByRole('group', { name: 'Kind' })).toBeNull());
});

test('what is noted for a day to come is shown, and not counted', () => {
  show([exchange({ id: 'e1', day: '2026-10-02' }), exchange({ id: 'e2', day: '2026-10-01' })]);
  expect(screen.getAllByRole('button', { name: /^Edit/ })).toHaveLength(2);
  expect(
    screen.getByText(/^Since October 2026 .* once\. For days to come, and not counted yet: 1\.$/),
  ).toBeTruthy();
});

test('a meeting is one press', () => {
  const { actions } = show([]);
  fireEvent.click(button('We met or spoke'));
  expect(actions.log.mock.calls).toEqual([['both', 'conversation']]);
});

test('what was logged opens with its day, its text and, for an introduction, who was introduced', async () => {
  const { actions, people, follow } = show([]);
  fireEvent.click(button('I gave them…'));
  fireEvent.click(button('Introduction'));
  await waitFor(() => expect(actions.log).toHaveBeenCalledOnce());
  const logged = exchange({ id: 'e1', direction: 'given', kind: 'introduction', day: '2026-10-01' });
  follow([logged]);
  fireEvent.input(await screen.findByRole('searchbox', { name: 'Who was introduced?' }), {
    target: { value: 'grace' },
  });
  const hopper = await screen.findByRole('button', { name: /Grace Hopper/ });
  // With whom the exchange was is introduced to nobody by it.
  expect(screen.queryByRole('button', { name: /Grace Murray/ })).toBeNull();
  fireEvent.click(hopper);
  fireEvent.change(screen.getByLabelText('Day'), { target: { value: '2026-09-15' } });
  fireEvent.change(screen.getByLabelText('Day'), { target: { value: '' } });
  expect(people.find.mock.calls).toEqual([['grace']]);
  expect(actions.editExchange.mock.calls).toEqual([
    [logged, { introduced: '00000000000000d4' }],
    [logged, { day: '2026-09-15' }],
  ]);
  await expectNoFaults();
});

test('somebody new can be introduced, by name', async () => {
  const { actions, people } = show([exchange({ id: 'e1', kind: 'introduction' })]);
  fireEvent.click(button(/^Edit/));
  fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'Emmy Noether' } });
  fireEvent.click(await screen.findByRole('button', { name: 'Add Emmy Noether' }));
  await waitFor(() => expect(actions.editExchange).toHaveBeenCalledOnce());
  expect(people.add.mock.calls).toEqual([['Emmy Noether']]);
  expect(actions.editExchange.mock.calls[0]?.[1]).toEqual({ introduced: '00000000000000b2' });
});

test('says who was introduced, also where they were forgotten', () => {
  show([
    exchange({ id: 'e1', kind: 'introduction', introduced: 'known' }),
    exchange({ id: 'e2', kind: 'introduction', introduced: 'gone' }),
  ]);
  expect(screen.getByText('Introduction, from them: Mary Somerville')).toBeTruthy();
  expect(screen.getByText('Introduction, from them: somebody who was forgotten')).toBeTruthy();
});

test('the colon before their name is the one of the language', () => {
  speak('fr');
  show([exchange({ id: 'e1', kind: 'introduction', introduced: 'known' })]);
  expect(screen.getByText(/Mary Somerville/).textContent).toBe(
    'Mise en relation, de sa part\u202f: Mary Somerville',
  );
});

test('its side and its kind can be changed', async () => {
  const entry = exchange({ id: 'e1' });
  const { actions } = show([entry]);
  fireEvent.click(button(/^Edit/));
  await expectNoFaults();
  fireEvent.click(radio('I gave'));
  fireEvent.click(radio('Support'));
  fireEvent.click(radio('We met or spoke'));
  expect(actions.editExchange.mock.calls).toEqual([
    [entry, { direction: 'given' }],
    [entry, { kind: 'support' }],
    [entry, { direction: 'both', kind: 'conversation' }],
  ]);
});

test('of a conversation something given is made once it is said what', () => {
  const entry = exchange({ id: 'e1', direction: 'both', kind: 'conversation' });
  const { actions } = show([entry]);
  fireEvent.click(button(/^Edit/));
  expect(screen.queryByRole('radiogroup', { name: 'Kind' })).toBeNull();
  fireEvent.click(radio('I gave'));
  expect(actions.editExchange).not.toHaveBeenCalled();
  fireEvent.click(radio('Advice'));
  expect(actions.editExchange.mock.calls).toEqual([[entry, { direction: 'given', kind: 'advice' }]]);
});

test('choosing a kind leaves the focus where it is', () => {
  const { follow } = show([exchange({ id: 'e1' })]);
  fireEvent.click(button(/^Edit/));
  radio('Introduction').focus();
  follow([exchange({ id: 'e1', kind: 'introduction' })]);
  expect(screen.getByRole('searchbox', { name: 'Who was introduced?' })).toBeTruthy();
  expect(document.activeElement).toBe(radio('Introduction'));
});

test('who was introduced is said of an introduction alone', () => {
  show([exchange({ id: 'e1', kind: 'advice', introduced: 'known' })]);
  expect(screen.queryByText(/Mary Somerville/)).toBeNull();
});

test('an entry of which another browser told only the month says the month', () => {
  show([
    exchange({ id: 'e1', day: '2026-03-01', isWholeMonth: true }),
    exchange({ id: 'e2', day: '2026-03-01' }),
  ]);
  const times = [...document.querySelectorAll('time')].map(({ textContent }) => textContent);
  expect(times).toEqual(['March 2026', 'Mar 1']);
});

test('an entry can be removed', () => {
  const entry = exchange({ id: 'e1' });
  const { actions } = show([entry]);
  fireEvent.click(button('Edit: Advice, from them'));
  fireEvent.click(button('Remove'));
  expect(actions.removeExchange.mock.calls).toEqual([[entry]]);
});

describe('the keyboard goes on from where it was', () => {
  const two = [exchange({ id: 'e2' }), exchange({ id: 'e1', kind: 'support' })];

  test('Done gives the focus back to the entry', () => {
    show(two);
    fireEvent.click(button('Edit: Advice, from them'));
    button('Done').focus();
    fireEvent.click(button('Done'));
    expect(document.activeElement).toBe(button('Edit: Advice, from them'));
  });

  test('an entry that is removed hands it to the next, the last one to the beginning', () => {
    const { follow } = show(two);
    fireEvent.click(button('Edit: Advice, from them'));
    button('Remove').focus();
    fireEvent.click(button('Remove'));
    follow(two.slice(1));
    expect(document.activeElement).toBe(button('Edit: Support, from them'));
    fireEvent.click(button('Edit: Support, from them'));
    button('Remove').focus();
    fireEvent.click(button('Remove'));
    follow([]);
    expect(document.activeElement).toBe(button('They gave me…'));
  });

  test('who was introduced is taken back and asked for anew in one place', async () => {
    const { follow } = show([exchange({ id: 'e1', kind: 'introduction' })]);
    fireEvent.click(button(/^Edit/));
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'grace' } });
    fireEvent.click(await screen.findByRole('button', { name: /Grace Hopper/ }));
    follow([exchange({ id: 'e1', kind: 'introduction', introduced: 'known' })]);
    expect(document.activeElement).toBe(button('Somebody else was introduced'));
    fireEvent.click(button('Somebody else was introduced'));
    follow([exchange({ id: 'e1', kind: 'introduction' })]);
    expect(document.activeElement).toBe(screen.getByRole('searchbox'));
  });
});

test('a long ledger shows the latest, and all of it on a press', () => {
  show(Array.from({ length: 40 }, (_, index) => exchange({ id: `e${index}` })));
  expect(screen.getAllByRole('listitem')).toHaveLength(5);
  fireEvent.click(button('Show all 40'));
  expect(screen.getAllByRole('listitem')).toHaveLength(40);
});
