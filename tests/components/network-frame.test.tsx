import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';

import { NetworkFrame } from '@/components/frame/NetworkFrame';
import { Welcome } from '@/components/frame/Welcome';
import { speak } from '../setup/words';
import { expectNoFaults } from './axe';

afterEach(cleanup);

const links = () =>
  within(screen.getByRole('navigation', { name: 'Network' }))
    .getAllByRole('link')
    .map((link) => [link.textContent, link.getAttribute('href'), link.getAttribute('aria-current')]);

test('leads to each room and marks the present one', () => {
  render(
    <NetworkFrame room="settings" onLeaveSample={undefined}>
      <p>room</p>
    </NetworkFrame>,
  );
  expect(links()).toEqual([
    ['Inventory', '#inventory', null],
    ['Round', '#round', null],
    ['Map', '#map', null],
    ['Balance', '#balance', null],
    ['Objectives', '#objectives', null],
    ['Review', '#review', null],
    ['Data', '#data', null],
    ['Settings', '#settings', 'page'],
  ]);
  expect(screen.queryByRole('button', { name: 'Leave the sample' })).toBeNull();
});

test('in the sample, every room leads out of it', () => {
  const onLeave = vi.fn<() => void>();
  render(
    <NetworkFrame room="inventory" onLeaveSample={onLeave}>
      <p>room</p>
    </NetworkFrame>,
  );
  const banner = within(screen.getByRole('complementary', { name: 'Sample network' }));
  fireEvent.click(banner.getByRole('button', { name: 'Leave the sample' }));
  expect(onLeave).toHaveBeenCalledOnce();
});

function welcome(keys: string | undefined, onTrySample: (() => void) | undefined = () => undefined) {
  const onStart = vi.fn<() => void>();
  render(
    <NetworkFrame room={undefined} onLeaveSample={undefined}>
      <Welcome
        keys={keys}
        onTrySample={onTrySample}
        onStart={onStart}
        sync={false}
        onSync={() => undefined}
      />
    </NetworkFrame>,
  );
  return onStart;
}

test('the first page says what Liant is, what it never does and how to begin', () => {
  const onTry = vi.fn<() => void>();
  const onStart = welcome('Alt+Shift+L', onTry);
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(
    'From a network suffered to a network chosen',
  );
  expect(screen.getByRole('heading', { name: 'Press Alt+Shift+L' })).toBeTruthy();
  expect(screen.getAllByRole('listitem').length).toBe(8);
  fireEvent.click(screen.getByRole('button', { name: 'Try it on a sample network' }));
  fireEvent.click(screen.getByRole('button', { name: 'Start with my network' }));
  expect([onTry, onStart].map(({ mock }) => mock.calls.length)).toEqual([1, 1]);
});

test('without keys it speaks of the button', () => {
  welcome(undefined);
  expect(screen.getByRole('heading', { name: 'Press the Liant button' })).toBeTruthy();
});

test('in French it says so by ear', () => {
  speak('fr');
  welcome('Alt+Shift+L');
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('D’un réseau subi à un réseau choisi');
});

test.each(['en', 'fr'] as const)('axe finds nothing in %s', async (language) => {
  speak(language);
  welcome('Alt+Shift+L');
  await expectNoFaults();
});
