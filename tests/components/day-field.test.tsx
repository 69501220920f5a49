import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { DayField, type DayFieldProps } from '@/components/controls/DayField';
import { expectNoFaults } from './axe';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  cleanup();
});

function show(props: Partial<DayFieldProps> = {}) {
  const onDay = vi.fn<(day: string) => void>();
  const field = (now: Partial<DayFieldProps>) => (
    <DayField label="Day" day={undefined} onDay={onDay} {...props} {...now} />
  );
  const { rerender } = render(field({}));
  const box = screen.getByLabelText<HTMLInputElement>('Day');
  return { onDay, box, follow: (now: Partial<DayFieldProps>) => rerender(field(now)) };
}

/** As a browser does at each key that leaves a whole date. */
function type(box: HTMLElement, ...values: readonly string[]) {
  for (const value of values) {
    fireEvent.keyDown(box, { key: '2' });
    fireEvent.change(box, { target: { value } });
  }
}

const year = ['0002-05-12', '0020-05-12', '0202-05-12', '2027-05-12'];

test('a year typed digit by digit stays in the field, and is told once, when the typing rests', async () => {
  const { onDay, box, follow } = show();
  type(box, ...year.slice(0, 2));
  follow({});
  expect(box.value).toBe('0020-05-12');
  type(box, ...year.slice(2));
  expect(onDay).not.toHaveBeenCalled();
  await vi.runAllTimersAsync();
  fireEvent.blur(box);
  expect(onDay.mock.calls).toEqual([['2027-05-12']]);
});

test('a day after the latest one is not told; the one that stands comes back, and it is said why', async () => {
  const { onDay, box } = show({ day: '2026-05-12', max: '2026-11-24' });
  type(box, '2026-11-25');
  fireEvent.blur(box);
  expect(onDay).not.toHaveBeenCalled();
  expect(box.value).toBe('2026-05-12');
  expect(screen.getByRole('alert').textContent).toBe('Today at the latest. The date stays as it was.');
  type(box, '2026-11-24');
  fireEvent.blur(box);
  expect(screen.queryByRole('alert')).toBeNull();
  expect(onDay.mock.calls).toEqual([['2026-11-24']]);
});

test.each([
  ['before 1900', {}, '1899-12-31', 'From January 1, 1900 on. The date stays as it was.'],
  ['of five digits', {}, '12026-05-12', 'From January 1, 1900 on. The date stays as it was.'],
  [
    'before 1900, where there is a latest one',
    { max: '2026-11-24' },
    '0026-05-12',
    'From January 1, 1900 to November 24, 2026. The date stays as it was.',
  ],
])('of a year %s it is said which days can be entered, once the typing rests', (_, props, text, says) => {
  const { onDay, box } = show({ day: '2026-05-12', ...props });
  type(box, text);
  // A field of the browser's takes no year of five digits from a script.
  if (box.value !== text) Object.defineProperty(box, 'value', { value: text, configurable: true });
  fireEvent.change(box);
  expect(screen.queryByRole('alert')).toBeNull();
  fireEvent.blur(box);
  const fault = screen.getByRole('alert');
  expect(fault.textContent).toBe(says);
  expect(box.getAttribute('aria-invalid')).toBe('true');
  expect(box.getAttribute('aria-describedby')).toBe(fault.id);
  expect(onDay).not.toHaveBeenCalled();
});

test.each([
  ['the focus leaves', (box: HTMLElement) => fireEvent.blur(box)],
  ['Enter is pressed', (box: HTMLElement) => fireEvent.keyDown(box, { key: 'Enter' })],
  ['the page goes away', () => fireEvent(window, new Event('pagehide'))],
  ['it goes away itself', () => cleanup()],
])('it is told at once where %s', (_, leave) => {
  const { onDay, box } = show({ day: '2026-05-12' });
  type(box, '2026-01-12', '2026-12-12');
  leave(box);
  expect(onDay.mock.calls).toEqual([['2026-12-12']]);
});

test('a day picked from the calendar is told at once', () => {
  const { onDay, box } = show();
  type(box, '0002-05-12');
  fireEvent.pointerDown(box);
  fireEvent.change(box, { target: { value: '2027-01-31' } });
  expect(onDay.mock.calls).toEqual([['2027-01-31']]);
});

test('what is no day is not told, and gives way to the one that stands', async () => {
  const { onDay, box } = show({ day: '2026-05-12' });
  type(box, '0002-05-12', '');
  await vi.runAllTimersAsync();
  fireEvent.blur(box);
  expect(onDay).not.toHaveBeenCalled();
  expect(box.value).toBe('2026-05-12');
});

test('emptied, it tells so where a day may be taken back', () => {
  const { onDay, box } = show({ day: '2026-05-12', mayBeEmpty: true });
  type(box, '');
  fireEvent.blur(box);
  expect(onDay.mock.calls).toEqual([['']]);
});

test('a day is told to whom it was typed for', async () => {
  const other = vi.fn<(day: string) => void>();
  const { onDay, box, follow } = show();
  type(box, '2027-05-12');
  follow({ onDay: other });
  await vi.runAllTimersAsync();
  expect(onDay.mock.calls).toEqual([['2027-05-12']]);
  expect(other).not.toHaveBeenCalled();
});

test('axe finds nothing', async () => {
  vi.useRealTimers();
  show();
  await expectNoFaults();
});
