import { computed, effect, untracked, type ReadonlySignal } from '@preact/signals';

import type { Everybody } from '@/entrypoints/person/everybody';
import type { Keeping } from '@/entrypoints/person/keeping';
import { writeFirstRows } from '@/lib/browser/first-rows';
import type { Day } from '@/lib/network/day';
import type { Objective } from '@/lib/network/objective';
import { takeFirst, type FirstRows } from '@/lib/network/first-rows';
import type { Viewed } from '@/lib/network/viewed';
import type { Network } from '@/lib/store/database';
import { readSummary } from '@/lib/store/summary';
import type { KeptRows } from './kept-rows';

export interface FirstRowsMeans {
  readonly kept: KeptRows['rows'];
  /** Nothing while the inventory is not shown. */
  readonly name: ReadonlySignal<Network['name'] | undefined>;
  /** As `writeView` says it. */
  readonly view: ReadonlySignal<string>;
  readonly everybody: ReadonlySignal<Everybody>;
  readonly viewed: ReadonlySignal<Viewed>;
  readonly today: ReadonlySignal<Day>;
  /** Nothing while they are not read. */
  readonly objectives: ReadonlySignal<readonly Objective[] | undefined>;
  readonly keeping: Pick<Keeping, 'read'>;
}

/** Rows are kept when they have rested for so long (ms). What was changed before is heard of long before that. */
const REST = 1_000;

/**
 * The first rows as they were kept, until everybody has come; nothing where another view is asked for, or it is another
 * day. Then the rows that are shown are kept in their turn.
 */
export function followFirstRows(means: FirstRowsMeans): ReadonlySignal<FirstRows | undefined> {
  const { kept, view, everybody, today } = means;
  keepRows(means);
  const isWaiting = computed(() => everybody.value.loading && !everybody.value.failure);
  return computed(() => {
    const rows = kept.value;
    return isWaiting.value && rows?.view === view.value && rows.day === today.value ? rows : undefined;
  });
}

function keepRows(means: FirstRowsMeans): void {
  const { name, view, everybody, viewed, today, objectives, keeping } = means;
  effect(() => {
    const [network, asked, { crowd, loading }, day] = [name.value, view.value, everybody.value, today.value];
    const aims = objectives.value;
    if (network === undefined || loading || !aims) return undefined;
    const { people, fadedAside } = viewed.value;
    let isOver = false;
    const keep = async () => {
      const head = await keeping.read(readSummary);
      // What changed in between, and is in that revision already, comes and is kept anew.
      await new Promise((resolve) => setTimeout(resolve, REST));
      if (isOver || !head) return;
      const { revision } = head;
      const rows = {
        network,
        revision,
        day,
        view: asked,
        fadedAside,
        total: crowd.size,
        size: people.length,
        hasObjectives: aims.length > 0,
      };
      await writeFirstRows({ ...rows, people: takeFirst(people) });
    };
    const timer = setTimeout(() => void untracked(keep), REST);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  });
}
