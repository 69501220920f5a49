import { signal, type ReadonlySignal } from '@preact/signals';

import type { Filling } from '@/components/person/person-actions';
import type { TabView } from '@/lib/browser/active-tab';
import type { ActId } from '@/lib/network/act';
import { profileHere } from './place';
import type { Saving } from './saving';
import type { Subject } from './subject';

/** Reads the open page on a person's own press, and keeps what it says of them. */
export interface FillingFromPage {
  /** What is said of the last filling, and of whom. */
  readonly filling: ReadonlySignal<{ readonly key: string; readonly is: Filling } | undefined>;
  /**
   * @param view what the tab showed at the press: a page of anybody else is not read
   * @param tagging the tag with which the page is read: what is known already stays as it is, and the tag's undo takes
   * back both; else a press of its own, which overwrites
   */
  readonly fill: (subject: Subject, view: TabView | undefined, tagging?: ActId) => Promise<void>;
}

export function fillWith({ save }: Pick<Saving, 'save'>): FillingFromPage {
  const filling = signal<{ readonly key: string; readonly is: Filling }>();
  return {
    filling,
    async fill(subject, view, tagging) {
      if (view?.url === undefined || !profileHere(view, subject.person.profiles)) return;
      const { key } = subject;
      filling.value = { key, is: 'reading' };
      const { readFor } = await import('./page-facts');
      const { edit, failure } = await readFor(subject.person, view.tabId, view.url, tagging !== undefined);
      if (edit) await save(subject, edit, tagging);
      filling.value = edit ? undefined : { key, is: failure ?? 'nothing' };
    },
  };
}
