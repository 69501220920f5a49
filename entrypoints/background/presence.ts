import { listFronts, type Place } from '@/lib/browser/fronts';
import { dropFirstRows } from '@/lib/browser/first-rows';
import { writeFirstPaint, type FirstPaint, type Front } from '@/lib/browser/first-paint';
import { nearSummary } from '@/lib/network/near-summary';
import { isReviewDue } from '@/lib/browser/reminder';
import { readSettings } from '@/lib/browser/settings';
import type { TabTracker } from '@/lib/browser/tab-tracker';
import { dayOf } from '@/lib/network/day';
import { sight } from '@/lib/sites';
import { noteSighting, readSummary, StoreError, type Network } from '@/lib/store';
import { showTie, showTrouble } from './answers';
import { openPresentNetwork } from './networks';
import { oneAtATime } from './one-at-a-time';

/**
 * Keeps what is seen without opening anything up to date: the badges of the tabs in front, and the copy from which
 * popup and panel paint first. It looks at everything and writes what differs, so that nothing has to be remembered
 * between two events, and it does not matter at which of them the background was stopped.
 * @returns asks for it: many calls at once are one
 */
export function keepPresence(tabs: TabTracker): () => void {
  let written = '';

  const show = async () => {
    const [network, { hideLabels }, isDue, places] = await Promise.all([
      openPresentNetwork(),
      readSettings(),
      isReviewDue(),
      listFronts(),
    ]);
    const fronts = await Promise.all(
      places.map(async (place) => {
        const front = await findFrontPerson(tabs, network, place);
        await showTie(place.tabId, front?.person, { hideLabels, isDue });
        return [place.windowId, front] as const;
      }),
    );
    const paint = await drawPaint(network, fronts);
    const text = JSON.stringify(paint);
    if (text !== written) await Promise.all([writeFirstPaint(paint), dropFirstRows(paint)]);
    written = text;
  };

  const attempt = async () => {
    try {
      await show();
    } catch (error) {
      for (const { tabId } of await listFronts()) await showTrouble(tabId, error);
      if (!(error instanceof StoreError)) throw error;
    }
  };
  return oneAtATime(attempt);
}

async function findFrontPerson(
  tabs: TabTracker,
  network: Network,
  { tabId }: Place,
): Promise<Front | undefined> {
  const { url, title } = (await tabs.find(tabId))?.settling ?? {};
  const sighting = url === undefined ? undefined : sight(url, title);
  if (url === undefined || !sighting) return undefined;
  const person = await noteSighting(network, sighting);
  return person && { tabId, url, sighting, person };
}

async function drawPaint(
  network: Network,
  fronts: readonly (readonly [windowId: number, front: Front | undefined])[],
): Promise<FirstPaint> {
  const { summary, revision } = await readSummary(network);
  return {
    network: network.name,
    revision,
    summary: nearSummary(summary, dayOf(new Date())),
    fronts: Object.fromEntries(fronts.filter(([, front]) => front !== undefined)) as FirstPaint['fronts'],
  };
}
