import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';

import { PersonName } from '@/components/PersonName';
import { expectNoFaults } from './axe';

afterEach(cleanup);

function show() {
  const onRename = vi.fn<(name: string) => void>();
  render(<PersonName name="Ada" source="page" onRename={onRename} />);
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
  expect(onRename.mock.calls).toEqual([['Ada King']]);
  expect(screen.queryByRole('textbox')).toBeNull();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Edit name' }));
});

test('Escape takes back what was typed', () => {
  const onRename = vi.fn<(name: string) => void>();
  render(<PersonName name="Ada" source="page" onRename={onRename} />);
  fireEvent.click(screen.getByRole('button', { name: 'Edit name' }));
  fireEvent.input(screen.getByRole('textbox'), { target: { value: 'Adele' } });
  fireEvent.keyDown(screen.getByRole('textbox'), { key: 'Escape' });
  expect(onRename.mock.calls).toEqual([['Adele'], ['Ada']]);
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
