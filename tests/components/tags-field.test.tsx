import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';

import { TagsField } from '@/components/TagsField';
import { LIMITS } from '@/lib/network/person';
import { expectNoFaults } from './axe';

afterEach(cleanup);

function show() {
  const onToggle = vi.fn<(tag: string, is: boolean) => void>();
  const { unmount } = render(<TagsField tags={['Lyon']} suggestions={['Paris']} onToggle={onToggle} />);
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

test('one that is there is not added again, and a long one is no longer than may be kept', () => {
  const { onToggle, box } = show();
  type(box, 'Lyon,');
  type(box, `${'x'.repeat(100)},`);
  expect(onToggle.mock.calls).toEqual([['x'.repeat(LIMITS.tag), true]]);
});

test('a tag can be removed', () => {
  const { onToggle } = show();
  fireEvent.click(screen.getByRole('button', { name: 'Remove Lyon' }));
  expect(onToggle.mock.calls).toEqual([['Lyon', false]]);
});
