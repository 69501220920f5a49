import { computed, signal } from '@preact/signals';

import { readKeys } from '@/lib/browser/own-pages';
import { watchSettings, writeSetting, type SettingsRead } from '@/lib/browser/settings';
import { keepIn } from '@/entrypoints/person/keeping';
import { openNetworks } from '@/entrypoints/person/networks';
import { enterSample, leaveSample } from '@/entrypoints/person/sample';
import { nameBackup, openDataRoom } from './data/data-room';
import { findIn } from './finding';
import { watchKept } from './kept';
import { watchWhereabouts } from './room';
import { saveFile } from './save-file';
import { watchStandings } from './standings';
import { watchSyncStanding } from './sync-standing';

export type NetworkPage = ReturnType<typeof openNetworkPage>;

const saveBlob = (file: Blob) => {
  const name = nameBackup(file);
  saveFile(name, file);
  return name;
};

const loadStore = () => import('@/lib/store');

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
  const networks = openNetworks(settings, () => void kept.look());
  const keeping = keepIn({ open: networks.open, loadStore });
  const kept = watchKept(networks.name, keeping);
  const finding = findIn(networks, keeping);

  const leaveWelcome = async (sample: boolean) => {
    if (sample) await keeping.read(enterSample, () => void leaveWelcome(sample));
    await writeSetting('welcomed', true);
    location.hash = '#inventory';
  };
  return {
    name: networks.name,
    keeping,
    settings,
    keys,
    finding,
    kept,
    data: openDataRoom(networks.name, { keeping, saveBlob }),
    standings: watchStandings(),
    sync: watchSyncStanding(),
    switchSync: (on: boolean) => void writeSetting('sync', on),
    where: watchWhereabouts(computed(() => settings.value?.welcomed)),
    failure: keeping.failure,
    retry: keeping.retry,
    dismiss: keeping.dismiss,
    trySample: () => void leaveWelcome(true),
    leaveSample: () => void keeping.read(leaveSample),
    start: () => void leaveWelcome(false),
  };
}
