import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';

import { PersonName, type PersonNameProps } from '@/components/panel/PersonName';
import type { NameSource } from '@/lib/network/sighting';
import { expectNoFaults } from './axe';

afterEach(cleanup);

function show(source: NameSource = 'page') {
  const onRename = vi.fn<PersonNameProps['onRename']>();
  render(<PersonName name="Ada" source={source} onRename={onRename} />);
  fireEvent.click(screen.getByRole('button', { name: 'Edit name' }));
  return { onRename, box: screen.getByRole<HTMLInputElement>('textbox', { name: 'Name' }) };
}

test('a press opens the name for editing; the heading stays', async () => {
  const { box } = show();
  expect(box.value).toBe('Ada');
  expect(document.activeElement).toBe(box);
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Ada');
  await expectNoFaults();
});

test('Enter keeps what was typed and gives the focus back', () => {
  const { onRename, box } = show();
  fireEvent.input(box, { target: { value: ' Ada King ' } });
  fireEvent.keyDown(box, { key: 'Enter' });
  expect(onRename.mock.calls).toEqual([['Ada King', 'user']]);
  expect(screen.queryByRole('textbox')).toBeNull();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Edit name' }));
});

test('Escape takes back what was typed: the name is again what it was, and from where', () => {
  const { onRename, box } = show('address');
  fireEvent.input(box, { target: { value: 'Adele' } });
  fireEvent.keyDown(box, { key: 'Escape' });
  expect(onRename.mock.calls).toEqual([
    ['Adele', 'user'],
    ['Ada', 'address'],
  ]);
});

test('Enter that ends composing leaves the name open', () => {
  const { box } = show();
  fireEvent.keyDown(box, { key: 'Enter', isComposing: true });
  expect(screen.getByRole('textbox')).toBe(box);
});

test('nobody is left without a name', () => {
  const { onRename, box } = show();
  fireEvent.input(box, { target: { value: '   ' } });
  fireEvent.keyDown(box, { key: 'Enter' });
  expect(onRename).not.toHaveBeenCalled();
});

test('leaving the field ends the editing, and does not draw the focus back', () => {
  const { box } = show();
  fireEvent.blur(box);
  expect(screen.queryByRole('textbox')).toBeNull();
  expect(document.activeElement).not.toBe(screen.getByRole('button', { name: 'Edit name' }));
});
