import { signal } from '@preact/signals';

import type { Failure } from '@/components/controls/StoreFailure';
import { tellUnderway } from '@/lib/browser/exports';
import { bump } from '@/lib/browser/news';
import type { Ask, Progress, Say } from './messages';

/** What is going on. */
export type Doing = 'exporting' | 'reading' | 'answering' | 'importing' | 'undoing';

/** What ends it. */
export type Answer = Exclude<Say, { say: 'news' | 'progress' }>;

export type OpenWorker = () => Pick<Worker, 'postMessage' | 'addEventListener' | 'terminate'>;

const openWorker: OpenWorker = () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });

/**
 * The talk with the worker that reads and writes files: it is asked one thing at a time, and tells meanwhile how far it is.
 * @param hear told what it answered, and what it was doing for that
 */
export function openTalk(hear: (answer: Answer, did: Doing | undefined) => Promise<void>, open = openWorker) {
  const doing = signal<Doing>();
  const progress = signal<Progress>();
  const failure = signal<Failure>();
  let worker: ReturnType<OpenWorker> | undefined;
  let finish: (() => void) | undefined;

  const end = () => {
    doing.value = progress.value = undefined;
    finish?.();
  };
  const listen = (said: Say) => {
    if (said.say === 'news') return bump(said.news);
    if (said.say === 'progress') {
      progress.value = said;
      return;
    }
    const did = doing.value;
    end();
    if (said.say === 'failed') failure.value = { code: said.code };
    return hear(said, did);
  };
  const begin = () => {
    const begun = open();
    begun.addEventListener('message', ({ data }: MessageEvent<Say>) => void listen(data));
    // A fault of ours: it is said on the screen, and seen in the console.
    begun.addEventListener('error', () => {
      begun.terminate();
      worker = undefined;
      end();
      failure.value = { code: 'unknown' };
    });
    return begun;
  };
  return {
    doing,
    progress,
    failure,
    /** @param files which are read or written for it: that is kept in mind until it is over, or cut off */
    ask(what: Ask, now: Doing, files: readonly File[] = []) {
      worker ??= begin();
      failure.value = progress.value = undefined;
      doing.value = now;
      if (files.length > 0) {
        const work = new Promise<void>((resolve) => (finish = resolve));
        void tellUnderway(files.map((file) => file.name).join(', '), work);
      }
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker of one's own has no target
      worker.postMessage(what);
    },
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker of one's own has no target
    stop: () => worker?.postMessage({ do: 'stop' } satisfies Ask),
  };
}
