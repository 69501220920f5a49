import { batch, computed, effect, signal, untracked, type ReadonlySignal } from '@preact/signals';

import type { Everybody } from '@/entrypoints/person/everybody';
import type { Keeping } from '@/entrypoints/person/keeping';
import type { Saying } from '@/entrypoints/person/said';
import { applyEdit, joinEdits, type Edit } from '@/entrypoints/person/unsaved';
import type { Ways } from '@/entrypoints/network/room';
import type { Day } from '@/lib/network/day';
import type { PersonId } from '@/lib/network/person';
import { isDecided, minutesLeft, queueRound } from '@/lib/network/round';
import { readView } from '@/lib/network/view';
import { viewCrowd } from '@/lib/network/viewed';
import { followTrace, followTraceDays } from './follow-traces';

export type RoundRoom = ReturnType<typeof openRound>;

export interface RoundMeans {
  readonly ways: Pick<Ways, 'where'>;
  readonly everybody: ReadonlySignal<Everybody>;
  readonly keeping: Pick<Keeping, 'write'>;
  readonly saying: Pick<Saying, 'said' | 'say'>;
  readonly today: ReadonlySignal<Day>;
  readonly now?: () => number;
}

/** Who is gone through, and how many of those asked for were decided before. */
interface Queue {
  readonly ids: readonly PersonId[];
  readonly before: number;
}

/**
 * The round: those who are not decided, one at a time. Who was decided is passed by, so it goes on wherever it was left,
 * on any day. The next person is shown at once; what was said of the one before is saved behind.
 */
export function openRound({ ways, everybody, keeping, saying, today, now = Date.now }: RoundMeans) {
  const view = computed(() => (ways.where.value?.room === 'round' ? ways.where.value.view : undefined));
  const queue = signal<Queue>();
  const at = signal(0);
  const isOver = signal(false);
  /** What was said here, over what everybody's record says until it says so, too. */
  const pending = signal<ReadonlyMap<PersonId, Edit>>(new Map());
  /** Of whom something was said in this round; it may have been taken back since. */
  const answered = signal<ReadonlySet<PersonId>>(new Set());
  const spent = signal<readonly number[]>([]);
  let shownAt = now();

  const crowd = computed(() => everybody.value.crowd);
  const days = followTraceDays(
    computed(() => view.value !== undefined),
    crowd,
    keeping,
  );
  const isThere = computed(() => !everybody.value.loading && days.value !== undefined);
  const begin = () => {
    const { people } = viewCrowd(crowd.value, readView(view.value ?? ''), today.value);
    const ids = queueRound(people, today.value, days.value ?? new Map()).map((each) => each.id);
    batch(() => {
      queue.value = { ids, before: people.length - ids.length };
      at.value = 0;
      isOver.value = false;
      answered.value = new Set();
      spent.value = [];
    });
    shownAt = now();
  };
  effect(() => {
    queue.value = undefined;
    if (view.value === undefined || !isThere.value) return;
    void crowd.value;
    untracked(begin);
  });
  effect(() => {
    // Nobody was open so far, and somebody may have come.
    void everybody.value;
    untracked(() => {
      if (queue.value?.ids.length === 0) begin();
    });
  });

  const id = computed(() => queue.value?.ids[at.value]);
  /** Somebody as the screen shows them. */
  const find = (of: PersonId) => {
    const stored = everybody.value.crowd.find(of);
    const edit = pending.value.get(of);
    return stored && edit ? applyEdit(stored, edit) : stored;
  };
  const decided = computed(() => {
    const isStill = (of: PersonId) => isDecided(find(of) ?? { tie: undefined });
    return new Set([...answered.value].filter(isStill));
  });
  const person = computed(() => (id.value === undefined ? undefined : find(id.value)));
  const following = computed(() => queue.value?.ids[at.value + 1]);

  const goTo = (place: number) => {
    const size = queue.value?.ids.length ?? 0;
    if (place < 0 || place > size) return;
    at.value = place;
    isOver.value = place === size;
    shownAt = now();
  };
  const comeBackTo = (of: PersonId) => {
    const place = queue.value?.ids.indexOf(of) ?? -1;
    if (place >= 0) goTo(place);
  };
  const setPending = (of: PersonId, edit: Edit | undefined) => {
    const next = new Map(pending.value);
    if (edit) next.set(of, edit);
    else next.delete(of);
    pending.value = next;
  };
  const save = async (of: PersonId, edit: Edit) => {
    setPending(of, joinEdits(pending.value.get(of) ?? {}, edit));
    const saved = await keeping.write(
      (network, store) => store.savePerson(network, of, edit),
      () => void save(of, edit),
    );
    if (saved) {
      if (saved.act) saying.say(saved.act);
      return;
    }
    // It is said on the screen why; whoever it was about is shown again, as they are stored.
    batch(() => {
      setPending(of, undefined);
      comeBackTo(of);
    });
  };
  effect(() => {
    // Everybody's record says it by now.
    const { crowd: present } = everybody.value;
    const waiting = untracked(() => pending.value);
    for (const [of, edit] of waiting) {
      const stored = present.find(of);
      if (stored && JSON.stringify(applyEdit(stored, edit)) === JSON.stringify(stored))
        setPending(of, undefined);
    }
  });
  effect(() => {
    // Whoever was taken back is asked about again.
    const { value } = saying.said;
    if (!value?.undone) return;
    untracked(() => {
      setPending(value.act.person, undefined);
      if (queue.value?.ids.includes(value.act.person)) comeBackTo(value.act.person);
    });
  });

  const edit = (answer: Edit) => {
    const shown = person.value;
    if (!shown) return;
    const next = applyEdit(shown, answer);
    batch(() => {
      if (isDecided(next) && !decided.value.has(shown.id)) {
        answered.value = new Set([...answered.value, shown.id]);
        spent.value = [...spent.value, now() - shownAt];
      }
      // All three answers are there, and the last of them was just given.
      if (next.tie && next.bridge && answer.choice) goTo(at.value + 1);
      void save(shown.id, answer);
    });
  };
  const left = computed(() => (queue.value?.ids.length ?? 0) - decided.value.size);
  return {
    person,
    trace: followTrace(id, following, keeping),
    /** Nothing while it is not known whom to go through. */
    progress: computed(() => {
      if (!queue.value) return undefined;
      const { ids, before } = queue.value;
      return { done: before + decided.value.size, of: before + ids.length };
    }),
    minutesLeft: computed(() => minutesLeft(spent.value, left.value)),
    isOver,
    /** Of whom something was said in this round. */
    decided: computed(() => [...decided.value].flatMap((of) => find(of) ?? [])),
    actions: computed(() => (person.value && !isOver.value ? { edit } : undefined)),
    ways: computed(() => ({ previous: at.value > 0, next: person.value !== undefined })),
    step: (by: 1 | -1) => goTo(at.value + by),
    stop: () => {
      isOver.value = true;
    },
    goOn: begin,
    view,
  };
}
