import { type Forgotten } from '@/lib/network/forgotten';
import { mergeForgotten } from '@/lib/network/judge-forgotten';

import type { Marks } from './marks';
import type { PersonMarks } from './mirrored';
import type { Shard } from './shard';

/** The records of one shard that tell something the other does not; `undefined` where none does. */
export function newsIn(item: Shard, held: Shard): Shard | undefined {
  const people = byId(held.people);
  const forgotten = byId(held.forgotten);
  const news = {
    people: item.people.filter((person) => tells(person, people.get(person.id))),
    forgotten: item.forgotten.filter((tombstone) => isNewTombstone(tombstone, forgotten.get(tombstone.id))),
  };
  return news.people.length + news.forgotten.length > 0 ? news : undefined;
}

function byId<T extends { readonly id: string }>(items: readonly T[]): Map<string, T> {
  return new Map(items.map((item) => [item.id, item]));
}

function tells(theirs: PersonMarks, ours: PersonMarks | undefined): boolean {
  if (!ours || tellsMarks(theirs.marks, ours.marks)) return true;
  const exchanges = byId(ours.exchanges);
  return theirs.exchanges.some(({ id, marks }) => tellsMarks(marks, exchanges.get(id)?.marks ?? {}));
}

/** Later, or at the same time the greater value, as merging has it. */
function tellsMarks(theirs: Marks, ours: Marks): boolean {
  return Object.entries(theirs).some(([field, mark]) => {
    const held = ours[field];
    if (!held || mark.stamp > held.stamp) return true;
    return (
      mark.stamp === held.stamp && (JSON.stringify(mark.value) ?? '') > (JSON.stringify(held.value) ?? '')
    );
  });
}

function isNewTombstone(theirs: Forgotten, ours: Forgotten | undefined): boolean {
  return !ours || JSON.stringify(mergeForgotten(ours, theirs)) !== JSON.stringify(mergeForgotten(ours, ours));
}
