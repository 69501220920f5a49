import { computed, effect, untracked, type ReadonlySignal } from '@preact/signals';

import type { Everybody } from '@/entrypoints/person/everybody';
import type { Keeping } from '@/entrypoints/person/keeping';
import { writeSetting, type Settings, type SettingsRead } from '@/lib/browser/settings';
import type { Day } from '@/lib/network/day';
import type { Objective } from '@/lib/network/objective';
import type { Person, PersonEdit, PersonId } from '@/lib/network/person';
import { listUsedOnce } from '@/lib/network/used-words';
import { EVERYBODY, readView, writeView, type View } from '@/lib/network/view';
import { viewCrowd, type Viewed } from '@/lib/network/viewed';
import type { Ways, Whereabouts } from '@/entrypoints/network/room';
import type { Network } from '@/lib/store/database';
import { findBeside } from './beside';
import { followCounts } from './follow-counts';
import type { KeptRows } from './kept-rows';
import { openPeopleFile } from './people-file';
import { followRows } from './rows';
import { selectAmong } from './selection';

export type InventoryRoom = ReturnType<typeof openInventory>;

export interface InventoryMeans {
  readonly kept: KeptRows;
  readonly name: ReadonlySignal<Network['name'] | undefined>;
  readonly ways: Ways;
  readonly everybody: ReadonlySignal<Everybody>;
  readonly keeping: Pick<Keeping, 'read' | 'write'>;
  readonly today: ReadonlySignal<Day>;
  readonly objectives: ReadonlySignal<readonly Objective[] | undefined>;
  readonly settings: ReadonlySignal<SettingsRead | undefined>;
}

/** Whether a place is the inventory in a view, as {@link writeView} says it. */
export function isViewOf(where: Whereabouts | undefined, view: string): boolean {
  return where?.room === 'inventory' && writeView(readView(where.view)) === view;
}

const NOBODY: Viewed = { people: [], fadedAside: 0 };

/** The inventory: the address says whom it shows, and everything else follows. */
export function openInventory(means: InventoryMeans) {
  const { ways, everybody, keeping, today, objectives, settings } = means;
  const isHere = computed(() => ways.where.value?.room === 'inventory');
  const address = computed(() => (isHere.value ? ways.where.value?.view : '') ?? '');
  const view = computed(() => readView(address.value));
  const viewed = computed(() =>
    isHere.value ? viewCrowd(everybody.value.crowd, view.value, today.value) : NOBODY,
  );
  const rows = followRows({
    kept: means.kept.rows,
    name: computed(() => (isHere.value ? means.name.value : undefined)),
    view: computed(() => writeView(view.value)),
    everybody,
    viewed,
    today,
    objectives,
    keeping,
  });
  const counts = followCounts(
    computed(() => (isHere.value && !everybody.value.loading ? everybody.value : undefined)),
    view,
    today,
  );
  const shown = computed(() => (isHere.value ? ways.where.value?.person : undefined));
  const selection = selectAmong(computed(() => rows.value.people));
  const found = computed(() => viewed.value.people);
  const crowd = computed(() => everybody.value.crowd);
  let before = crowd.peek();
  effect(() => {
    // Another network, or this one read anew. Of those who were kept some may be selected before anybody has come.
    if (before.size > 0) untracked(selection.clear);
    before = crowd.value;
  });

  const goTo = (next: View, how?: 'instead') =>
    ways.go({ room: 'inventory', person: undefined, view: writeView(next) }, how);
  const open = (person: PersonId | undefined, how?: 'instead') =>
    ways.go({ room: 'inventory', person, view: address.value }, how);
  const beside = computed(() => findBeside(rows.value, shown.value));
  const used = (field: Parameters<typeof listUsedOnce>[1]) =>
    computed(() => (everybody.value.loading ? [] : listUsedOnce(everybody.value.crowd, field)));
  return {
    view,
    viewed,
    rows,
    onPainted: means.kept.onPainted,
    counts,
    /** Who is in the sheet. */
    shown,
    open,
    close: () => open(undefined),
    ways: beside,
    /** The person beside the one in the sheet. */
    step: (by: 1 | -1) => {
      const next = by === 1 ? beside.value.next : beside.value.previous;
      if (next) open(next.id, 'instead');
    },
    /** Where somebody's sheet is. */
    addressOf: ({ id }: Person) => `#inventory/${id}${address.value && `?${address.value}`}`,
    /** What is typed is one place, however many letters it has. */
    search: (query: string) => goTo({ ...view.value, query }, 'instead'),
    change: (part: Partial<View>) => goTo({ ...view.value, ...part }),
    settings,
    chooseColumns: (columns: Settings['columns']) => void writeSetting('columns', columns),
    changeViews: (views: Settings['views']) => void writeSetting('views', views),
    used: { worlds: used('worldName'), tags: used('tags'), companies: used('company') },
    selection,
    /** Those who are selected, or else all that are shown, as a file. */
    out: openPeopleFile({
      people: computed(() => (selection.chosen.value.length > 0 ? selection.chosen : found).value),
      today,
      objectives,
    }),
    /** Says the same of all that are selected, as one act. */
    edit: async (edit: PersonEdit) => {
      const ids = selection.chosen.value.map(({ id }) => id);
      await keeping.write((network, store) => store.savePeople(network, ids, edit));
    },
  };
}

/** Two views worth having, until the person keeps their own. */
export const OFFERED: Readonly<Record<'doors' | 'untagged', string>> = {
  doors: writeView({ ...EVERYBODY, tie: 'weak', bridge: 'other', silent: 12 }),
  untagged: writeView({ ...EVERYBODY, tie: 'none' }),
};
