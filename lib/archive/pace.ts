import type { Source } from './source';
import type { Found } from './zip';

/** How far the reading is. */
export interface Progress {
  readonly path: string;
  /** Bytes, unpacked. */
  readonly bytes: number;
  readonly ofBytes: number;
  readonly rows: number;
}

interface Listening {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
}

/** How long is read without looking up, in milliseconds: to look up takes four of them, and nobody sees Stop take longer. */
const STRETCH = 150;

/** How often progress is told, in milliseconds. */
const TELLING = 100;

/** Counts what is read, tells of it, and hands over in between. */
export function createPacer(found: readonly Found[], { signal, onProgress }: Listening) {
  const ofBytes = found.reduce((sum, one) => sum + ('open' in one ? one.size : 0), 0);
  let [bytes, rows, handedOver, told] = [0, 0, performance.now(), 0];

  const tell = (path: string, isUrgent = false) => {
    if (!isUrgent && performance.now() - told < TELLING) return;
    told = performance.now();
    onProgress?.({ path, bytes, ofBytes, rows });
  };

  return {
    begin({ path, size }: Source) {
      const whole = bytes + size;
      return {
        onBytes: (count: number) => {
          bytes += count;
        },
        onRows: async (count: number) => {
          rows += count;
          tell(path);
          if (performance.now() - handedOver < STRETCH) return;
          await new Promise((resolve) => setTimeout(resolve));
          handedOver = performance.now();
          signal?.throwIfAborted();
        },
        /** What was not read of it counts as read: nothing more is to come. */
        end: () => {
          bytes = whole;
          tell(path, true);
        },
      };
    },
  };
}
