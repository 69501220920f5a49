import { computed, signal, type ReadonlySignal } from '@preact/signals';

import { followAsked, readCutOff, tellAwaited, type Underway } from '@/lib/browser/exports';
import { exportDayOf } from '@/lib/archive/file-name';
import { dayOf, type Day } from '@/lib/network/day';
import { isLater, latestExport, type ExportDay } from '@/lib/network/export-day';
import type { Import } from '@/lib/store/imports';

/** Older than this, what an export says of a network is of another time (days). */
const OLD = 90;

/** What the page remembers of exports: whether one is awaited, of when the last is, what was cut off. */
export function watchExports(imports: ReadonlySignal<readonly Import[]>, now = () => new Date()) {
  const askedOn = signal<Day>();
  followAsked((day) => {
    askedOn.value = day;
  });
  const found = signal<Underway>();
  void readCutOff().then((underway) => {
    found.value = underway;
  });
  const last = computed(() =>
    latestExport(imports.value.flatMap((one) => (one.undoneBy === undefined ? (exportIn(one) ?? []) : []))),
  );
  return {
    askedOn,
    /** The files of an import that was cut off; it may have been written just before its page was closed. */
    cutOff: computed(() => {
      const { files, since = 0 } = found.value ?? {};
      return imports.value.some(({ at }) => at >= since) ? undefined : files;
    }),
    forgetCutOff() {
      found.value = undefined;
    },
    last,
    /** Nothing where it tells no more of the present than the last one. */
    laterThanLast: (one: ExportDay | undefined) => (one && isLater(one, last.value) ? one : undefined),
    isOld: computed(() => last.value !== undefined && last.value.day < dayOf(daysBefore(now(), OLD))),
    ask: (isAwaited: boolean) => void tellAwaited(isAwaited ? dayOf(now()) : undefined),
    /** What is awaited is not any more, once it is imported. */
    async arrive(one: Import) {
      if (askedOn.value !== undefined && isOfDay(one, askedOn.value)) await tellAwaited(undefined);
    },
  };
}

/** Whether an import is of what was asked for on a day: LinkedIn dates it by a clock of its own, and what is small comes before the rest. */
function isOfDay(one: Import, day: Day): boolean {
  const asked = new Date(`${day}T00:00`);
  const exported = exportIn(one);
  return exported !== undefined && exported.day >= dayOf(daysBefore(asked, 1)) && !isFirstPart(one.from);
}

function isFirstPart(name: string): boolean {
  return /basic_?linkedin/i.test(name);
}

/** Imports of before it was kept of when an export is have no more than the archive's name. */
function exportIn({ from, exported }: Import): ExportDay | undefined {
  const day = exported?.day ?? exportDayOf(from);
  return day === undefined ? undefined : { day, isMade: exported?.isMade ?? true };
}

function daysBefore(date: Date, days: number): Date {
  return new Date(date.getFullYear(), date.getMonth(), date.getDate() - days);
}
