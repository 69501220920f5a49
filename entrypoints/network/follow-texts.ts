import { effect, signal, untracked, type ReadonlySignal } from '@preact/signals';

import type { Keeping } from '@/entrypoints/person/keeping';
import type { Person, PersonId, Texts } from '@/lib/network/person';
import { readTexts } from '@/lib/store/people';

/** The longer texts of some people, read now and whenever something is said of one of them. */
export function followTexts(
  people: ReadonlySignal<readonly Person[]>,
  keeping: Pick<Keeping, 'read'>,
): { readonly texts: ReadonlySignal<ReadonlyMap<PersonId, Texts>>; readonly stop: () => void } {
  const texts = signal<ReadonlyMap<PersonId, Texts>>(new Map());
  /** A person of whom something was said is another object. */
  const read = new WeakMap<Person, Texts>();
  const stop = effect(() => {
    const asked = people.value;
    let isOver = false;
    const look = async () => {
      const unread = asked.filter((person) => !read.has(person));
      const found = await keeping.read((network) =>
        Promise.all(unread.map(async (person) => [person, await readTexts(network, person.id)] as const)),
      );
      for (const [person, of] of found ?? []) read.set(person, of);
      if (isOver) return;
      texts.value = new Map(asked.map((person) => [person.id, read.get(person) ?? {}]));
    };
    if (asked.length > 0) void untracked(look);
    return () => {
      isOver = true;
    };
  });
  return { texts, stop };
}
