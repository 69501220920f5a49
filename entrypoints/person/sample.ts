import { bump } from '@/lib/browser/news';
import { writeSetting } from '@/lib/browser/settings';
import { locale } from '@/lib/i18n/locale';
import { dayOf } from '@/lib/network/day';
import { sampleNetwork } from '@/lib/network/sample';
import { sampleObjectives } from '@/lib/network/sample-objectives';
import { clearNetwork, fillSample, openNetwork, type Network } from '@/lib/store';

/** Shows the sample in every window, filled anew: in the language of today, with the days of this year. */
export async function enterSample(): Promise<void> {
  const today = dayOf(new Date());
  const language = locale() === 'fr' ? 'fr' : 'en';
  await withSample((network) =>
    fillSample(network, sampleNetwork(today, language), sampleObjectives(today, language)),
  );
  await writeSetting('mode', 'sample');
}

/** Shows the person's own network again; nothing of the sample stays. */
export async function leaveSample(): Promise<void> {
  await writeSetting('mode', 'real');
  await withSample(clearNetwork);
}

async function withSample(work: (network: Network) => Promise<void>): Promise<void> {
  const network = await openNetwork('liant-sample', { announce: bump });
  try {
    await work(network);
  } finally {
    network.close();
  }
}
