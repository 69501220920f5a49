import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';

import { TagsField } from '@/components/controls/TagsField';
import { LIMITS } from '@/lib/network/person';
import { expectNoFaults } from './axe';

afterEach(cleanup);

function show(tags: readonly string[] = ['Lyon']) {
  const onToggle = vi.fn<(tag: string, is: boolean) => void>();
  const { unmount } = render(<TagsField tags={tags} suggestions={['Paris']} onToggle={onToggle} />);
  return { onToggle, unmount, box: screen.getByRole<HTMLInputElement>('combobox', { name: 'Tags' }) };
}

const type = (box: HTMLElement, text: string) => fireEvent.input(box, { target: { value: text } });

test('Enter, a comma and leaving the field each make a tag', async () => {
  const { onToggle, box } = show();
  type(box, 'Paris');
  fireEvent.keyDown(box, { key: 'Enter' });
  type(box, 'Rome, Oslo,');
  type(box, 'Bern');
  fireEvent.blur(box);
  expect(onToggle.mock.calls).toEqual([
    ['Paris', true],
    ['Rome', true],
    ['Oslo', true],
    ['Bern', true],
  ]);
  expect(box.value).toBe('');
  await expectNoFaults();
});

test('a half-typed tag is kept when the page goes away', () => {
  const { onToggle, box } = show();
  type(box, 'Par');
  fireEvent(window, new Event('pagehide'));
  expect(onToggle.mock.calls).toEqual([['Par', true]]);
});

test('one that is there is not added again', () => {
  const { onToggle, box } = show();
  type(box, 'Lyon,');
  expect(onToggle).not.toHaveBeenCalled();
});

test('one that is too long is refused in words, and stays where it was typed', async () => {
  const { onToggle, box } = show();
  const long = 'x'.repeat(LIMITS.tag + 1);
  type(box, `${long}, Rome,`);
  expect(box.value).toBe(long);
  expect(screen.getByRole('alert').textContent).toContain('61 characters: at most 60 are kept.');
  expect(box.getAttribute('aria-invalid')).toBe('true');
  await expectNoFaults();
  fireEvent.keyDown(box, { key: 'Enter' });
  fireEvent.blur(box);
  fireEvent(window, new Event('pagehide'));
  expect(box.value).toBe(long);
  type(box, long.slice(1));
  expect(screen.queryByRole('alert')).toBeNull();
  fireEvent.keyDown(box, { key: 'Enter' });
  expect(onToggle.mock.calls).toEqual([
    ['Rome', true],
    [long.slice(1), true],
  ]);
});

test('Enter that ends composing makes no tag', () => {
  const { onToggle, box } = show();
  type(box, 'とう');
  fireEvent.keyDown(box, { key: 'Enter', isComposing: true });
  expect(onToggle).not.toHaveBeenCalled();
});

test('a tag can be removed', () => {
  const { onToggle } = show();
  fireEvent.click(screen.getByRole('button', { name: 'Remove Lyon' }));
  expect(onToggle.mock.calls).toEqual([['Lyon', false]]);
});

test('a tag that goes away hands the focus to the next, the last one to the field', () => {
  show(['Lyon', 'Oslo']);
  const [lyon, oslo] = screen.getAllByRole('button', { name: /^Remove/ });
  lyon?.focus();
  fireEvent.click(lyon as HTMLElement);
  expect(document.activeElement).toBe(oslo);
  cleanup();
  const { box } = show();
  screen.getByRole('button', { name: 'Remove Lyon' }).focus();
  fireEvent.click(screen.getByRole('button', { name: 'Remove Lyon' }));
  expect(document.activeElement).toBe(box);
});
