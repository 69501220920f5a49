import { signal } from '@preact/signals';

import type { PeopleIndex } from './people-index';

/** Names of worlds and tags that were used before: read when a field is first entered, not before. */
export function readUsedWords(index: () => Promise<PeopleIndex>) {
  const worlds = signal<readonly string[]>([]);
  const tags = signal<readonly string[]>([]);
  return {
    worlds,
    tags,
    async refresh() {
      const people = await index();
      [worlds.value, tags.value] = await Promise.all([people.listUsed('worldName'), people.listUsed('tags')]);
    },
  };
}
