import type { KeptBalance } from '@/lib/network/kept-balance';
import type { NetworkName } from '@/lib/network/network-name';
import type { StoreErrorCode } from '@/lib/store';

/** What the page asks of the worker: to weigh a network, one at a time. */
export interface Ask {
  readonly network: NetworkName;
}

/** What the worker says. */
export type Say =
  | { readonly say: 'weighed'; readonly kept: KeptBalance }
  | { readonly say: 'failed'; readonly code: StoreErrorCode };
