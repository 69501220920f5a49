import { BackupError } from '@/lib/archive/backup-error';
import { NO_ANSWERS, type Answers } from '@/lib/archive/plan';
import type { NetworkName } from '@/lib/network/network-name';
import { absorb, openNetwork, StoreError, undoImport, type ImportWeighed, type Network } from '@/lib/store';
import { exportBackup } from './export-backup';
import { Locked, type Arriving } from './kinds';
import { readFiles, weighFiles, type FilesRead } from './look-into';
import type { Ask, Say } from './messages';
import { countBytes, progressTo } from './progress';

/** What was looked at, and waits to be imported. */
interface Waiting {
  readonly network: NetworkName;
  readonly files: readonly string[];
  readonly read: FilesRead;
  readonly arriving: Arriving;
  readonly weighed: ImportWeighed;
}

/** What the worker does with what it is asked; apart from the worker, so that tests can ask too. */
export function workFor(say: (message: Say) => void): (ask: Ask) => Promise<void> {
  let stopping = new AbortController();
  let waiting: Waiting | undefined;

  const within = async <T>(name: NetworkName, act: (network: Network) => Promise<T>): Promise<T> => {
    const network = await openNetwork(name, { announce: (news) => say({ say: 'news', news }) });
    try {
      return await act(network);
    } finally {
      network.close();
    }
  };

  const weighWaiting = async (
    { network: name, files, read }: Omit<Waiting, 'arriving' | 'weighed'>,
    answers: Answers,
    signal: AbortSignal,
  ): Promise<Say> => {
    say({ say: 'progress', done: 0, of: undefined });
    const { found, ...weighed } = await within(name, (network) => weighFiles(network, read, answers));
    signal.throwIfAborted();
    waiting = { network: name, files, read, ...weighed };
    return { say: 'found', found };
  };

  const carryOut = async (ask: Exclude<Ask, { do: 'stop' }>): Promise<Say> => {
    const { signal } = stopping;
    const tell = progressTo(say);
    const onPeople = (done: number, of?: number) => tell({ done, of });
    const onSent = () => say({ say: 'progress', done: 0, of: undefined, isSent: true });
    switch (ask.do) {
      case 'export': {
        const how = { settings: ask.settings, passphrase: ask.passphrase, onPeople, signal };
        return { say: 'exported', file: await within(ask.network, (network) => exportBackup(network, how)) };
      }
      case 'look': {
        const { files, passphrase, choices, answers, network: name } = ask;
        waiting = undefined;
        const read = await readFiles(files, { passphrase, choices, signal, ...countBytes(files, tell) });
        return weighWaiting(
          { network: name, files: files.map((file) => file.name), read },
          answers ?? NO_ANSWERS,
          signal,
        );
      }
      case 'answer': {
        if (!waiting) throw new TypeError('Nothing was looked at');
        return weighWaiting(waiting, ask.answers, signal);
      }
      case 'import': {
        if (!waiting) throw new TypeError('Nothing was looked at');
        const { network: name, arriving, weighed, files, read } = waiting;
        say({ say: 'progress', done: 0, of: undefined });
        const { months } = arriving;
        const about = {
          from: files.join(', '),
          months,
          settings: ask.settings,
          exported: read.export?.exported,
          weighed,
          signal,
          onPeople,
          onSent,
        };
        const { act } = await within(name, (network) => absorb(network, arriving, about));
        waiting = undefined;
        return { say: 'imported', isNews: act !== undefined };
      }
      default: {
        say({ say: 'progress', done: 0, of: undefined });
        const watch = { signal, onPeople, onSent };
        await within(ask.network, (network) => undoImport(network, ask.id, watch));
        return { say: 'undone' };
      }
    }
  };

  return async (ask) => {
    if (ask.do === 'stop') return stopping.abort();
    stopping = new AbortController();
    const { signal } = stopping;
    try {
      say(await carryOut(ask));
    } catch (error) {
      const why = excuse(error, signal);
      if (!why) throw error;
      say(why);
    }
  };
}

/** What is said of an error; nothing of a fault of this code, which is to be seen as one. */
function excuse(error: unknown, signal: AbortSignal): Say | undefined {
  if (signal.aborted) return { say: 'stopped' };
  if (error instanceof Locked) return { say: 'locked', wrong: false };
  if (error instanceof BackupError && error.code === 'wrongPassphrase') return { say: 'locked', wrong: true };
  return error instanceof StoreError ? { say: 'failed', code: error.code } : undefined;
}
