import { observe } from '@/lib/network/clock';
import type { ExportDay } from '@/lib/network/export-day';
import type { History } from '@/lib/network/history';
import { lookAtImport } from '@/lib/network/import-look';
import { flatten } from '@/lib/network/merge';
import { unpackStamps } from '@/lib/network/register';

import { change } from './change';
import type { Network } from './database';
import type { Watch } from './pace';
import { readTombstones } from './forgotten';
import { keepImport, renew, undoneImports } from './imports';
import { takeMonths, type MonthCounts } from './import-months';
import { takeOver, type Absorbed } from './take-over';
import { askFor, weigh } from './weigh';
import type { ImportWeighed } from './weigh-import';

export interface AbsorbOptions extends Watch {
  /**
   * The name of the file it came from: this is an import by the user's own hand. It is listed by {@link readImports},
   * and can be undone as one act by {@link undoImport}.
   */
  readonly from?: string;
  /** With an import: the counts of months. Those that are over, and not known here, are taken. */
  readonly months?: readonly MonthCounts[];
  /** With an import: settings that came with it, by name. Its list keeps them; {@link settleSettings} sets them. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** With an import of an export: of when that is. It is listed, though nothing of it be new. */
  readonly exported?: ExportDay | undefined;
  /** With an import: what {@link weighImport} said of the same history. It stands while nothing changed since. */
  readonly weighed?: ImportWeighed | undefined;
}

/**
 * Merges what came from elsewhere (a mirror, a backup) into the network, in one transaction: by the rules of
 * {@link mergePeople} and forgotten.ts, so that every device that learns the same comes to the same. What is known
 * already changes nothing. The clock goes on from the latest stamp seen, but not from one of the far future.
 * 30,000 people are one long task: call it in a worker.
 * @throws {StoreError}
 */
export function absorb(
  network: Network,
  theirs: History,
  { from, months = [], settings = {}, exported, weighed: known, ...watch }: AbsorbOptions = {},
): Promise<Absorbed & { readonly act: string | undefined }> {
  return change(network, {
    watch,
    look: () => Promise.resolve(),
    async write(desk) {
      desk.pace.people = theirs.people.length;
      const forgotten = await readTombstones(desk);
      for (const stamp of stampsIn(theirs)) desk.seen = observe(desk.seen, stamp, desk.now);
      const undone = from === undefined ? none : await undoneImports(desk);
      const stands = known?.clock === desk.head.clock && undone.size === 0 ? known : undefined;
      if (stands) await askFor(desk, theirs.people.length);
      const first = stands ?? (await weigh(desk, theirs, forgotten));
      const again = undone.size === 0 ? theirs : renew(theirs, first.held, undone, desk.stamp);
      const weighed = again === theirs ? first : await weigh(desk, again, forgotten);
      await desk.pace.reach('weighed');
      const absorbed = await takeOver(desk, weighed);
      if (from === undefined) return { ...absorbed, act: undefined };
      const taken = await takeMonths(desk, months);
      const names = Object.keys(settings);
      const about = {
        from,
        ...(taken.length > 0 && { months: taken }),
        ...(names.length > 0 && { settings: names, brought: settings, settingsWait: true }),
        ...(exported && { exported }),
      };
      const look =
        stands?.look ?? lookAtImport({ theirs: again, held: weighed.held, merged: weighed.merged });
      return { ...absorbed, act: keepImport(desk, about, weighed, look) };
    },
  });
}

const none: ReadonlySet<string> = new Set();

function* stampsIn({ people, texts, ledgers, forgotten }: History): Generator<string> {
  for (const registers of [...people.flatMap(flatten), ...texts.values(), ...[...ledgers.values()].flat()]) {
    yield* Object.values(unpackStamps(registers.stamps));
  }
  for (const { stamp } of forgotten) yield stamp;
}
