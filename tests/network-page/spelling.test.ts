import { signal } from '@preact/signals';
import { expect, test } from 'vitest';

import { openSpelling } from '@/entrypoints/network/balance/spelling';
import type { Person, PersonEdit } from '@/lib/network/person';
import { somebody } from '../components/somebody';

const people = ['Aviation', 'aviátion', 'Health'].map((worldName, at) =>
  somebody({ id: `00000000000000a${at}`, worldName }),
);

function open(everyone: ReturnType<typeof signal<readonly Person[] | undefined>>, call: () => void) {
  const saved: [readonly string[], PersonEdit][] = [];
  const savePeople = async (_: unknown, ids: readonly string[], edit: PersonEdit) =>
    void saved.push([ids, edit]);
  const keeping = {
    write: async (work: (network: never, store: never) => Promise<unknown>) =>
      work(undefined as never, { savePeople } as never),
  };
  return { saved, ...openSpelling(everyone, call, keeping as never) };
}

test('a spelling is pressed where nobody has come: they are called, and it is theirs when they are there', () => {
  const everyone = signal<readonly Person[]>();
  let calls = 0;
  const { spell, saved, close } = open(everyone, () => (calls += 1));
  spell.value?.('Aviation');
  expect([calls, saved, spell.value]).toEqual([1, [], undefined]);
  everyone.value = people;
  expect(saved).toEqual([[['00000000000000a1'], { worldName: 'Aviation' }]]);
  everyone.value = [...people];
  expect(saved).toHaveLength(1);
  expect(spell.value).toBeDefined();
  close();
});

test('where everybody is there, it is theirs at once', () => {
  const { spell, saved, close } = open(signal<readonly Person[] | undefined>(people), () => {});
  spell.value?.('aviátion');
  expect(saved).toEqual([[['00000000000000a0'], { worldName: 'aviátion' }]]);
  close();
});
