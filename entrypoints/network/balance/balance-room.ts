import { computed, effect, signal, untracked, type ReadonlySignal } from '@preact/signals';

import type { Failure } from '@/components/controls/StoreFailure';
import { writeBalanceCopy } from '@/lib/browser/balance-copy';
import { dayOf, type Day } from '@/lib/network/day';
import type { KeptBalance } from '@/lib/network/kept-balance';
import { watchChanges } from '@/lib/store/changes';
import type { Network } from '@/lib/store/database';
import { readSummary } from '@/lib/store/summary';
import { balanceCopy } from '@/entrypoints/network/early-copies';
import type { Keeping } from '@/entrypoints/person/keeping';
import type { Ask, Say } from './messages';

export interface BalanceRoom {
  /** What is shown: the copy at first, and what was made of everybody as soon as that is there. */
  readonly shown: ReadonlySignal<KeptBalance | undefined>;
  /** The same, but no copy that may be of before: for whoever shows a figure of it beside what is read just now. */
  readonly present: ReadonlySignal<KeptBalance | undefined>;
  readonly failure: ReadonlySignal<Failure | undefined>;
  readonly dismiss: () => void;
}

type OpenWorker = () => Pick<Worker, 'postMessage' | 'addEventListener'>;

const openWorker: OpenWorker = () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });

/**
 * Shows the balance of the network that is open, and follows each of its changes: everybody is read again in a worker,
 * once at a time, however many changes come meanwhile.
 */
export function openBalanceRoom(
  name: ReadonlySignal<Network['name'] | undefined>,
  keeping: Pick<Keeping, 'read'>,
  { open = openWorker, now = Date.now }: { readonly open?: OpenWorker; readonly now?: () => number } = {},
): BalanceRoom {
  const shown = signal<KeptBalance>();
  const isPresent = signal(false);
  const failure = signal<Failure>();
  const today = (): Day => dayOf(new Date(now()));
  let worker: ReturnType<OpenWorker> | undefined;
  let isWeighing = false;
  let isAskedAgain = false;

  const weigh = () => {
    const network = name.peek();
    if (network === undefined) return;
    isAskedAgain = isWeighing;
    if (isWeighing) return;
    isWeighing = true;
    worker ??= begin();
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker of one's own has no target
    worker.postMessage({ network } satisfies Ask);
  };
  const begin = () => {
    const begun = open();
    begun.addEventListener('message', ({ data }: MessageEvent<Say>) => hear(data));
    // A fault of ours: it is said on the screen, and seen in the console.
    begun.addEventListener('error', () => {
      worker = undefined;
      isWeighing = false;
      failure.value = { code: 'unknown' };
    });
    return begun;
  };
  const hear = (said: Say) => {
    isWeighing = false;
    if (said.say === 'failed') failure.value = { code: said.code };
    else if (said.kept.network === name.peek()) {
      shown.value = said.kept;
      isPresent.value = true;
      void writeBalanceCopy(said.kept);
    } else isAskedAgain = true;
    if (isAskedAgain) weigh();
  };
  const begun = (network: Network['name']) => {
    shown.value = undefined;
    isPresent.value = false;
    const beginWith = async () => {
      const copy = await balanceCopy.read();
      if (copy?.network !== network || name.peek() !== network) return weigh();
      // That nobody is there is soon found out, and is not said before.
      if (copy.balance.people + copy.balance.faded > 0) shown.value ??= copy;
      const head = await keeping.read(readSummary);
      if (head?.revision !== copy.revision || copy.day !== today()) return weigh();
      if (name.peek() !== network) return undefined;
      shown.value ??= copy;
      isPresent.value = true;
    };
    void beginWith();
    return watchChanges(network, weigh);
  };
  effect(() => {
    const network = name.value;
    return network && untracked(() => begun(network));
  });
  return {
    shown,
    present: computed(() => (isPresent.value ? shown.value : undefined)),
    failure,
    dismiss() {
      failure.value = undefined;
    },
  };
}
