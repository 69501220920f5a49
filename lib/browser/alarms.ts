import { browser } from 'wxt/browser';

import { listen } from './listen';

/** Alarms sooner than this (ms) come this late: browsers count in half minutes. */
export const SOONEST = 30_000;

/** Wakes the background at a time (ms since 1970), also where it was stopped. Of one name there is one alarm, the latest set. */
export async function setAlarm(name: string, when: number): Promise<void> {
  await browser.alarms.create(name, { when });
}

export async function clearAlarm(name: string): Promise<void> {
  await browser.alarms.clear(name);
}

/** @returns stops it */
export function watchAlarm(name: string, onAlarm: () => void): () => void {
  return listen(browser.alarms.onAlarm, (alarm) => {
    if (alarm.name === name) onAlarm();
  });
}
