import { effect, signal, untracked, type ReadonlySignal } from '@preact/signals';

import type { Answers } from '@/lib/archive/plan';
import type { Keeping } from '@/entrypoints/person/keeping';
import { writeBackupDay } from '@/lib/browser/backup-day';
import { findUnset, takeSettings, unsetSettings, type CarriedSettings } from '@/lib/browser/settings';
import { dayOf } from '@/lib/network/day';
import type { Network } from '@/lib/store';
import { readImports, type Import } from '@/lib/store/imports';
import { watchExports } from './awaited';
import type { Ask, Found } from './messages';
import { openTalk, type Answer, type Doing, type OpenWorker } from './talk';

/** What was done last. */
export type Done =
  | { readonly what: 'exported'; readonly file: string; readonly bytes: number }
  /** Nothing where nothing was new. */
  | { readonly what: 'imported'; readonly done: Import | undefined }
  | { readonly what: 'undone' | 'stopped' };

/** The room of files: what was found in them, what the person says of it, and what was done. */
export function openDataRoom(
  name: ReadonlySignal<Network['name'] | undefined>,
  { keeping, saveBlob }: { readonly keeping: Pick<Keeping, 'read' | 'write'>; readonly saveBlob: SaveBlob },
  open?: OpenWorker,
) {
  const done = signal<Done>();
  const files = signal<readonly File[]>([]);
  const locked = signal<{ readonly wrong: boolean }>();
  const found = signal<Found>();
  const brings = signal<CarriedSettings>({});
  const answers = signal<Answers>();
  const imports = signal<readonly Import[]>([]);
  const exports = watchExports(imports);
  let choices: Extract<Ask, { do: 'look' }>['choices'] = {};
  let given: string | undefined;
  let exported: Network['name'] | undefined;
  let asked: Answers | undefined;

  const lookAtImports = async () => {
    imports.value = (await keeping.read(readImports)) ?? [];
    // After an import or an undo; also one whose page was closed before its settings were set, or put back.
    if (imports.value.some(({ settingsWait }) => settingsWait)) {
      const means = { take: takeSettings, putBack: unsetSettings };
      await keeping.write((network, { settleSettings }) => settleSettings(network, means));
    }
  };
  const hear = async (said: Answer, did: Doing | undefined) => {
    // Read halfway, nothing that was found before can be imported any more.
    if (did === 'reading' && said.say !== 'found') clear();
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
        answers.value = asked = found.value?.export?.answers;
        return;
      case 'imported':
        putAway();
        await lookAtImports();
        done.value = { what: 'imported', done: said.isNews ? imports.value[0] : undefined };
        if (said.isNews && imports.value[0]) await exports.arrive(imports.value[0]);
        return;
      case 'undone':
        await lookAtImports();
        done.value = { what: 'undone' };
        return;
    }
  };
  const talk = openTalk(hear, open);
  const ask: typeof talk.ask = (...what) => {
    done.value = undefined;
    talk.ask(...what);
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
    const read = { files: files.value, passphrase: given, choices, answers: asked };
    ask({ do: 'look', network, ...read }, 'reading', files.value);
  };

  effect(() => {
    if (name.value === undefined) return;
    untracked(() => {
      putAway();
      void lookAtImports();
    });
  });
  return {
    doing: talk.doing,
    progress: talk.progress,
    failure: talk.failure,
    done,
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
      if (chosen.length === 0 || talk.doing.value) return;
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
      if (!talk.doing.value) weighAnswers();
    },
    putAway,
    async import() {
      const settings = await findUnset(found.value?.settings ?? {});
      ask({ do: 'import', settings }, 'importing', files.value);
    },
    export(settings: CarriedSettings, passphrase: string | undefined) {
      exported = name.value ?? 'liant';
      ask({ do: 'export', network: exported, settings, passphrase }, 'exporting');
    },
    undo(id: Import['id']) {
      ask({ do: 'undo', network: name.value ?? 'liant', id }, 'undoing');
    },
    stop: talk.stop,
    dismiss() {
      talk.failure.value = undefined;
    },
  };
}

/** Gives the person a file to keep. @returns the name it is kept under */
export type SaveBlob = (file: Blob) => string;
