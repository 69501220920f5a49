import { computed, effect, signal, untracked } from '@preact/signals';

import { readKeys } from '@/lib/browser/own-pages';
import { watchSettings, writeSetting, type SettingsRead } from '@/lib/browser/settings';
import { followEverybody, listEverybody } from '@/entrypoints/person/everybody';
import { keepIn } from '@/entrypoints/person/keeping';
import { loadStore } from '@/entrypoints/person/load-store';
import { openNetworks } from '@/entrypoints/person/networks';
import { sayLast } from '@/entrypoints/person/said';
import { watchToday } from '@/entrypoints/person/today';
import { openDataRoom } from './data/data-room';
import { isViewOf, openInventory } from './inventory/inventory-room';
import { openKeptRows } from './inventory/kept-rows';
import type { Sheet } from './inventory/sheet';
import { followObjectives } from './objectives/follow-objectives';
import { watchKept } from './kept';
import { readWhereabouts, watchWhereabouts } from './room';
import { nameBackup, saveFile } from './save-file';
import { openRound } from './round/round-room';
import { watchStandings } from './standings';
import { watchSyncStanding } from './sync-standing';

export type NetworkPage = ReturnType<typeof openNetworkPage>;

const loadSample = () => import('@/entrypoints/person/sample');

const saveBlob = (file: Blob) => {
  const name = nameBackup(file);
  saveFile(name, file);
  return name;
};

/** The network page's state, as signals, and what changes it. */
export function openNetworkPage() {
  const settings = signal<SettingsRead>();
  const keys = signal<string>();
  watchSettings((now) => {
    settings.value = now;
  });
  void readKeys('open-panel').then((shown) => {
    keys.value = shown;
  });
  const networks = openNetworks(settings, () => void hear());
  const keeping = keepIn({ open: networks.open, loadStore });
  const kept = watchKept(networks.name, keeping);
  const ways = watchWhereabouts(computed(() => settings.value?.welcomed));
  const { today, look: lookAtClock } = watchToday();
  const keptRows = openKeptRows(
    readWhereabouts(location.hash, true).room === 'inventory',
    networks.name,
    ({ view, day }) => day === today.peek() && isViewOf(ways.where.peek(), view),
  );
  /** A room that needs nobody by name needs them all the same for what was pressed there. */
  const areCalled = signal(false);
  const everybody = followEverybody(
    networks,
    keeping,
    computed(() => (areCalled.value || needsEverybody(ways.where.value?.room)) && keptRows.isOver.value),
  );
  const everyone = listEverybody(everybody);
  const objectives = followObjectives(networks, keeping);
  const saying = sayLast(keeping);
  const inventory = openInventory({
    kept: keptRows,
    name: networks.name,
    ways,
    everybody,
    keeping,
    today,
    objectives,
    settings,
  });

  const round = openRound({ ways, everybody, keeping, saying, today });

  const refresh = () => keeping.write((network, store) => saying.refresh(() => store.lastAct(network)));
  const hear = async () => {
    lookAtClock();
    await Promise.all([kept.look(), refresh()]);
  };
  effect(() => {
    if (networks.name.value === undefined) return;
    saying.clear();
    void untracked(refresh);
  });

  // What is seen of one person alone is loaded when somebody is opened.
  const sheet = signal<Sheet>();
  let opening = false;
  effect(() => {
    if (inventory.shown.value === undefined || opening) return;
    opening = true;
    void import('./inventory/sheet').then(({ openSheet }) => {
      sheet.value = openSheet({ shown: inventory.shown, everybody, keeping });
    });
  });

  const leaveWelcome = async (sample: boolean) => {
    if (sample) {
      const { enterSample } = await loadSample();
      await keeping.read(enterSample, () => void leaveWelcome(sample));
    }
    await writeSetting('welcomed', true);
    location.hash = '#inventory';
  };
  const undo = () => void saying.undo();
  return {
    name: networks.name,
    keeping,
    settings,
    keys,
    /** Whom letters mean. */
    keyed: {
      settings,
      undo,
      subject: computed(() => sheet.value?.subject.value),
      actions: computed(() => round.actions.value ?? sheet.value?.actions.value),
      walk: {
        go: (to: 'next' | 'previous') =>
          (round.actions.value ? round : inventory).step(to === 'next' ? 1 : -1),
      },
    },
    today,
    everybody,
    /** How many have come, while not all have. */
    coming: computed(() => (everybody.value.loading ? everybody.value.crowd.size : undefined)),
    everyone,
    callEverybody: () => {
      areCalled.value = true;
    },
    objectives,
    saying,
    inventory,
    round,
    sheet,
    kept,
    data: openDataRoom(networks.name, { keeping, saveBlob }),
    standings: watchStandings(),
    sync: watchSyncStanding(),
    switchSync: (on: boolean) => void writeSetting('sync', on),
    where: ways.where,
    said: saying.said,
    undo,
    failure: keeping.failure,
    retry: keeping.retry,
    dismiss: keeping.dismiss,
    trySample: () => void leaveWelcome(true),
    leaveSample: () => void keeping.read(async () => (await loadSample()).leaveSample()),
    start: () => void leaveWelcome(false),
  };
}

/** The balance is drawn from what was kept, and made anew in a worker: reading everybody here would come in its way. */
function needsEverybody(room: string | undefined): boolean {
  return room !== undefined && room !== 'balance' && room !== 'data';
}
