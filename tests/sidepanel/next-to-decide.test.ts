import { expect, test } from 'vitest';

import { pickNext } from '@/entrypoints/sidepanel/NextToDecide';
import { relation } from '../network/relations';

const at = (number: number) =>
  ({ key: `xing:P${number}`, url: `https://www.xing.com/profile/P${number}` }) as const;
const [ada, bo, cy] = [1, 2, 3].map((number) => relation(number, { profiles: [at(number)] }).person);

test('the next to decide has a profile, is not on the screen, and comes again when all had their turn', () => {
  if (!ada || !bo || !cy) throw new Error('Nobody was invented.');
  const byHand = relation(4, { profiles: [] }).person;
  const passed = new Set<string>();
  const next = (shown: string | undefined) => {
    const picked = pickNext([byHand, ada, bo, cy], passed, shown);
    if (picked) passed.add(picked.id);
    return picked?.url;
  };
  expect(next(undefined)).toBe(at(1).url);
  expect(next(ada.id)).toBe(at(2).url);
  expect(next(bo.id)).toBe(at(3).url);
  expect(next(cy.id)).toBe(at(1).url);
  expect(next(ada.id)).toBe(at(2).url);
  expect(next(bo.id)).toBe(at(3).url);
  expect(pickNext([byHand, ada], passed, ada.id)).toBeUndefined();
});
