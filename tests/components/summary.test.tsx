import { cleanup, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';

import { placeClasp } from '@/components/popup/summary-strokes';
import { Summary } from '@/components/popup/Summary';
import { NOBODY, type Counts } from '@/lib/network/summary';
import { speak } from '../setup/words';
import { expectNoFaults } from './axe';

afterEach(cleanup);

const counts: Counts = {
  ...NOBODY.always,
  people: 12_047,
  strong: 12,
  weak: 12_030,
  untagged: 5,
  giving: 3,
  mutual: 5,
  receiving: 2,
  deepen: 9,
  nourishing: 3,
  stagnant: 4,
  demanding: 1,
  dormant: 2,
  given: 14,
  received: 1,
};

function itemsOf(name: string): string[] {
  const items = within(screen.getByRole('list', { name })).getAllByRole('listitem');
  return items.map((item) => (item.textContent ?? '').replace(/\s+/g, ' ').trim());
}

test('says each count after what it counts', () => {
  render(<Summary counts={counts} />);
  expect(itemsOf('Ties')).toEqual(['Strong ties 12', 'Weak ties 12,030', 'Not yet tagged 5']);
  expect(itemsOf('Reciprocity')).toEqual(['I give more 3', 'Balanced 5', 'I receive more 2']);
  expect(itemsOf('Choices')).toEqual(['Deepen 9', 'Occasional 0', 'Let fade 0']);
  expect(itemsOf('Readings')).toEqual(['Nourishing 3', 'Stagnant 4', 'Demanding 1', 'Dormant 2']);
  expect(itemsOf('In the last twelve months')).toEqual(['Given 14', 'Received 1']);
  expect(screen.getByRole('heading').textContent).toBe('12,047 people');
});

test('says them in French, with its numbers', () => {
  speak('fr');
  render(<Summary counts={counts} />);
  expect(itemsOf('Liens')).toEqual(['Liens forts 12', 'Liens faibles 12 030', 'Lien non dit 5']);
  expect(itemsOf('Réciprocité')).toEqual(['Je donne plus 3', 'Équilibré 5', 'Je reçois plus 2']);
});

test('leaves out what nobody has said anything about', () => {
  render(<Summary counts={{ ...NOBODY.always, people: 1, untagged: 1 }} />);
  expect(screen.getAllByRole('list')).toHaveLength(1);
  expect(itemsOf('Ties')).toEqual(['Strong ties 0', 'Weak ties 0', 'Not yet tagged 1']);
  expect(screen.getByText('Nothing given or received in the last twelve months.')).toBeTruthy();
});

test('the arrows are as long as there was, and one that is nought is none', () => {
  const { container, rerender } = render(<Summary counts={{ ...counts, given: 10, received: 5 }} />);
  const lengths = () =>
    [...container.querySelectorAll<HTMLElement>('[style]')].map(({ style }) => style.width);
  expect(lengths()).toEqual(['100%', '50%']);
  rerender(<Summary counts={{ ...counts, given: 0, received: 5 }} />);
  expect(lengths()).toEqual(['100%']);
});

test('the strokes bind where the strong ties end', () => {
  expect(placeClasp(1, 1)).toBe(placeClasp(0, 0));
  expect(placeClasp(3, 1) - placeClasp(1, 1)).toBe(placeClasp(1, 1) - placeClasp(1, 3));
  expect(placeClasp(1, 0)).toBeGreaterThan(placeClasp(9, 1));
});

describe.each(['en', 'fr'] as const)('in %s', (language) => {
  test('axe finds nothing', async () => {
    speak(language);
    render(<Summary counts={counts} />);
    await expectNoFaults();
  });
});
