import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { SearchBox, type SearchBoxProps } from '@/components/controls/SearchBox';
import { speak } from '../setup/words';
import { expectNoFaults } from './axe';
import { somebody } from './somebody';

afterEach(cleanup);
beforeEach(() => {
  // happy-dom has no layout, and no scrolling into view.
  Element.prototype.scrollIntoView = () => undefined;
});

const people = [
  somebody({ id: '00000000000000a1', name: 'Ada Lovelace', tie: 'strong', company: 'Engines' }),
  somebody({ id: '00000000000000a2', name: 'عايدة', headline: 'Navigator' }),
];

function show(answer: Partial<SearchBoxProps['answer']> | undefined) {
  const does = {
    onQuery: vi.fn<SearchBoxProps['onQuery']>(),
    onFocus: vi.fn<SearchBoxProps['onFocus']>(),
    onPick: vi.fn<SearchBoxProps['onPick']>(),
  };
  render(
    <SearchBox
      answer={answer && { query: 'a', people, size: people.length, loading: false, ...answer }}
      {...does}
    />,
  );
  return does;
}

const box = () => screen.getByRole('combobox', { name: 'Search' });
const active = () => document.querySelector('[aria-selected="true"]')?.textContent;

test('tells what is typed, and beforehand that it may be', () => {
  const { onQuery, onFocus } = show(undefined);
  fireEvent.focus(box());
  expect(onFocus).toHaveBeenCalledOnce();
  fireEvent.input(box(), { target: { value: 'ada' } });
  expect(onQuery.mock.calls).toEqual([['ada']]);
  expect(box().getAttribute('aria-expanded')).toBe('false');
});

test('Enter opens the first, the arrows walk around, Escape asks for nothing', () => {
  const { onPick, onQuery } = show({});
  fireEvent.keyDown(box(), { key: 'Enter' });
  fireEvent.keyDown(box(), { key: 'ArrowDown' });
  expect(active()).toContain('عايدة');
  expect(box().getAttribute('aria-activedescendant')).toBe(
    document.querySelector('[aria-selected="true"]')?.id,
  );
  fireEvent.keyDown(box(), { key: 'Enter' });
  fireEvent.keyDown(box(), { key: 'ArrowDown' });
  expect(active()).toContain('Ada');
  fireEvent.keyDown(box(), { key: 'ArrowUp' });
  expect(active()).toContain('عايدة');
  fireEvent.keyDown(box(), { key: 'Escape' });
  expect(onPick.mock.calls.map(([person]) => person.name)).toEqual(['Ada Lovelace', 'عايدة']);
  expect(onQuery.mock.calls).toEqual([['']]);
});

test('Enter that ends the composing of a letter opens nobody', () => {
  const { onPick } = show({});
  fireEvent.keyDown(box(), { key: 'Enter', isComposing: true });
  expect(onPick).not.toHaveBeenCalled();
});

test('a press opens', () => {
  const { onPick } = show({});
  fireEvent.click(screen.getAllByRole('option')[1] as Element);
  expect(onPick.mock.calls.map(([person]) => person.name)).toEqual(['عايدة']);
});

test.each([
  [{ size: 1_204 }, '1,204 people found'],
  [{ people: [], size: 0 }, 'Nobody answers to that.'],
  [{ people: [], size: 0, loading: true }, 'Looking through everybody…'],
])('says how many answer: %j', (answer, says) => {
  show(answer);
  expect(document.querySelector('[aria-live]')?.textContent).toBe(says);
  // The popup's one status says what was saved.
  expect(screen.queryByRole('status')).toBeNull();
});

test('a tie is told in words too, and a name keeps its direction', () => {
  show({});
  expect(screen.getAllByRole('option')[0]?.textContent).toContain('Strong');
  expect(document.querySelectorAll('bdi')[2]?.textContent).toBe('عايدة');
});

test.each(['en', 'fr'] as const)('axe finds nothing in %s', async (language) => {
  speak(language);
  show({});
  await expectNoFaults();
});
