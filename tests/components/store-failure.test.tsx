import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';

import { SetAside } from '@/components/controls/SetAside';
import { StoreFailure, type Failure } from '@/components/controls/StoreFailure';
import { speak, type Language } from '../setup/words';
import { expectNoFaults } from './axe';

afterEach(cleanup);

const codes: Failure['code'][] = [
  'newer',
  'full',
  'refused',
  'broken',
  'closed',
  'tooLong',
  'nobody',
  'unknown',
];

test.each(['en', 'fr'] as const)('each failure has words of its own in %s', (language: Language) => {
  speak(language);
  const said = codes.map((code) => {
    render(<StoreFailure failure={{ code }} onDismiss={() => undefined} />);
    const words = screen.getByRole('alert').querySelector('p')?.textContent ?? '';
    cleanup();
    return words;
  });
  expect(new Set(said).size).toBe(codes.length);
  expect(said.every((words) => words.length > 20)).toBe(true);
});

test('states the bound of a text that is too long', () => {
  render(
    <StoreFailure
      failure={{ code: 'tooLong', detail: { field: 'note', limit: 50_000 } }}
      onDismiss={() => undefined}
    />,
  );
  expect(screen.getByRole('alert').textContent).toContain('Note: at most 50,000 characters are kept.');
});

test('what can be tried again can be tried again', async () => {
  const onRetry = vi.fn<() => void>();
  render(<StoreFailure failure={{ code: 'full' }} onRetry={onRetry} onDismiss={() => undefined} />);
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(onRetry).toHaveBeenCalledOnce();
  await expectNoFaults();
});

test('records that were set aside are counted, with a way to them', () => {
  const { rerender } = render(<SetAside count={0} href="network.html#settings" />);
  expect(screen.queryByRole('link')).toBeNull();
  rerender(<SetAside count={2} href="network.html#settings" />);
  expect(
    screen.getByText('2 records could not be read and were set aside. Nothing was dropped.'),
  ).toBeTruthy();
  expect(screen.getByRole('link').getAttribute('href')).toBe('network.html#settings');
});
