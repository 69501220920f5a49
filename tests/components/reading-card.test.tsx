import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';

import { sayReading } from '@/components/person/reading-words';
import { ReadingCard } from '@/components/panel/ReadingCard';
import type { Exchange } from '@/lib/network/exchange';
import type { Person } from '@/lib/network/person';
import { pulseOf } from '@/lib/network/pulse';
import { readRelation } from '@/lib/network/reading';
import { speak } from '../setup/words';
import { expectNoFaults } from './axe';
import { exchange, somebody } from './somebody';

const today = '2026-03-10';
afterEach(cleanup);

const met = (day: string) => exchange({ id: 'e', day, direction: 'both', kind: 'conversation' });
const many = (count: number, said: Partial<Exchange>) =>
  Array.from({ length: count }, (_, index) => exchange({ id: `e${index}`, day: '2026-01-05', ...said }));

const says: [string, Partial<Person>, Exchange[], string, string][] = [
  [
    'a strong tie gone still',
    { tie: 'strong', reciprocity: 'mutual' },
    [met('2025-01-05')],
    'Stagnant: a strong tie, last exchange 14 months ago',
    'Stagne : un lien fort, dernier échange il y a 14 mois',
  ],
  [
    'a long silence',
    { tie: 'weak' },
    [met('2020-03-01')],
    'Dormant: last exchange 6 years ago',
    'En sommeil : dernier échange il y a 6 ans',
  ],
  [
    'what drains',
    { energy: 'drains' },
    [met('2026-03-01')],
    'Demanding: this relation weighs on you; last exchange this month',
    'Sollicite : cette relation vous pèse ; dernier échange ce mois-ci',
  ],
  [
    'what was counted',
    {},
    many(4, { direction: 'given' }),
    'Demanding: in two years you gave 4 times, they gave nothing',
    'Sollicite : en deux ans, vous avez donné 4 fois, reçu rien',
  ],
  [
    'what was received',
    {},
    many(1, { direction: 'received' }),
    'Nourishing: they gave once in the last twelve months',
    'Nourrit : vous avez reçu une fois en douze mois',
  ],
  [
    'both at once',
    { reciprocity: 'giving' },
    many(1, { direction: 'received' }),
    'Nourishing: asks much, and nourishes',
    'Nourrit : demande beaucoup, et nourrit',
  ],
  [
    'what is declared',
    { reciprocity: 'mutual' },
    [],
    'Nourishing: you say that it is balanced',
    'Nourrit : vous dites que c’est équilibré',
  ],
  [
    'the question that would settle it',
    { tie: 'strong' },
    [],
    'To be read: say who gives more, and it reads',
    'À qualifier : dites qui donne le plus, et la relation se lira',
  ],
  [
    'what the user set, with what was computed beside it',
    { tie: 'weak', reading: 'nourishing' },
    [met('2020-03-01')],
    'Nourishing, as you say. Computed: dormant (last exchange 6 years ago)',
    'Nourrit, selon vous. Calculé : en sommeil (dernier échange il y a 6 ans)',
  ],
];

test.each(says)('%s', (_, said, ledger, english, french) => {
  const person = somebody(said);
  const reading = readRelation(person, pulseOf(ledger), today);
  expect(sayReading(reading, person)).toBe(english);
  speak('fr');
  expect(sayReading(reading, person).replaceAll(/[\u202f\u00a0]/g, ' ')).toBe(french);
});

test('another reading can be set and taken back, and nothing is shown while the ledger is not read', async () => {
  const edit = vi.fn<(edit: object) => void>();
  const { container, rerender } = render(
    <ReadingCard person={somebody()} ledger={undefined} today={today} edit={edit} />,
  );
  expect(container.textContent).toBe('');
  rerender(<ReadingCard person={somebody()} ledger={[]} today={today} edit={edit} />);
  fireEvent.click(screen.getByText('Say otherwise'));
  fireEvent.click(screen.getByRole('radio', { name: 'Dormant' }));
  expect(edit).toHaveBeenLastCalledWith({ reading: 'dormant' });
  rerender(<ReadingCard person={somebody({ reading: 'dormant' })} ledger={[]} today={today} edit={edit} />);
  await expectNoFaults(container);
  fireEvent.click(screen.getByRole('button', { name: 'Clear reading' }));
  expect(edit).toHaveBeenLastCalledWith({ reading: undefined });
});

test.each(['occasional', 'fade'] as const)(
  'of somebody %s it is said when one asks, and not before',
  async (choice) => {
    const card = (reading?: Person['reading']) => (
      <ReadingCard
        person={somebody({ choice, tie: 'strong', ...(reading && { reading }) })}
        ledger={[]}
        today={today}
        edit={() => {}}
      />
    );
    const { rerender, container } = render(card());
    const sentence = () => screen.getByText(/To be read|to be read/);
    expect(sentence().closest('details')?.open).toBe(false);
    expect(container.querySelector('summary')?.textContent).toBe('Reading');
    await expectNoFaults();
    rerender(card('stagnant'));
    expect(sentence().closest('details')).toBeNull();
  },
);
