import { openNetwork, StoreError } from '@/lib/store';
import type { Ask, Say } from './messages';
import { weighNetwork } from './weigh';

const say = (message: Say) => postMessage(message);

addEventListener('message', ({ data }: MessageEvent<Ask>) => void answer(data).catch(reportError));

async function answer({ network: name }: Ask): Promise<void> {
  try {
    const network = await openNetwork(name);
    try {
      say({ say: 'weighed', kept: await weighNetwork(network) });
    } finally {
      network.close();
    }
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    say({ say: 'failed', code: error.code });
  }
}
