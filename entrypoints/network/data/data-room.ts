import { effect, signal, untracked, type ReadonlySignal } from '@preact/signals';

import type { Failure } from '@/components/controls/StoreFailure';
import type { Answers } from '@/lib/archive/plan';
import type { Keeping } from '@/entrypoints/person/keeping';
import { writeBackupDay } from '@/lib/browser/backup-day';
import { tellUnderway } from '@/lib/browser/exports';
import { bump } from '@/lib/browser/news';
import { findUnset, unsetSettings, writeSetting, type CarriedSettings } from '@/lib/browser/settings';
import { dayOf } from '@/lib/network/day';
import type { Network } from '@/lib/store';
import { readImports, type Import } from '@/lib/store/imports';
import { watchExports } from './awaited';
import type { Ask, Found, Progress, Say } from './messages';

/** What is going on. */
export type Doing = 'exporting' | 'reading' | 'answering' | 'importing' | 'undoing';

/** What was done last. */
export type Done =
  | { readonly what: 'exported'; readonly file: string; readonly bytes: number }
  /** Nothing where nothing was new. */
  | { readonly what: 'imported'; readonly done: Import | undefined }
  | { readonly what: 'undone' | 'stopped' };

type OpenWorker = () => Pick<Worker, 'postMessage' | 'addEventListener' | 'terminate'>;

const openWorker: OpenWorker = () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });

/** The room of files: what the worker is asked, what it says, and what follows from it on the page. */
export function openDataRoom(
  name: ReadonlySignal<Network['name'] | undefined>,
  { keeping, saveBlob }: { readonly keeping: Pick<Keeping, 'read'>; readonly saveBlob: SaveBlob },
  open = openWorker,
) {
  const doing = signal<Doing>();
  const progress = signal<Progress>();
  const done = signal<Done>();
  const failure = signal<Failure>();
  const files = signal<readonly File[]>([]);
  const locked = signal<{ readonly wrong: boolean }>();
  const found = signal<Found>();
  const brings = signal<CarriedSettings>({});
  const answers = signal<Answers>();
  const imports = signal<readonly Import[]>([]);
  const exports = watchExports(imports);
  let worker: ReturnType<OpenWorker> | undefined;
  let taking: CarriedSettings = {};
  let choices: Extract<Ask, { do: 'look' }>['choices'] = {};
  let given: string | undefined;
  let finish: (() => void) | undefined;
  let exported: Network['name'] | undefined;
  let asked: Answers | undefined;

  const lookAtImports = async () => {
    imports.value = (await keeping.read(readImports)) ?? [];
  };
  const hear = async (said: Say) => {
    if (said.say === 'news') return bump(said.news);
    if (said.say === 'progress') {
      progress.value = said;
      return;
    }
    // Read halfway, nothing that was found before can be imported any more.
    if (doing.value === 'reading' && said.say !== 'found') clear();
    doing.value = progress.value = undefined;
    finish?.();
    switch (said.say) {
      case 'exported':
        done.value = { what: 'exported', file: saveBlob(said.file), bytes: said.file.size };
        if (exported === 'liant') await writeBackupDay(dayOf(new Date()));
        return;
      case 'found':
        weighAnswers();
        found.value = said.found;
        brings.value = await findUnset(said.found.settings);
        return;
      case 'locked':
        locked.value = said;
        return;
      case 'stopped':
        done.value = { what: 'stopped' };
        return;
      case 'failed':
        failure.value = { code: said.code };
        answers.value = asked = found.value?.export?.answers;
        return;
      case 'imported':
        if (said.isNews)
          await Promise.all(settingsIn(taking).map(([key, value]) => writeSetting(key, value)));
        putAway();
        await lookAtImports();
        done.value = { what: 'imported', done: said.isNews ? imports.value[0] : undefined };
        if (said.isNews && imports.value[0]) await exports.arrive(imports.value[0]);
        return;
      case 'undone':
        await unsetSettings(said.settings, said.brought);
        done.value = { what: 'undone' };
        return lookAtImports();
    }
  };
  const ask = (what: Ask, now: Doing) => {
    if (!worker) {
      worker = open();
      worker.addEventListener('message', ({ data }: MessageEvent<Say>) => void hear(data));
      // A fault of ours: it is said on the screen, and seen in the console.
      worker.addEventListener('error', () => {
        worker?.terminate();
        worker = doing.value = progress.value = undefined;
        finish?.();
        failure.value = { code: 'unknown' };
      });
    }
    done.value = failure.value = progress.value = undefined;
    doing.value = now;
    if (now === 'reading' || now === 'importing') {
      const work = new Promise<void>((resolve) => (finish = resolve));
      void tellUnderway(files.value.map((file) => file.name).join(', '), work);
    }
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker of one's own has no target
    worker.postMessage(what);
  };
  /** One after the other: whoever answers faster than it is weighed is heard to the last word. */
  const weighAnswers = () => {
    if (!answers.value || answers.value === asked) return;
    asked = answers.value;
    ask({ do: 'answer', answers: asked }, 'answering');
  };
  const clear = () => {
    found.value = locked.value = answers.value = asked = undefined;
    brings.value = {};
  };
  const putAway = () => {
    files.value = [];
    given = undefined;
    clear();
  };
  /** What was found before stays while it is read anew, with all that was said of it. */
  const look = () => {
    const network = name.value ?? 'liant';
    locked.value = undefined;
    asked = answers.value;
    ask({ do: 'look', network, files: files.value, passphrase: given, choices, answers: asked }, 'reading');
  };

  effect(() => {
    if (name.value === undefined) return;
    untracked(() => {
      putAway();
      void lookAtImports();
    });
  });
  return {
    doing,
    progress,
    done,
    failure,
    files,
    locked,
    found,
    /** The settings in what was found that were never set here, and would be taken. */
    brings,
    /** What was said of it so far, whether it is weighed already or not; nothing before the first answer. */
    answers,
    imports,
    exports,
    choose(chosen: readonly File[]) {
      if (chosen.length === 0 || doing.value) return;
      files.value = chosen;
      exports.forgetCutOff();
      choices = {};
      given = undefined;
      clear();
      look();
    },
    unlock: (word: string) => {
      given = word;
      look();
    },
    /** Says what the columns of a table hold: the files are read anew. */
    chooseColumns(path: string, columns: (typeof choices)[string]) {
      choices = { ...choices, [path]: columns };
      look();
    },
    answer(said: Answers) {
      answers.value = said;
      if (!doing.value) weighAnswers();
    },
    putAway,
    async import() {
      taking = await findUnset(found.value?.settings ?? {});
      ask({ do: 'import', settings: taking }, 'importing');
    },
    export(settings: CarriedSettings, passphrase: string | undefined) {
      exported = name.value ?? 'liant';
      ask({ do: 'export', network: exported, settings, passphrase }, 'exporting');
    },
    undo(id: Import['id']) {
      ask({ do: 'undo', network: name.value ?? 'liant', id }, 'undoing');
    },
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker of one's own has no target
    stop: () => worker?.postMessage({ do: 'stop' } satisfies Ask),
    dismiss() {
      failure.value = undefined;
    },
  };
}

/** Gives the person a file to keep. @returns the name it is kept under */
export type SaveBlob = (file: Blob) => string;

function settingsIn(
  settings: CarriedSettings,
): (readonly [keyof CarriedSettings, CarriedSettings[keyof CarriedSettings] & {}])[] {
  return Object.entries(settings).map(([key, value]) => [key as keyof CarriedSettings, value]);
}
