import { readFileSync } from 'node:fs';

import type { LiantInChromium } from '../browsers/chromium';

/** How often is looked, in milliseconds: memory is taken and given back in steps far longer than this. */
const PAUSE = 20;

/**
 * The most memory that one of the browser's processes of pages holds for itself while something is done, in MB. A page
 * and its workers live in one process, with those of the same extension beside them. What is counted is what the
 * browser's own task manager calls its footprint: memory that no file lies behind, in RAM or swapped out. Heaps alone
 * would leave out what is unpacked, decoded and written; what of the browser's program is loaded is everybody's.
 */
export async function peakMemory({ cdp }: LiantInChromium, work: () => Promise<unknown>): Promise<number> {
  const { processInfo } = await cdp.send('SystemInfo.getProcessInfo');
  const pages = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
  let peak = 0;
  const looking = setInterval(() => (peak = Math.max(peak, ...pages.map(footprintOf))), PAUSE);
  try {
    await work();
  } finally {
    clearInterval(looking);
  }
  return peak;
}

/** Of a process of Linux, in MB. */
function footprintOf(process: number): number {
  const status = readFileSync(`/proc/${process}/status`, 'utf8');
  const kilobytes = (name: string) =>
    Number(new RegExp(`^${name}:\\s+(\\d+) kB$`, 'm').exec(status)?.[1] ?? 0);
  return (kilobytes('RssAnon') + kilobytes('VmSwap')) / 1_024;
}
