import * as fc from 'fast-check';

import type { Exchange } from '@/lib/network/exchange';
import type { Person } from '@/lib/network/person';
import type { Relation } from '@/lib/network/relation';
import { BRIDGES, CHOICES, DIRECTIONS, KINDS, RECIPROCITIES, TIES } from '@/lib/network/words';
import { inventPerson } from './invented';

/** The id of the person of a number. */
export function idOf(number: number): string {
  return number.toString(16).padStart(16, '0');
}

let exchanges = 0;

/** Somebody of whom only this is known. */
export function relation(
  number: number,
  said: Partial<Person> = {},
  ...ledger: readonly Partial<Exchange>[]
): Relation {
  return {
    person: inventPerson({ id: idOf(number), name: `No. ${number}`, ...said }),
    ledger: ledger.map((part) => ({
      id: idOf((exchanges += 1)),
      day: '2026-03-05',
      direction: 'received',
      kind: 'advice',
      ...part,
    })),
  };
}

const optional = <T>(words: readonly T[]) => fc.option(fc.constantFrom(...words), { nil: undefined });

/** Any network of up to thirty people who know each other. */
export const anyRelations: fc.Arbitrary<Relation[]> = fc
  .array(
    fc.record({
      said: fc.record({
        tie: optional(TIES),
        bridge: optional(BRIDGES),
        choice: optional(CHOICES),
        reciprocity: optional(RECIPROCITIES),
        worldName: optional(['Health', 'health', 'Santé', 'sante', 'Sea']),
        consulted: fc.boolean(),
      }),
      ledger: fc.array(
        fc.record({
          day: fc.constantFrom(
            '2024-02-29',
            '2025-12-10',
            '2025-12-11',
            '2026-03-05',
            '2026-03-10',
            '2026-04-01',
          ),
          direction: fc.constantFrom(...DIRECTIONS),
          kind: fc.constantFrom(...KINDS),
          introduced: fc.option(fc.nat(30).map(idOf), { nil: undefined }),
        }),
        { maxLength: 6 },
      ),
    }),
    { maxLength: 30 },
  )
  .map((people) =>
    people.map(({ said, ledger }, number) =>
      relation(
        number,
        said,
        ...ledger.map((part) =>
          part.direction === 'both' ? { ...part, kind: 'conversation' as const } : part,
        ),
      ),
    ),
  );
