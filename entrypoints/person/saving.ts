import { batch, computed, signal, type ReadonlySignal } from '@preact/signals';

import type { ActId } from '@/lib/network/act';
import type { Saved } from '@/lib/store';
import type { Keeping } from './keeping';
import type { RecordReading } from './record';
import type { Subject } from './subject';
import { joinEdits, superseded, typedIn, type Edit, type Unsaved } from './unsaved';

export interface Saving {
  /** What is shown and not stored yet. */
  readonly unsaved: ReadonlySignal<readonly Unsaved[]>;
  /**
   * Saves to the person who was on the screen, whoever is by now.
   * @param goesWith the act just done that this belongs to, to be undone with it
   * @returns nothing where it could not be saved, which is said on the screen
   */
  readonly save: (subject: Whom, edit: Edit, goesWith?: ActId) => Promise<Saved | undefined>;
}

type Whom = Pick<Subject, 'key' | 'who'>;

/** What was said, until it is stored. */
interface Said extends Unsaved, Whom {
  readonly goesWith: ActId | undefined;
  readonly failed: boolean;
}

export function saveWith(keeping: Pick<Keeping, 'write'>, records: Pick<RecordReading, 'take'>): Saving {
  const said = signal<readonly Said[]>([]);
  const unsaved = computed(() =>
    said.value.flatMap(({ id, key, edit, failed }) => {
      const shown = failed ? typedIn(edit) : edit;
      return shown ? [{ id, key, edit: shown }] : [];
    }),
  );
  const waiting = new Map<string, { edit: Edit; readonly saved: Promise<Saved | undefined> }>();
  let turn: Promise<unknown> = Promise.resolve();
  let count = 0;

  const write = ({ who }: Whom, edit: Edit, goesWith?: ActId) =>
    keeping.write((network, store) => store.savePerson(network, who, edit, goesWith), tryAgain);
  /** All that could not be stored, but for what was said anew since. */
  const tryAgain = () =>
    batch(() => {
      const failed = said.value.filter((one) => one.failed);
      said.value = said.value.filter((one) => !one.failed);
      for (const one of failed) void save(one, one.edit, one.goesWith);
    });
  /**
   * Somebody only seen is looked up by digests, which take their time: what is said of them keeps its order. What is
   * said while one saving is under way goes along with the next, so that none waits behind a row of letters.
   */
  const writeInTurn = (whom: Whom, edit: Edit) => {
    const next = waiting.get(whom.key);
    if (next) {
      next.edit = joinEdits(next.edit, edit);
      return next.saved;
    }
    const work = () => {
      const now = waiting.get(whom.key)?.edit ?? edit;
      waiting.delete(whom.key);
      return write(whom, now);
    };
    const saved = turn.then(work, work);
    waiting.set(whom.key, { edit, saved });
    return saved;
  };

  const save: Saving['save'] = async ({ key, who }, edit, goesWith) => {
    const id = (count += 1);
    said.value = [...superseded(said.value, { key, edit }), { id, key, who, edit, goesWith, failed: false }];
    const known = typeof who === 'string' || goesWith !== undefined;
    const saving = known ? write({ key, who }, edit, goesWith) : writeInTurn({ key, who }, edit);
    turn = saving;
    const saved = await saving;
    if (saved) records.take(key, saved.person, edit);
    said.value = said.value.flatMap((one) =>
      one.id !== id ? [one] : saved ? [] : [{ ...one, failed: true }],
    );
    return saved;
  };
  return { unsaved, save };
}
