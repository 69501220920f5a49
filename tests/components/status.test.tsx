import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';

import { Status } from '@/components/controls/Status';
import { speak } from '../setup/words';
import { expectNoFaults } from './axe';

afterEach(cleanup);

test('says what was saved, with its undo beside it', async () => {
  const onUndo = vi.fn<() => void>();
  render(<Status said="Tagged Ada strong" onUndo={onUndo} letter="u" />);
  expect(screen.getByRole('status').textContent).toBe('Tagged Ada strong');
  fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
  expect(onUndo).toHaveBeenCalledOnce();
  await expectNoFaults();
});

test('is there before it has anything to say, so that it is heard when it does', () => {
  render(<Status said={undefined} onUndo={() => undefined} />);
  expect(screen.getByRole('status').textContent).toBe('');
  expect(screen.queryByRole('button')).toBeNull();
});

test('what cannot be undone has no button', () => {
  render(<Status said="Undone: Tagged Ada strong" />);
  expect(screen.queryByRole('button')).toBeNull();
});

test('speaks French', () => {
  speak('fr');
  render(<Status said="Lien fort avec Ada" onUndo={() => undefined} />);
  expect(screen.getByRole('button', { name: 'Annuler' })).toBeTruthy();
});

test('the undo that goes away hands the focus to what it did', () => {
  const { rerender } = render(<Status said="Tagged Ada strong" onUndo={() => undefined} />);
  screen.getByRole('button', { name: 'Undo' }).focus();
  fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
  rerender(<Status said="Undone: Tagged Ada strong" />);
  expect(document.activeElement).toBe(screen.getByRole('status'));
});

test('takes the focus when what was forgotten goes off the screen after that was said; not from a control that stays', async () => {
  const button = (name: string) => screen.getByRole('button', { name });
  const both = (said: string, isKnown: boolean) => (
    <>
      {isKnown && <button type="button">Forget</button>}
      <button type="button">Stay</button>
      <Status said={said} onUndo={() => undefined} takesFocus={said !== 'Tagged Ada strong'} />
    </>
  );
  const { rerender } = render(both('Tagged Ada strong', true));
  button('Forget').focus();
  rerender(both('Forgotten: Ada', true));
  expect(document.activeElement).toBe(button('Forget'));
  rerender(both('Forgotten: Ada', false));
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('status')));
  button('Stay').focus();
  rerender(both('Forgotten: Bela', true));
  rerender(both('Forgotten: Bela', false));
  await new Promise((settle) => setTimeout(settle));
  expect(document.activeElement).toBe(button('Stay'));
});

test('takes the focus that went off the screen with what was forgotten, and no other', () => {
  const { rerender } = render(<Status said="Tagged Ada strong" onUndo={() => undefined} />);
  // As a page opens, nothing has had the focus, whatever another one did last.
  rerender(<Status said="Forgotten: Bela" onUndo={() => undefined} takesFocus />);
  expect(document.activeElement).toBe(document.body);
  screen.getByRole('button', { name: /^Undo/ }).focus();
  screen.getByRole('button', { name: /^Undo/ }).blur();
  rerender(<Status said="Forgotten: Ada" onUndo={() => undefined} takesFocus />);
  expect(document.activeElement).toBe(screen.getByRole('status'));
});
