import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';

import { Popup, type PopupProps } from '@/components/popup/Popup';
import { PopupPerson } from '@/components/popup/PopupPerson';
import { VeilSwitch } from '@/components/controls/VeilSwitch';
import { NOBODY } from '@/lib/network/summary';
import { speak } from '../setup/words';
import { expectNoFaults } from './axe';
import { somebody, spyOnActions } from './somebody';

afterEach(cleanup);

const some = { ...NOBODY.always, people: 3, strong: 1, untagged: 2 };

function show(props: Partial<PopupProps> = {}) {
  const actions = {
    openPanel: vi.fn<() => void>(),
    openNetwork: vi.fn<() => void>(),
    veil: vi.fn<(veiled: boolean) => void>(),
    trySample: vi.fn<() => void>(),
    leaveSample: vi.fn<() => void>(),
  };
  const search = {
    answer: undefined,
    onQuery: vi.fn<() => void>(),
    onFocus: vi.fn<() => void>(),
    onPick: vi.fn<() => void>(),
  };
  render(
    <Popup
      counts={some}
      search={search}
      veiled={false}
      inSample={false}
      person={<PopupPerson person={somebody()} known actions={spyOnActions()} />}
      foot={undefined}
      actions={actions}
      {...props}
    />,
  );
  return { ...actions, search };
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

test('leads to the panel and to the network', () => {
  const { openPanel, openNetwork, veil } = show();
  press('Open panel');
  press('Open network');
  fireEvent.click(screen.getByRole('switch', { name: 'Hide labels' }));
  expect([openPanel, openNetwork].map(({ mock }) => mock.calls.length)).toEqual([1, 1]);
  expect(veil.mock.calls).toEqual([[true]]);
});

test('of whoever is in this tab the answers are seen, and what they answer is heard', () => {
  show();
  for (const name of ['Tie', 'Reciprocity']) {
    expect(screen.getByRole('radiogroup', { name })).toBeTruthy();
    expect(screen.getByText(name, { selector: 'legend' }).className).toBe('unseen');
  }
});

test('with nobody in the network it says what to do first, in place of noughts', () => {
  const { trySample } = show({ counts: NOBODY.always, person: undefined });
  expect(screen.queryByRole('list', { name: 'Ties' })).toBeNull();
  expect(screen.getByRole('heading', { name: 'Nobody here yet' })).toBeTruthy();
  press('Try it on a sample network');
  expect(trySample).toHaveBeenCalledOnce();
});

test('where the network could not be read, nobody is said to be missing', () => {
  show({ counts: undefined, person: undefined });
  expect(screen.queryByRole('heading', { name: 'Nobody here yet' })).toBeNull();
  expect(screen.queryByRole('list', { name: 'Ties' })).toBeNull();
  expect(screen.getByRole('button', { name: 'Open network' })).toBeTruthy();
});

test('the sample says that it is one, and is left in one press', () => {
  const { leaveSample } = show({ inSample: true });
  // Somebody real who is tagged meanwhile is not kept.
  expect(screen.getByText(/invented people\. What you say here is gone when you leave/)).toBeTruthy();
  press('Leave the sample');
  expect(leaveSample).toHaveBeenCalledOnce();
});

test('a search stands in place of the rest', () => {
  const answer = { query: 'zz', people: [], size: 0, loading: false };
  show({ search: { answer, onQuery: () => undefined, onFocus: () => undefined, onPick: () => undefined } });
  expect(screen.queryByRole('radiogroup')).toBeNull();
  expect(screen.queryByRole('list', { name: 'Ties' })).toBeNull();
  expect(screen.getByRole('button', { name: 'Open panel' })).toBeTruthy();
});

describe('the person in this tab', () => {
  function showPerson(said = {}, known = true) {
    const actions = spyOnActions();
    render(<PopupPerson person={somebody(said)} known={known} actions={actions} />);
    return actions;
  }

  test('is tagged and taken back', () => {
    const { edit, log } = showPerson({ reciprocity: 'mutual' });
    fireEvent.click(screen.getByRole('radio', { name: 'Strong' }));
    fireEvent.click(screen.getByRole('radio', { name: 'I receive more' }));
    press('Clear reciprocity');
    press('We met or spoke');
    expect(edit.mock.calls).toEqual([
      [{ tie: 'strong' }],
      [{ reciprocity: 'receiving' }],
      [{ reciprocity: undefined }],
    ]);
    expect(log.mock.calls).toEqual([['both', 'conversation']]);
  });

  test.each([
    [{ position: 'Editor', company: 'Quay' }, true, 'Editor · Quay'],
    [{ headline: 'Poet' }, true, 'Poet'],
    [{}, false, 'Not in your network yet'],
    [{ nameSource: 'address' }, false, 'Name not confirmed yet'],
  ])('%j, known: %s, reads %s', (said, known, text) => {
    showPerson(said, known);
    expect(screen.getByText(text)).toBeTruthy();
  });
});

test('the switch says what it hides, also where there is little room for it', () => {
  speak('fr');
  for (const wordless of [true, false]) {
    render(<VeilSwitch veiled={false} onVeil={() => undefined} wordless={wordless} />);
    expect(screen.getByRole('switch', { name: 'Masquer les étiquettes' })).toBeTruthy();
    cleanup();
  }
});

test.each(['en', 'fr'] as const)('axe finds nothing in %s', async (language) => {
  speak(language);
  show({ inSample: true });
  await expectNoFaults();
  cleanup();
  show({ counts: NOBODY.always });
  await expectNoFaults();
});
