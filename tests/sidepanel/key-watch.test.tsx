import { signal } from '@preact/signals';
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { actOnKeys } from '@/entrypoints/person/key-watch';

const edit = vi.fn<(edit: object) => void>();
const subject = signal({ key: 'ada' });
const panel = {
  settings: signal({ letters: true }),
  subject,
  walk: {},
  undo: () => undefined,
  actions: signal({ edit }),
  words: { refresh: () => Promise.resolve() },
};
actOnKeys(panel as never);

beforeEach(() => {
  edit.mockClear();
  render(
    <>
      <input aria-label="Note" />
      <button type="button">Elsewhere</button>
    </>,
  );
});
afterEach(cleanup);

const press = (name: string, key: string) => fireEvent.keyDown(screen.getByLabelText(name), { key });
const pressElsewhere = () => fireEvent.keyDown(screen.getByRole('button'), { key: 's' });

test('a letter says the tie of whoever is shown, not into text', () => {
  press('Note', 's');
  expect(edit).not.toHaveBeenCalled();
  pressElsewhere();
  expect(edit.mock.calls).toEqual([[{ tie: 'strong' }]]);
});

test('the last letters of a word do nothing to somebody who came in the middle of it', () => {
  const now = vi.spyOn(Event.prototype, 'timeStamp', 'get').mockReturnValue(5_000);
  press('Note', 'w');
  subject.value = { key: 'grace' };
  pressElsewhere();
  expect(edit).not.toHaveBeenCalled();
  now.mockReturnValue(6_500);
  pressElsewhere();
  expect(edit).toHaveBeenCalledOnce();
});
