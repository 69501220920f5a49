import { signal, type ReadonlySignal } from '@preact/signals';

import type { Keeping } from './keeping';
import type { RecordReading } from './record';
import type { Subject } from './subject';
import { superseded, typedIn, type Edit, type Unsaved } from './unsaved';

export interface Saving {
  /** What is shown and not stored yet. */
  readonly unsaved: ReadonlySignal<readonly Unsaved[]>;
  /** Saves to the person who was on the screen, whoever is by now. */
  readonly save: (subject: Pick<Subject, 'key' | 'who'>, edit: Edit) => Promise<boolean>;
}

export function saveWith(keeping: Pick<Keeping, 'write'>, records: Pick<RecordReading, 'take'>): Saving {
  const unsaved = signal<readonly Unsaved[]>([]);
  let turn: Promise<unknown> = Promise.resolve();
  let count = 0;

  const save: Saving['save'] = async ({ key, who }, edit) => {
    const id = (count += 1);
    unsaved.value = [...superseded(unsaved.value, { key, edit }), { id, key, edit }];
    const work = () =>
      keeping.write(
        (network, store) => store.savePerson(network, who, edit),
        () => void save({ key, who }, edit),
      );
    // Somebody only seen is looked up by digests, which take their time: what is said of them keeps its order.
    const saving = typeof who === 'string' ? work() : turn.then(work, work);
    turn = saving;
    const saved = await saving;
    if (saved) records.take(key, saved.person, edit);
    unsaved.value = unsaved.value.flatMap((each) => {
      if (each.id !== id) return [each];
      const typed = saved ? undefined : typedIn(each.edit);
      return typed ? [{ ...each, edit: typed }] : [];
    });
    return saved !== undefined;
  };
  return { unsaved, save };
}
