import { bump } from '@/lib/browser/news';
import { readSettings, takeSettings, unsetSettings } from '@/lib/browser/settings';
import { dropOldActs, openNetwork, settleSettings, type Network } from '@/lib/store';
import { NETWORKS } from '@/lib/network/network-name';
// Pages load it when something turns out broken; a service worker may load nothing later, so it is here from the start.
import '@/lib/store/sift';

/** Networks that were opened since the background started; it may be stopped, and start again, at any moment. */
const opened = new Map<Network['name'], Promise<Network>>();

/** The network that is shown: the person's own, or the sample. */
export async function openPresentNetwork(): Promise<Network> {
  const { mode } = await readSettings();
  return open(mode === 'sample' ? 'liant-sample' : 'liant');
}

/** The person's own network, also while the sample is shown. */
export function openOwnNetwork(): Promise<Network> {
  return open('liant');
}

/** Lets go of what undo needed and is past its time, where no change does it in passing. */
export async function dropWhatIsPast(): Promise<void> {
  for (const name of NETWORKS) await dropOldActs(await open(name));
}

/** Goes on with what a page that was closed too early has left. */
export async function finishImports(): Promise<void> {
  const means = { take: takeSettings, putBack: unsetSettings };
  for (const name of NETWORKS) await settleSettings(await open(name), means);
}

async function open(name: Network['name']): Promise<Network> {
  const opening = opened.get(name) ?? openNetwork(name, { announce: bump });
  opened.set(name, opening);
  try {
    return await opening;
  } catch (error) {
    opened.delete(name); // What went wrong may be gone at the next asking.
    throw error;
  }
}
