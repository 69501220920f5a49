import { signal, type ReadonlySignal } from '@preact/signals';

import type { Act } from '@/lib/network/act';
import type { Keeping } from './keeping';

/**
 * An act older than this (ms) is not spoken of when the panel opens: whoever opens it now did something else last. That
 * somebody was forgotten or an objective removed is, as long as it can be undone.
 */
const RECENT = 10 * 60_000;

/** What the status line says: what was done last, by whatever page, or what was just taken back. */
export interface Said {
  readonly act: Act;
  readonly undone: boolean;
}

export interface Saying {
  readonly said: ReadonlySignal<Said | undefined>;
  /** Looks again at what was done last. */
  readonly refresh: (readLast: () => Promise<Act | undefined>) => Promise<void>;
  /** Says what this page has just done, before the news of it come round. */
  readonly say: (act: Act) => void;
  /** Takes back what is said; asked again, what was done before it. */
  readonly undo: () => Promise<void>;
  /** Another network is shown: nothing that was done in the one before is said. */
  readonly clear: () => void;
}

export function sayLast(keeping: Pick<Keeping, 'write'>, now: () => number = Date.now): Saying {
  const said = signal<Said>();
  return {
    said,
    async refresh(readLast) {
      const before = said.value;
      const next = nextSaid(before, await readLast(), now());
      // What was said meanwhile is later than what was read, and its own news come.
      if (said.value === before) said.value = next;
    },
    say(act) {
      if (!said.value || act.id > said.value.act.id) said.value = { act, undone: false };
    },
    async undo() {
      if (!said.value) return;
      const taken = await keeping.write(async (network, store) => {
        // What was done a moment ago may not be said yet, and is what is meant.
        said.value = nextSaid(said.value, await store.lastAct(network), now());
        return store.undo(network, said.value?.undone ? undefined : said.value?.act.id);
      });
      if (taken) said.value = { act: taken, undone: true };
    },
    clear() {
      said.value = undefined;
    },
  };
}

/** What is to be said, given what is said and which act is the last that stands. */
export function nextSaid(said: Said | undefined, last: Act | undefined, now: number): Said | undefined {
  if (last && (!said || last.id > said.act.id)) {
    return now - last.at < RECENT || isLoss(last) ? { act: last, undone: false } : said;
  }
  // What was said stands no more: another page took it back.
  if (said && !said.undone && said.act.id !== last?.id) return { act: said.act, undone: true };
  return said;
}

/** What is nowhere to be found but in its undo. */
function isLoss({ deed }: Act): boolean {
  return deed.kind === 'forgotten' || (deed.kind === 'objective' && deed.what === 'removed');
}
