import { signal, type ReadonlySignal } from '@preact/signals';

import type { SyncStanding } from '@/components/settings/SettingsSync';
import { watchMirrorStatus, type MirrorStatus, type PartTrouble } from '@/lib/browser/mirror-status';
import { dayOf } from '@/lib/network/day';

/** A refusal is shown once it was met so often on end: the browser's limits pass by themselves. */
const LASTING = 3;

/** How the browser's sync stands; nothing while it is off. */
export function watchSyncStanding(): ReadonlySignal<SyncStanding | undefined> {
  const standing = signal<SyncStanding>();
  watchMirrorStatus((status) => {
    standing.value = status && standingOf(status);
  });
  return standing;
}

export function standingOf({ parts, refused }: MirrorStatus): SyncStanding {
  const all = Object.entries(parts);
  const tallies = all.flatMap(([, part]) => (typeof part === 'string' ? [] : [part]));
  const sum = (of: 'mirrored' | 'untagged' | 'fading' | 'oldest') =>
    tallies.reduce((total, tally) => total + tally[of], 0);
  const named = (trouble: PartTrouble) => all.flatMap(([name, part]) => (part === trouble ? [name] : []));
  return {
    mirrored: sum('mirrored'),
    untagged: sum('untagged'),
    fading: sum('fading'),
    oldest: sum('oldest'),
    newer: named('newer'),
    cut: named('cut'),
    broken: named('broken'),
    refused:
      refused && refused.times >= LASTING
        ? { since: dayOf(new Date(refused.since)), why: refused.why }
        : undefined,
  };
}
