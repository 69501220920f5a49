import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { Choices } from '@/components/controls/Choices';
import { REST } from '@/components/controls/use-arrows';
import type { Tie } from '@/lib/network/words';
import { expectNoFaults } from './axe';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

function show(value: Tie | undefined, onChange = vi.fn<(value: Tie | undefined) => void>()) {
  const choices = (now: Tie | undefined) => (
    <Choices
      name="Tie"
      clear="Clear tie"
      options={[
        { value: 'strong', label: 'Strong', letter: 's' },
        { value: 'weak', label: 'Weak', letter: 'w' },
      ]}
      value={now}
      onChange={onChange}
    />
  );
  const { rerender, unmount } = render(choices(value));
  return { onChange, unmount, follow: (now: Tie | undefined) => rerender(choices(now)) };
}

const radio = (name: string) => screen.getByRole<HTMLInputElement>('radio', { name });

/** As a browser does it: the key goes down, the radio beside is chosen, the key comes up. */
function walkTo(name: string) {
  fireEvent.keyDown(document.activeElement ?? document.body, { key: 'ArrowRight' });
  radio(name).focus();
  fireEvent.click(radio(name));
  fireEvent.keyUp(radio(name), { key: 'ArrowRight' });
}

test('is a radiogroup with a radio for each answer', async () => {
  vi.useRealTimers();
  show('weak');
  expect(screen.getByRole('radiogroup', { name: 'Tie' })).toBeTruthy();
  expect(radio('Strong').checked).toBe(false);
  expect(radio('Weak').checked).toBe(true);
  await expectNoFaults();
});

test('a press is told at once', () => {
  const { onChange } = show(undefined);
  fireEvent.click(radio('Strong'));
  expect(onChange.mock.calls).toEqual([['strong']]);
});

test('clearing is offered only while something is chosen, and leaves the focus in the group', () => {
  const { onChange, follow } = show(undefined);
  expect(screen.queryByRole('button', { name: 'Clear tie' })).toBeNull();
  follow('weak');
  fireEvent.click(screen.getByRole('button', { name: 'Clear tie' }));
  expect(onChange.mock.calls).toEqual([[undefined]]);
  expect(document.activeElement).toBe(radio('Strong'));
});

test('a walk of arrows is one change, told when it rests', () => {
  const { onChange } = show(undefined);
  radio('Strong').focus();
  walkTo('Weak');
  walkTo('Strong');
  walkTo('Weak');
  expect(radio('Weak').checked).toBe(true);
  expect(screen.getByRole('button', { name: 'Clear tie' })).toBeTruthy();
  vi.advanceTimersByTime(REST - 1);
  expect(onChange).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(onChange.mock.calls).toEqual([['weak']]);
});

test('a walk is told when the focus leaves the group, and not while it moves within', () => {
  const { onChange } = show(undefined);
  radio('Strong').focus();
  walkTo('Weak');
  fireEvent.focusOut(radio('Weak'), { relatedTarget: radio('Strong') });
  expect(onChange).not.toHaveBeenCalled();
  fireEvent.focusOut(radio('Weak'), { relatedTarget: document.body });
  expect(onChange.mock.calls).toEqual([['weak']]);
});

test('a walk is told before any other key does what it does', () => {
  const { onChange } = show(undefined);
  radio('Strong').focus();
  walkTo('Weak');
  fireEvent.keyDown(radio('Weak'), { key: 's' });
  expect(onChange.mock.calls).toEqual([['weak']]);
});

test('a walk is told when the page goes away', () => {
  const { onChange } = show(undefined);
  radio('Strong').focus();
  walkTo('Weak');
  fireEvent(window, new Event('pagehide'));
  expect(onChange.mock.calls).toEqual([['weak']]);
});

test('a walk is told when the panel shows somebody else', () => {
  const { onChange, unmount } = show(undefined);
  radio('Strong').focus();
  walkTo('Weak');
  unmount();
  expect(onChange.mock.calls).toEqual([['weak']]);
});
