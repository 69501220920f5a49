import { computed, effect, untracked, type ReadonlySignal } from '@preact/signals';

import { bump } from '@/lib/browser/news';
import type { SettingsRead } from '@/lib/browser/settings';
import { watchChanges, type News } from '@/lib/store/changes';
import type { Network } from '@/lib/store/database';
import { loadStore } from './load-store';

/** The network of the mode that is set: the person's own, or the sample. */
export interface OpenNetworks {
  /** Nothing until the settings are read. */
  readonly name: ReadonlySignal<Network['name'] | undefined>;
  /** When its name is known. */
  readonly named: Promise<void>;
  /** Opens it when it is first asked for; where that failed, asking again tries again. */
  readonly open: () => Promise<Network>;
}

/** @param onNews hears each change of the network that is open, by whatever page */
export function openNetworks(
  settings: ReadonlySignal<SettingsRead | undefined>,
  onNews: (news: News) => void,
): OpenNetworks {
  const name = computed(
    () => settings.value && (settings.value.mode === 'sample' ? 'liant-sample' : 'liant'),
  );
  let opening: Promise<Network> | undefined;
  let onNamed: (() => void) | undefined;
  const named = new Promise<void>((resolve) => {
    onNamed = resolve;
  });

  effect(() => {
    if (name.value === undefined) return undefined;
    onNamed?.();
    const stop = watchChanges(name.value, onNews);
    return () => {
      stop();
      void opening?.then((network) => network.close());
      opening = undefined;
    };
  });
  const openNow = () => {
    const wanted = untracked(() => name.value) ?? 'liant';
    const mine = loadStore().then(({ openNetwork }) => openNetwork(wanted, { announce: bump }));
    opening = mine;
    mine.catch(() => {
      if (opening === mine) opening = undefined;
    });
    return mine;
  };
  return {
    name,
    named,
    async open() {
      await named;
      return opening ?? openNow();
    },
  };
}
