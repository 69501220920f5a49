import { signal, type ReadonlySignal } from '@preact/signals';

import type { Failure } from '@/components/StoreFailure';
import { StoreError, type Network } from '@/lib/store';

/** Carries out what is asked of the network, and says where it could not be. */
export interface Keeping {
  readonly failure: ReadonlySignal<Failure | undefined>;
  /** What could not be done, to be tried again. */
  readonly retry: ReadonlySignal<(() => void) | undefined>;
  /** The answer; nothing where it failed, which is said on the screen. */
  readonly ask: <T>(work: (network: Network) => Promise<T>, again?: () => void) => Promise<T | undefined>;
  readonly dismiss: () => void;
}

export function keepIn(opening: () => Promise<Network>): Keeping {
  const failure = signal<Failure>();
  const retry = signal<() => void>();
  const dismiss = () => {
    failure.value = undefined;
    retry.value = undefined;
  };
  return {
    failure,
    retry,
    dismiss,
    async ask(work, again) {
      try {
        return await work(await opening());
      } catch (error) {
        failure.value = failureOf(error);
        retry.value = again && isWorthRetrying(failure.value) ? () => (dismiss(), again()) : undefined;
        return undefined;
      }
    },
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
