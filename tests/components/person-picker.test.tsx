import { cloneElement } from 'preact';
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';

import { PersonPicker } from '@/components/person/PersonPicker';
import { LIMITS, type Person } from '@/lib/network/person';
import { expectNoFaults } from './axe';
import { somebody } from './somebody';

afterEach(cleanup);

const ada = somebody({ tie: 'strong', company: 'Babbage & Co' });
const grace = somebody({ id: '00000000000000d4', name: 'Grace Hopper' });

function show(find: (query: string) => Promise<readonly Person[]>) {
  const onPick = vi.fn<(person: Person) => void>();
  render(
    <PersonPicker
      label="Search"
      people={{ find }}
      first={[ada]}
      firstName="Tagged last"
      not={undefined}
      onPick={onPick}
    />,
  );
  return { onPick, box: screen.getByRole<HTMLInputElement>('searchbox', { name: 'Search' }) };
}

const type = (box: HTMLElement, text: string) => fireEvent.input(box, { target: { value: text } });

test('before anything is asked, shows those tagged last', async () => {
  const { onPick } = show(async () => []);
  expect(screen.getByRole('list', { name: 'Tagged last' })).toBeTruthy();
  await expectNoFaults();
  fireEvent.click(screen.getByRole('button', { name: /Ada Lovelace/ }));
  expect(onPick.mock.calls).toEqual([[ada]]);
});

test('nothing longer than a name can be asked for, since it may be added as one', () => {
  expect(show(async () => []).box.maxLength).toBe(LIMITS.name);
});

test('asked for, the search has the focus, and Escape in the empty field leaves it', () => {
  const onLeave = vi.fn<() => void>();
  const picker = <PersonPicker label="Search" people={{ find: async () => [] }} onPick={() => undefined} />;
  render(cloneElement(picker, { onLeave }));
  const box = screen.getByRole('searchbox', { name: 'Search' });
  expect(document.activeElement).toBe(box);
  type(box, 'a');
  fireEvent.keyDown(box, { key: 'Escape' });
  expect(onLeave).not.toHaveBeenCalled();
  type(box, '');
  fireEvent.keyDown(box, { key: 'Escape' });
  expect(onLeave).toHaveBeenCalledOnce();
});

test('before everybody was looked through, nobody is said to be missing, and nobody is added', async () => {
  let answer: ((people: readonly Person[]) => void) | undefined;
  const add = async () => ada;
  const find = () => new Promise<readonly Person[]>((resolve) => (answer = resolve));
  render(<PersonPicker label="Search" people={{ find, add }} onPick={() => undefined} />);
  type(screen.getByRole('searchbox', { name: 'Search' }), 'ada');
  expect(screen.getByText('Looking through everybody…')).toBeTruthy();
  expect(screen.queryByRole('button', { name: /Add/ })).toBeNull();
  await act(async () => answer?.([]));
  expect(screen.queryByText('Looking through everybody…')).toBeNull();
  expect(screen.getByRole('button', { name: /Add/ })).toBeTruthy();
});

test('Enter takes the first who answers', async () => {
  const { onPick, box } = show(async () => [grace, ada]);
  type(box, 'h');
  await screen.findByRole('button', { name: /Grace/ });
  fireEvent.keyDown(box, { key: 'Enter' });
  expect(onPick.mock.calls).toEqual([[grace]]);
});

test('Enter that ends composing takes nobody', async () => {
  const { onPick, box } = show(async () => [grace]);
  type(box, 'ほっぱ');
  await screen.findByRole('button', { name: /Grace/ });
  fireEvent.keyDown(box, { key: 'Enter', isComposing: true });
  expect(onPick).not.toHaveBeenCalled();
});

test('Enter takes nobody who answered to what is asked no more', async () => {
  const answers = new Map<string, (people: readonly Person[]) => void>();
  const { onPick, box } = show((query) => new Promise((resolve) => answers.set(query, resolve)));
  type(box, 'a');
  await act(async () => answers.get('a')?.([ada]));
  type(box, 'gr');
  fireEvent.keyDown(box, { key: 'Enter' });
  expect(onPick).not.toHaveBeenCalled();
  await act(async () => answers.get('gr')?.([grace]));
  fireEvent.keyDown(box, { key: 'Enter' });
  expect(onPick.mock.calls).toEqual([[grace]]);
});

test('an answer that comes after more was asked is not shown', async () => {
  const answers = new Map<string, (people: readonly Person[]) => void>();
  const { box } = show((query) => new Promise((resolve) => answers.set(query, resolve)));
  type(box, 'a');
  type(box, 'ad');
  answers.get('ad')?.([ada]);
  await screen.findByRole('button', { name: /Ada/ });
  await act(async () => answers.get('a')?.([grace]));
  expect(screen.queryByRole('button', { name: /Grace/ })).toBeNull();
});

test('says where nobody answers', async () => {
  const { box } = show(async () => []);
  type(box, 'xyz');
  await waitFor(() => expect(screen.getByText('Nobody answers to that.')).toBeTruthy());
});
