import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';

import { stepInRows } from '@/components/people-list-steps';
import { PeopleListPage, type PeopleListPageProps } from '@/components/PeopleListPage';
import type { Person } from '@/lib/network/person';
import { speak } from '../setup/words';
import { expectNoFaults } from './axe';
import { somebody } from './somebody';

afterEach(cleanup);

const idOf = (index: number) => index.toString(16).padStart(16, '0');
const personAt = (index: number) => somebody({ id: idOf(index), name: `Person ${index}`, company: 'Quay' });

function show(props: Partial<PeopleListPageProps> = {}) {
  const does = {
    onQuery: vi.fn<(query: string) => void>(),
    onShow: vi.fn<(person: Person) => void>(),
    onTrySample: vi.fn<() => void>(),
  };
  render(
    <PeopleListPage
      query=""
      total={30_000}
      size={30_000}
      at={personAt}
      loading={false}
      keys="Alt+Shift+L"
      marked={undefined}
      {...does}
      {...props}
    />,
  );
  return does;
}

const names = () => screen.getAllByRole('link').map((link) => link.textContent);
const status = () => screen.getByRole('status').textContent;

test('of 30,000 rows only those in sight are there, each knowing its place', () => {
  show();
  const table = screen.getByRole('table', { name: 'People' });
  const rows = within(table).getAllByRole('row');
  expect(table.getAttribute('aria-rowcount')).toBe('30001');
  expect(rows.length).toBeLessThan(60);
  expect(rows[1]?.getAttribute('aria-rowindex')).toBe('2');
  expect(names()[0]).toBe('Person 0');
});

test('a name opens the profile in a tab of its own; somebody without one has no link', () => {
  show({
    size: 2,
    total: 2,
    at: (index) => (index === 0 ? personAt(0) : somebody({ name: 'By hand', profiles: [] })),
  });
  const [link] = screen.getAllByRole('link');
  expect(link?.getAttribute('href')).toBe('https://www.linkedin.com/in/ada-lovelace');
  expect(link?.getAttribute('target')).toBe('_blank');
  expect(names()).toEqual(['Person 0']);
  expect(screen.getByText('By hand')).toBeTruthy();
});

test('says what was said of somebody', () => {
  const person = somebody({
    tie: 'weak',
    bridge: 'other',
    worldName: 'Shipping',
    roles: ['client', 'mentor'],
    reciprocity: 'giving',
    choice: 'fade',
  });
  show({ size: 1, total: 1, at: () => person });
  const cells = screen.getAllByRole('cell').map((cell) => cell.textContent);
  expect(cells.slice(1, 6)).toEqual([
    'Weak',
    'Another world · Shipping',
    'Client · Mentor',
    'I give more',
    'Let fade',
  ]);
});

test('shows anybody in the panel, with a profile or without', () => {
  const byHand = somebody({ id: idOf(1), name: 'By hand', profiles: [] });
  const { onShow } = show({ size: 2, total: 2, at: (index) => (index === 0 ? personAt(0) : byHand) });
  for (const button of screen.getAllByRole('button', { name: /in the panel$/ })) fireEvent.click(button);
  expect(onShow.mock.calls.map(([{ name }]) => name)).toEqual(['Person 0', 'By hand']);
});

test('the arrows go from the search to the names, and from name to name', () => {
  show();
  fireEvent.keyDown(screen.getByRole('searchbox', { name: 'Search' }), { key: 'ArrowDown' });
  expect(document.activeElement?.textContent).toBe('Person 0');
  fireEvent.keyDown(document.activeElement as Element, { key: 'ArrowDown' });
  expect(document.activeElement?.textContent).toBe('Person 1');
  fireEvent.keyDown(document.activeElement as Element, { key: 'Home' });
  expect(document.activeElement?.textContent).toBe('Person 0');
});

test.each([
  ['ArrowDown', 4, 5],
  ['ArrowDown', 9, 9],
  ['ArrowUp', 0, 0],
  ['PageDown', 3, 9],
  ['End', undefined, 9],
  ['Enter', 4, undefined],
  ['toString', 4, undefined],
])('%s leads from %s to %s of ten', (key, from, to) => {
  expect(stepInRows(key, from, 10)).toBe(to);
});

test.each([
  [{ query: '' }, '30,000 people'],
  [{ query: 'ada', size: 3 }, '3 of 30,000'],
  [{ loading: true, size: 40, total: 40 }, 'Loading everybody…'],
])('says how many: %j', (props, says) => {
  show(props);
  expect(status()).toBe(says);
});

test('where nobody answers it offers everybody again', () => {
  const { onQuery } = show({ query: 'zzz', size: 0 });
  fireEvent.click(screen.getByRole('button', { name: 'Show everybody' }));
  expect(onQuery.mock.calls).toEqual([['']]);
});

describe('with nobody in the network', () => {
  test('it says how to begin, with the keys there are', () => {
    const { onTrySample } = show({ total: 0, size: 0 });
    expect(screen.getByText(/press the Liant button or Alt\+Shift\+L/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Try it on a sample network' }));
    expect(onTrySample).toHaveBeenCalledOnce();
  });

  test('and without keys where there are none', () => {
    show({ total: 0, size: 0, keys: undefined });
    expect(screen.getByText(/press the Liant button\./)).toBeTruthy();
  });
});

test.each(['en', 'fr'] as const)('axe finds nothing in %s', async (language) => {
  speak(language);
  show({ size: 5, total: 5 });
  await expectNoFaults();
  cleanup();
  show({ size: 0, total: 0 });
  await expectNoFaults();
});
