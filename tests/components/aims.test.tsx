import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';

import { Aims } from '@/components/panel/Aims';
import { somebody } from './somebody';

afterEach(cleanup);

const person = somebody({ choice: 'deepen' });
const title = () => screen.getByRole('heading', { level: 2 }).textContent;

test('where nothing is pursued, the part that holds the rhythm alone is called so', () => {
  render(<Aims person={person} objectives={[]} edit={() => {}} />);
  expect(title()).toBe('Rhythm');
  cleanup();
  const lyon = { id: '00000000000000f1', sentence: 'Two clients in Lyon', began: '2026-01-05' };
  render(<Aims person={person} objectives={[lyon]} edit={() => {}} />);
  expect(title()).toBe('Objectives');
  cleanup();
  render(<Aims person={somebody({})} objectives={[]} edit={() => {}} />);
  expect(screen.queryByRole('heading')).toBeNull();
});
