import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { TextField } from '@/components/controls/TextField';
import { PAUSE } from '@/components/controls/use-typed';
import { speak } from '../setup/words';
import { expectNoFaults } from './axe';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

function show(value: string | undefined, onType = vi.fn<(text: string) => void>()) {
  const field = (now: string | undefined, hears = onType) => (
    <TextField label="Note" value={now} limit={10} onType={hears} />
  );
  const { rerender, unmount } = render(field(value));
  return { onType, unmount, follow: (now: string, hears = onType) => rerender(field(now, hears)) };
}

const box = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Note' });
const type = (text: string) => fireEvent.input(box(), { target: { value: text } });

test('has its name, and suggestions make it a combobox', async () => {
  vi.useRealTimers();
  render(
    <>
      <TextField label="Note" value="x" limit={10} many onType={() => undefined} />
      <TextField label="World" value="" limit={10} suggestions={['Aviation']} onType={() => undefined} />
    </>,
  );
  expect(box().value).toBe('x');
  expect(screen.getByRole('combobox', { name: 'World' })).toBeTruthy();
  await expectNoFaults();
});

test('tells what was typed within a tenth of a second, however fast one types on', () => {
  const { onType } = show('');
  type('H');
  vi.advanceTimersByTime(PAUSE - 10);
  type('He');
  vi.advanceTimersByTime(10);
  expect(onType.mock.calls).toEqual([['He']]);
  expect(PAUSE).toBeLessThan(100);
});

test('tells at once when the focus leaves or the page goes away', () => {
  const { onType } = show('');
  type('A');
  fireEvent.blur(box());
  type('B');
  fireEvent(document, new Event('visibilitychange'));
  type('C');
  fireEvent(window, new Event('pagehide'));
  expect(onType.mock.calls).toEqual([['A'], ['B'], ['C']]);
});

test('what was typed belongs to the person for whom it was typed', () => {
  const { onType, follow, unmount } = show('');
  const forSomebodyElse = vi.fn<(text: string) => void>();
  type('A');
  follow('', forSomebodyElse);
  unmount();
  expect(onType.mock.calls).toEqual([['A']]);
  expect(forSomebodyElse).not.toHaveBeenCalled();
});

test('news from elsewhere does not overwrite a field that is being typed in, and is shown when it is left', async () => {
  const { follow } = show('before');
  type('mine');
  await act(() => void vi.advanceTimersByTime(PAUSE));
  follow('theirs');
  expect(box().value).toBe('mine');
  fireEvent.blur(box());
  expect(box().value).toBe('theirs');
});

test('a field that nobody types in follows news from elsewhere', () => {
  const { follow } = show('before');
  box().focus();
  follow('theirs');
  expect(box().value).toBe('theirs');
});

test('says that a text is too long, and cuts nothing', () => {
  show('');
  type('12345678901');
  expect(box().value).toBe('12345678901');
  expect(box().getAttribute('aria-invalid')).toBe('true');
  expect(screen.getByRole('alert').textContent).toBe(
    '11 characters: at most 10 are kept. Your text stays here; what was saved before stands.',
  );
});

test('says so in French', () => {
  speak('fr');
  show('12345678901');
  expect(screen.getByRole('alert').textContent).toMatch(/^11 caractères, c’est trop\u202f: 10 au plus/);
});

test('is written in the direction of its text', () => {
  const { follow } = show('');
  const directions = ['', '12: مرحبا', 'Ada محمد'].map((text) => {
    follow(text);
    return box().getAttribute('dir');
  });
  expect(directions).toEqual([null, 'rtl', 'ltr']);
});
