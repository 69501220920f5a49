import type { Progress, Say } from './messages';

/** Progress is told no more often than a screen is drawn, nearly (ms). */
const PAUSE = 50;

/** How long it has to go on before anything can be said of how long it will take (ms). */
const SETTLED = 1_500;

export type Tell = (progress: Progress) => void;

/** Tells of one task, from now on. */
export function progressTo(say: (message: Say) => void): Tell {
  const began = performance.now();
  let last = 0;
  return (progress) => {
    const now = performance.now();
    if (now - last < PAUSE) return;
    last = now;
    const left = secondsLeft(now - began, progress);
    say({ say: 'progress', ...progress, ...(left !== undefined && { left }) });
  };
}

/** At the present pace. */
function secondsLeft(passed: number, { done, of }: Progress): number | undefined {
  if (of === undefined || done === 0 || done > of || passed < SETTLED) return undefined;
  return Math.ceil((passed * (of - done)) / done / 1_000);
}

/** What readers of files tell: bytes and rows that they come past. Packed files turn out to be larger than they are. */
export function countBytes(files: readonly Blob[], tell: Tell) {
  const packed = files.reduce((sum, { size }) => sum + size, 0);
  let [done, of, rows] = [0, packed, 0];
  return {
    onSize(bytes: number) {
      of = Math.max(packed, bytes);
    },
    onRows(count: number) {
      rows = count;
    },
    onBytes(count: number) {
      done += count;
      tell({ done, of, ...(rows > 0 && { rows }) });
    },
  };
}
