import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';

import { ObjectivesDoors } from '@/components/objectives/ObjectivesDoors';
import { Objectives, type ObjectivesProps } from '@/components/objectives/Objectives';
import type { Objective } from '@/lib/network/objective';
import { standFor } from '@/lib/network/standing';
import { speak } from '../setup/words';
import { expectNoFaults } from './axe';
import { somebody } from './somebody';

afterEach(cleanup);

const lyon: Objective = { id: '00000000000000f1', sentence: 'Two clients in Lyon', began: '2026-01-05' };
const over: Objective = { ...lyon, id: '00000000000000f2', fate: 'reached', ended: '2026-03-01' };
const ada = somebody({ name: 'Ada', tie: 'strong', brings: ['introduction'], objectives: [lyon.id] });

function pursue(objective: Objective, isLate = false) {
  return { objective, standing: standFor(objective.id, [ada], '2026-03-10'), isLate };
}

function show(props: Partial<ObjectivesProps> = {}) {
  const resume = vi.fn<(id: string) => void>();
  const idle = () => {};
  render(
    <Objectives
      present={[pursue(lyon)]}
      texts={new Map([[ada.id, { bringsText: 'Knows every mayor' }]])}
      coming={undefined}
      past={[{ objective: over, linked: 1, gains: [] }]}
      people={{ find: async () => [] }}
      begin={async () => true}
      actions={{ change: async () => true, end: idle, remove: idle, link: idle, show: idle, resume }}
      {...props}
    />,
  );
  return { resume };
}

test('who is linked stands there with what they could bring, in kinds and in words', async () => {
  show();
  const linked = screen.getByRole('list', { name: 'People linked' });
  expect(within(linked).getByText('Could bring: Introduction · Knows every mayor')).toBeTruthy();
  await expectNoFaults();
});

test('whose world somebody shares is said without a vowel to look out for, in French', () => {
  speak('fr');
  const [amelia, ana] = ['Amelia', 'Ana'].map((name, at) =>
    somebody({ id: `00000000000000c${at}`, name, worldName: 'Conseil' }),
  ) as [typeof ada, typeof ada];
  render(<ObjectivesDoors introductions={[{ through: amelia, to: ana, why: 'world' }]} />);
  expect(screen.getByRole('listitem').textContent?.replaceAll(/[\u2068\u2069]/g, '')).toBe(
    'Amelia et Ana sont du même univers (Conseil).',
  );
});

test('one that is being edited keeps its name and its place among the headings', async () => {
  show();
  fireEvent.click(screen.getByRole('button', { name: 'Edit' }));
  const one = within(screen.getByRole('article', { name: 'Two clients in Lyon' }));
  expect(one.getByRole('heading', { level: 2 })).toBeTruthy();
  expect(one.getByRole('textbox', { name: 'Objective' })).toBeTruthy();
  await expectNoFaults();
});

test.each([
  ['en', undefined, /as far as you have said\. Of one, the world is not known\.$/],
  ['fr', undefined, /Pour une, l’univers n’est pas dit\.$/],
  ['en', 'same', /^Nobody outside your own world is linked to it\.$/],
  ['fr', 'same', /^Personne hors de votre univers n’y est rattaché\.$/],
] as const)('in %s, where the world of who is linked is %s, it says %s', (language, bridge, gap) => {
  speak(language);
  const known = { ...ada, ...(bridge && { bridge }) };
  show({
    present: [{ objective: lyon, standing: standFor(lyon.id, [known], '2026-03-10'), isLate: false }],
  });
  expect(screen.getByText(gap)).toBeTruthy();
});

test('an end that has passed is said to have passed', () => {
  show({ present: [pursue({ ...lyon, until: '2026-03-09' }, true)] });
  expect(screen.getByText('By March 9, 2026, which has passed')).toBeTruthy();
});

test('one that is over is taken up again only where there is room for it', () => {
  const five = [1, 2, 3, 4, 5].map((at) => pursue({ ...lyon, id: `00000000000000e${at}` }));
  const again = () =>
    screen.getByRole<HTMLButtonElement>('button', { name: 'Take it up again Two clients in Lyon' });
  const { resume } = show({ present: five.slice(1) });
  fireEvent.click(again());
  expect(resume).toHaveBeenCalledExactlyOnceWith(over.id);
  cleanup();
  show({ present: five });
  expect(again().disabled).toBe(true);
  expect(screen.getByText(/^5 at a time are enough/)).toBeTruthy();
});

test('what one that is over led to says from whom, each once', () => {
  const gain = (from: typeof ada, day: string) => ({ from, day, kind: 'opportunity' as const });
  const bela = somebody({ id: '00000000000000b2', name: 'Bela', tie: 'weak' });
  const gains = [gain(ada, '2026-02-02'), gain(bela, '2026-02-01'), gain(ada, '2026-02-03')];
  show({ past: [{ objective: over, linked: 2, gains }] });
  const from = within(screen.getByRole('list', { name: 'From whom' })).getAllByRole('link');
  expect(from.map((link) => link.textContent)).toEqual(['Bela', 'Ada']);
});

test('until everybody has come it says what it waits for', () => {
  show({ present: undefined, coming: 0 });
  expect(screen.getByText('Loading everybody…')).toBeDefined();
  cleanup();
  show({ present: undefined, coming: 12_000 });
  expect(screen.getByText('Loading everybody… 12,000 so far')).toBeDefined();
  cleanup();
  show();
  expect(screen.queryByText(/Loading everybody/)).toBeNull();
});
