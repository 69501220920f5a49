import { computed, effect, untracked, type ReadonlySignal } from '@preact/signals';

import { actionsFor } from '@/entrypoints/person/actions';
import type { Everybody } from '@/entrypoints/person/everybody';
import type { Keeping } from '@/entrypoints/person/keeping';
import type { Place } from '@/entrypoints/person/place';
import { readRecords } from '@/entrypoints/person/record';
import { saveWith } from '@/entrypoints/person/saving';
import { findFew } from '@/entrypoints/person/find-few';
import { steady } from '@/entrypoints/person/steady';
import { findSubject } from '@/entrypoints/person/subject';
import type { PersonId } from '@/lib/network/person';
import { readPassed } from '@/lib/store';
import type { PeopleActions } from '@/components/person/person-actions';

export type Sheet = ReturnType<typeof openSheet>;

export interface SheetMeans {
  readonly shown: ReadonlySignal<PersonId | undefined>;
  readonly everybody: ReadonlySignal<Everybody>;
  readonly keeping: Pick<Keeping, 'read' | 'write'>;
}

const nothing = () => undefined;

/** One person of the inventory beside it, with all that the panel does. */
export function openSheet({ shown, everybody, keeping }: SheetMeans) {
  const records = readRecords(readPassed);
  const saving = saveWith(keeping, records);
  const place = computed<Place>(() =>
    shown.value === undefined ? { is: 'nobody' } : { is: 'picked', key: shown.value },
  );
  const subject = steady(() => {
    // Who is in the table is known already: their name stands while the rest is read.
    const copy = shown.value === undefined ? undefined : everybody.value.crowd.find(shown.value);
    return findSubject(place.value, records.record.value, copy, saving.unsaved.value);
  });
  const look = () =>
    keeping.read(
      (network) => records.read(network, place.value),
      () => void look(),
    );
  // Whatever changes anybody is heard by whoever follows everybody.
  const change = computed(() => (everybody.value.loading ? undefined : everybody.value));
  effect(() => {
    void [place.value, change.value];
    void untracked(look);
  });
  const people: PeopleActions = {
    find: async (query) => findFew(everybody.value.crowd, query),
    add: async (name) =>
      (await keeping.write((network, store) => store.addPerson(network, { name })))?.person,
  };
  return {
    subject,
    /** Whoever was to be shown is no longer there: forgotten, or joined elsewhere. */
    isGone: computed(() => {
      const { value } = records.record;
      return shown.value !== undefined && value?.key === shown.value && !value.person;
    }),
    record: records.record,
    people,
    actions: computed(
      () =>
        subject.value &&
        actionsFor(subject.value, {
          keeping,
          saving,
          records,
          fill: nothing,
          view: nothing,
          fillsOnTag: () => false,
        }),
    ),
  };
}
