import type { Crowd } from '@/lib/network/crowd';

import type { Network } from './database';
import { followCrowd, type CrowdWatch } from './follow-crowd';

/** Everybody, for who asks now and then: read when first asked for, and followed from then on. */
export interface Everybody {
  /**
   * All of them.
   * @throws {StoreError} and reads again when asked again
   */
  readonly read: () => Promise<Crowd>;
  readonly close: () => void;
}

export function openEverybody(network: Network, sayExtra: CrowdWatch['sayExtra']): Everybody {
  let everybody: Promise<Crowd> | undefined;
  let stop: (() => void) | undefined;
  const close = () => {
    stop?.();
    everybody = undefined;
  };
  const follow = () =>
    new Promise<Crowd>((resolve, reject) => {
      stop = followCrowd(network, {
        sayExtra,
        onCrowd(crowd, loading) {
          if (loading) return;
          everybody = Promise.resolve(crowd);
          resolve(crowd);
        },
        onFailure(error) {
          close();
          reject(error);
        },
      });
    });
  return { read: () => (everybody ??= follow()), close };
}
