import { signal, type ReadonlySignal } from '@preact/signals';

import type { Failure } from '@/components/controls/StoreFailure';
import type * as Store from '@/lib/store';
import type { Network } from '@/lib/store/database';
import { StoreError } from '@/lib/store/errors';

type Ask<Means extends readonly unknown[]> = <T>(
  work: (...means: Means) => Promise<T>,
  again?: () => void,
) => Promise<T | undefined>;

/** Carries out what is asked of the network, and says where it could not be. */
export interface Keeping {
  readonly failure: ReadonlySignal<Failure | undefined>;
  /** What could not be done, to be tried again. */
  readonly retry: ReadonlySignal<(() => void) | undefined>;
  /** The answer; nothing where it failed, which is said on the screen. */
  readonly read: Ask<[Network]>;
  readonly write: Ask<[Network, typeof Store]>;
  readonly dismiss: () => void;
}

export interface Kept {
  readonly open: () => Promise<Network>;
  /** All of the store: what only reads a person is loaded before. */
  readonly loadStore: () => Promise<typeof Store>;
}

export function keepIn({ open, loadStore }: Kept): Keeping {
  const failure = signal<Failure>();
  const retry = signal<() => void>();
  const dismiss = () => {
    failure.value = undefined;
    retry.value = undefined;
  };
  const read: Keeping['read'] = async (work, again) => {
    try {
      return await work(await open());
    } catch (error) {
      const reason = failureOf(error);
      // A text that is too long says so itself, where it stands.
      if (reason.code === 'tooLong') return undefined;
      failure.value = reason;
      retry.value = again && isWorthRetrying(reason) ? () => (dismiss(), again()) : undefined;
      return undefined;
    }
  };
  return {
    failure,
    retry,
    dismiss,
    read,
    write: (work, again) => read(async (network) => work(network, await loadStore()), again),
  };
}

/** @throws what is no affair of the store: a fault of this code, which is to be seen as one */
function failureOf(error: unknown): Failure {
  if (error instanceof StoreError) return { code: error.code, detail: error.detail };
  throw error;
}

function isWorthRetrying({ code }: Failure): boolean {
  return code === 'full' || code === 'refused' || code === 'closed';
}
