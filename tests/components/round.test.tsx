import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';

import { Round, type RoundProps } from '@/components/round/Round';
import { RoundAfter } from '@/components/round/RoundAfter';
import { speak } from '../setup/words';
import { expectNoFaults } from './axe';
import { somebody } from './somebody';

afterEach(cleanup);

function show(props: Partial<RoundProps> = {}) {
  const does = {
    edit: vi.fn<RoundProps['edit']>(),
    onNext: vi.fn<RoundProps['onNext']>(),
    onPrevious: vi.fn<() => void>(),
    onStop: vi.fn<RoundProps['onStop']>(),
  };
  render(
    <Round
      person={somebody({
        company: 'Quay',
        outlook: { contacts: ['2024-03-05'], first: 'unread', turns: [] },
      })}
      today="2026-03-10"
      objectives={[]}
      letters
      progress={{ done: 128, of: 812 }}
      minutesLeft={25}
      onlySome={false}
      {...does}
      {...props}
    />,
  );
  return does;
}

const readings = { nourishing: 1, stagnant: 2, demanding: 0, dormant: 12, unread: 1_004 };

test('shows one person large, how far the round is, and what is known', () => {
  show();
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Ada Lovelace');
  expect(screen.getByText('128 of 812 · about 25 minutes left')).toBeTruthy();
  expect(screen.getByRole('progressbar', { name: 'Round' }).getAttribute('value')).toBe('128');
  expect(screen.getByText('Last exchange: March 2024')).toBeTruthy();
});

test('the space bar goes on, wherever an answer left the focus, but not where it presses something', () => {
  const { onNext, edit } = show({ person: somebody({ tie: 'weak' }) });
  const round = screen.getByRole('article', { name: 'Round' });
  expect(document.activeElement).toBe(round);
  fireEvent.keyDown(round, { key: ' ' });
  fireEvent.keyDown(screen.getByRole('radio', { name: 'Weak' }), { key: ' ' });
  expect(onNext).toHaveBeenCalledTimes(2);
  fireEvent.keyDown(screen.getByRole('radio', { name: 'Deepen' }), { key: ' ' });
  fireEvent.keyDown(screen.getByRole('checkbox', { name: 'Mentor' }), { key: ' ' });
  fireEvent.keyDown(screen.getByRole('button', { name: /^Stop/ }), { key: ' ' });
  expect(onNext).toHaveBeenCalledTimes(2);
  // After a click beside the card, the focus is nowhere.
  fireEvent.keyDown(document.body, { key: ' ' });
  expect(onNext).toHaveBeenCalledTimes(3);
  fireEvent.click(screen.getByRole('checkbox', { name: 'Mentor' }));
  expect(edit.mock.calls).toEqual([[{ roles: { mentor: true } }]]);
});

test('a role that was clicked leaves the space bar to the next person; one that was pressed by key keeps it', () => {
  show();
  const round = screen.getByRole('article', { name: 'Round' });
  const mentor = screen.getByRole('checkbox', { name: 'Mentor' });
  mentor.focus();
  fireEvent.click(mentor, { detail: 0 });
  expect(document.activeElement).toBe(mentor);
  fireEvent.click(mentor, { detail: 1 });
  expect(document.activeElement).toBe(round);
});

test('whoever comes next has the focus; who is not decided is skipped', () => {
  show();
  expect(screen.getByRole('button', { name: /^Skip/ })).toBeTruthy();
  fireEvent.click(screen.getByRole('radio', { name: 'Strong' }));
  cleanup();
  show({ person: somebody({ id: '00000000000000b2', name: 'Bo', tie: 'weak' }) });
  expect(document.activeElement).toBe(screen.getByRole('article'));
  expect(screen.getByRole('button', { name: /^Next/ })).toBeTruthy();
});

test('afterwards it says what became visible, in the words of the method, each with the people behind it', () => {
  const onGoOn = vi.fn<() => void>();
  render(
    <RoundAfter
      progress={{ done: 140, of: 812 }}
      onlySome={false}
      decided={[somebody({ tie: 'weak' }), somebody({ tie: 'strong' }), somebody({ tie: 'weak' })]}
      readings={readings}
      onGoOn={onGoOn}
    />,
  );
  const ties = screen.getByRole('list', { name: 'Decided just now' });
  expect([...ties.children].map((each) => each.textContent)).toEqual(['Strong ties 1', 'Weak ties 2']);
  expect(screen.getByRole('link', { name: '12 Dormant' }).getAttribute('href')).toBe(
    '#inventory?reading=dormant',
  );
  fireEvent.click(screen.getByRole('button', { name: 'Go on' }));
  expect(onGoOn).toHaveBeenCalledOnce();
});

test.each(['en', 'fr'] as const)('axe finds nothing in %s', async (language) => {
  speak(language);
  show();
  await expectNoFaults();
  cleanup();
  const end = { decided: [], readings, onGoOn: undefined };
  render(<RoundAfter progress={{ done: 3, of: 3 }} onlySome={false} {...end} />);
  await expectNoFaults();
});

test('where there is nobody, nobody is said to be decided, and it says how somebody comes', async () => {
  const end = { progress: { done: 0, of: 0 }, decided: [], readings, onGoOn: undefined };
  render(<RoundAfter onlySome={false} {...end} />);
  expect(screen.getByRole('heading').textContent).toBe('Nobody to go through');
  expect(screen.getByRole('link', { name: 'Data' }).getAttribute('href')).toBe('#data');
  await expectNoFaults();
  cleanup();
  render(<RoundAfter onlySome {...end} />);
  expect(screen.getByText('Nobody answers to that.')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Go through everybody' }).getAttribute('href')).toBe('#round');
});

const aim = { id: '00000000000000aa', sentence: 'Two clients in Lyon', began: '2026-01-01' };

test('somebody is linked to an objective, and then asked what they could bring', async () => {
  const { edit } = show({
    objectives: [aim, { ...aim, id: '00000000000000ab', sentence: 'Over', fate: 'dropped' }],
  });
  const serves = within(screen.getByRole('group', { name: 'Serves' }));
  expect(serves.getAllByRole('checkbox')).toHaveLength(1);
  expect(screen.queryByRole('group', { name: 'Brings me' })).toBeNull();
  fireEvent.click(serves.getByRole('checkbox', { name: 'Two clients in Lyon' }));
  expect(edit).toHaveBeenLastCalledWith({ objectives: { [aim.id]: true } });
  cleanup();
  const { edit: again } = show({ objectives: [aim], person: somebody({ objectives: [aim.id] }) });
  const brings = within(screen.getByRole('group', { name: 'Brings me' }));
  fireEvent.click(brings.getByRole('checkbox', { name: 'Advice' }));
  expect(again).toHaveBeenLastCalledWith({ brings: { advice: true } });
  await expectNoFaults();
});
