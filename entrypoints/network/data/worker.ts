import type { Ask, Say } from './messages';
import { workFor } from './work';

const say = (message: Say) => postMessage(message);
const work = workFor(say);

addEventListener('message', ({ data }: MessageEvent<Ask>) => void work(data).catch(reportError));
