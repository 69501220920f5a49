import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';

import { Map, type MapProps } from '@/components/map/Map';
import { layOutMap } from '../network/lay-out-map';
import { idOf, relation } from '../network/relations';
import { speak } from '../setup/words';
import { expectNoFaults } from './axe';

afterEach(cleanup);

const today = '2026-03-10';
const people = [
  relation(1, { tie: 'weak', worldName: 'Sea', reading: 'dormant' }).person,
  relation(2, { tie: 'strong', worldName: 'Sea', energy: 'gives' }).person,
  relation(3, { worldName: 'Health', choice: 'fade' }).person,
];

function show(props: Partial<MapProps> = {}) {
  const all = {
    layout: layOutMap(people, today),
    coming: undefined,
    arcs: undefined,
    onArcs: vi.fn<MapProps['onArcs']>(),
    onOpen: vi.fn<MapProps['onOpen']>(),
    onPicture: vi.fn<MapProps['onPicture']>(),
    ...props,
  };
  render(
    <main>
      <Map {...all} />
    </main>,
  );
  return all;
}

const rows = () =>
  within(screen.getByRole('table', { name: 'People' }))
    .getAllByRole('link')
    .map((link) => link.textContent);

test('the table holds everybody in the order of the map: world by world, from near to far', () => {
  show();
  expect(rows()).toEqual(['No. 3', 'No. 2', 'No. 1']);
  expect(screen.getByRole('link', { name: 'No. 2' }).getAttribute('href')).toBe(`#inventory/${idOf(2)}`);
  const row = screen.getByRole('link', { name: 'No. 2' }).closest('tr');
  expect([...(row?.cells ?? [])].slice(1).map(({ textContent }) => textContent?.trim())).toEqual([
    'Strong',
    'Sea',
    'Nourishing',
  ]);
});

test('the legend takes people away, and says how many are left', () => {
  show();
  fireEvent.click(screen.getByRole('checkbox', { name: 'Dormant' }));
  expect(rows()).toEqual(['No. 3', 'No. 2']);
  fireEvent.click(screen.getByRole('checkbox', { name: 'Let fade' }));
  expect(rows()).toEqual(['No. 2']);
  expect(screen.getByText('1 person')).toBeTruthy();
  fireEvent.click(screen.getByRole('checkbox', { name: 'Strong' }));
  expect(screen.queryAllByRole('link')).toEqual([]);
  fireEvent.click(screen.getByRole('checkbox', { name: 'Dormant' }));
  expect(rows()).toEqual(['No. 1']);
});

test('up and down go from name to name', () => {
  show();
  const first = screen.getByRole('link', { name: 'No. 3' });
  void act(() => first.focus());
  fireEvent.keyDown(first, { key: 'ArrowDown' });
  expect(document.activeElement?.textContent).toBe('No. 2');
});

test('the wheel alone scrolls the page, either way; with Ctrl it comes closer, and the page stays', () => {
  show();
  const farther = screen.getByRole<HTMLButtonElement>('button', { name: 'Farther' });
  for (const deltaY of [-100, 100]) expect(turnWheel({ deltaY })).toBe('scrolls');
  expect(farther.disabled).toBe(true);
  expect(turnWheel({ deltaY: -100, ctrlKey: true })).toBe('stays');
  expect(farther.disabled).toBe(false);
  for (const deltaY of [-100, 100]) expect(turnWheel({ deltaY })).toBe('scrolls');
  expect(turnWheel({ deltaY: 100, ctrlKey: true })).toBe('stays');
  expect(farther.disabled).toBe(true);
});

/** What the page does meanwhile. Here, the event of a wheel does not know the keys that are held. */
function turnWheel(turned: { deltaY: number; ctrlKey?: boolean }): 'scrolls' | 'stays' {
  const event = Object.assign(new Event('wheel', { cancelable: true }), turned);
  return fireEvent(document.querySelector('canvas') as HTMLCanvasElement, event) ? 'scrolls' : 'stays';
}

test('introductions are asked for when they are wanted', () => {
  const { onArcs } = show();
  expect(onArcs).not.toHaveBeenCalled();
  fireEvent.click(screen.getByRole('checkbox', { name: 'Introductions' }));
  expect(onArcs).toHaveBeenCalledOnce();
});

test('of nobody it says so', () => {
  show({ layout: undefined });
  expect(screen.getByText(/Nobody is here yet/)).toBeTruthy();
});

test('while they come it says how many have', () => {
  show({ layout: undefined, coming: 12_000 });
  expect(screen.getByText('Loading everybody… 12,000 so far')).toBeTruthy();
  expect(screen.queryByText(/Nobody is here yet/)).toBeNull();
});

test.each(['en', 'fr'] as const)('axe finds nothing in %s', async (language) => {
  speak(language);
  show();
  await expectNoFaults();
});
