import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';

import { Nobody, type NobodyProps } from '@/components/panel/Nobody';
import type { Person } from '@/lib/network/person';
import { speak } from '../setup/words';
import { expectNoFaults } from './axe';
import { somebody, spyOnPeople } from './somebody';

afterEach(cleanup);

function show(props: Partial<NobodyProps> = {}) {
  const people = spyOnPeople();
  const onPick = vi.fn<(person: Person) => void>();
  render(
    <Nobody
      why="page"
      withdrawn={[]}
      recent={[somebody()]}
      people={people}
      onPick={onPick}
      onLeave={() => undefined}
      {...props}
    />,
  );
  return { people, onPick };
}

describe.each(['en', 'fr'] as const)('in %s', (language) => {
  test.each(['page', 'unseen', 'finding'] as const)('axe finds nothing: %s', async (why) => {
    speak(language);
    show({ why });
    expect(screen.getByRole('heading', { level: 1 }).textContent).not.toBe('');
    await expectNoFaults();
  });
});

test('offers search, those tagged last, and adding somebody by hand', async () => {
  const { people, onPick } = show();
  expect(screen.getByRole('searchbox', { name: 'Search' })).toBeTruthy();
  expect(screen.getByRole('list', { name: 'Tagged last' })).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Add somebody by hand' }));
  fireEvent.input(screen.getByRole('textbox', { name: 'Name' }), { target: { value: ' Emmy Noether ' } });
  fireEvent.click(screen.getByRole('button', { name: 'Add' }));
  expect(people.add.mock.calls).toEqual([['Emmy Noether']]);
  await waitFor(() => expect(onPick).toHaveBeenCalledOnce());
});

test('a permission that was taken back can be given again, site by site', () => {
  const onAllow = vi.fn<() => void>();
  show({ why: 'unseen', withdrawn: [{ site: 'LinkedIn', onAllow }] });
  expect(screen.getByText(/permission for LinkedIn was taken back/)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Give it again: LinkedIn' }));
  expect(onAllow).toHaveBeenCalledOnce();
});

test.each([
  ['no permission lacks', []],
  ['one does: the page may be of another site', [{ site: 'LinkedIn', onAllow: () => undefined }]],
])('an unseen page needs the toolbar, where %s', (_, withdrawn) => {
  show({ why: 'unseen', withdrawn });
  const advice = screen.getByText(/Press Liant’s button in the toolbar/);
  expect(advice.textContent).toMatch(/on its own pages .* nobody can be read/);
});

test('on a page that can be seen, nothing is asked for', () => {
  show({ withdrawn: [{ site: 'XING', onAllow: () => undefined }] });
  expect(screen.queryByRole('button', { name: /Give it again/ })).toBeNull();
});
