import { bump } from '@/lib/browser/news';
import { writeSetting } from '@/lib/browser/settings';
import { locale } from '@/lib/i18n/locale';
import { dayOf } from '@/lib/network/day';
import { sampleNetwork } from '@/lib/network/sample';
import { fillSample, openNetwork } from '@/lib/store';

/** Shows the sample in every window; it is filled when it is first shown. */
export async function enterSample(): Promise<void> {
  const network = await openNetwork('liant-sample', { announce: bump });
  try {
    await fillSample(network, sampleNetwork(dayOf(new Date()), locale() === 'fr' ? 'fr' : 'en'));
  } finally {
    network.close();
  }
  await writeSetting('mode', 'sample');
}
