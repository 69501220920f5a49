import { effect, signal, untracked, type ReadonlySignal } from '@preact/signals';

import type { PeopleFile, PeopleFileKind } from '@/components/inventory/InventorySave';
import { saveFile } from '@/entrypoints/network/save-file';
import type { Day } from '@/lib/network/day';
import type { Objective } from '@/lib/network/objective';
import type { Person } from '@/lib/network/person';

export interface PeopleFileMeans {
  /** Whom the file is to hold, in its order. */
  readonly people: ReadonlySignal<readonly Person[]>;
  readonly today: ReadonlySignal<Day>;
  readonly objectives: ReadonlySignal<readonly Objective[] | undefined>;
  readonly save?: (name: string, file: Blob) => void;
}

/** People go out as a file, one file at a time. */
export function openPeopleFile({ people, today, objectives, save = saveFile }: PeopleFileMeans) {
  const file = signal<PeopleFile>();
  const isBeingWritten = () => file.peek() !== undefined && file.peek()?.name === undefined;
  effect(() => {
    // What was saved is no longer what is shown.
    void people.value;
    untracked(() => {
      if (!isBeingWritten()) file.value = undefined;
    });
  });
  return {
    /** The one that is being written, or was saved last. */
    file,
    save: async (kind: PeopleFileKind) => {
      if (isBeingWritten()) return;
      const some = people.value;
      const day = today.value;
      const tell = (done: number) => {
        file.value = { done, of: some.length, name: undefined };
      };
      tell(0);
      try {
        const { writePeopleFile } = await import('./write-people');
        const context = { today: day, objectives: objectives.value ?? [], onPeople: tell };
        const content = await writePeopleFile(kind, some, context);
        const name = `liant-people-${day}.${kind === 'table' ? 'csv' : 'vcf'}`;
        save(name, content);
        file.value = { done: some.length, of: some.length, name };
      } finally {
        // What fails is a fault of ours, and seen as one: the next press begins anew.
        if (isBeingWritten()) file.value = undefined;
      }
    },
  };
}
