import { signal, type ReadonlySignal } from '@preact/signals';

import type { Filling } from '@/components/person-actions';
import type { TabView } from '@/lib/browser/active-tab';
import { profileHere } from './place';
import type { Saving } from './saving';
import type { Subject } from './subject';

/** Reads the open page on a person's own press, and keeps what it says of them. */
export interface FillingFromPage {
  /** What is said of the last filling, and of whom. */
  readonly filling: ReadonlySignal<{ readonly key: string; readonly is: Filling } | undefined>;
  /**
   * @param view what the tab showed at the press: a page of anybody else is not read
   * @param onlyUnknown what the person wrote themselves stays as it is; else the page's own press overwrites it
   */
  readonly fill: (subject: Subject, view: TabView | undefined, onlyUnknown?: boolean) => Promise<void>;
}

export function fillWith({ save }: Pick<Saving, 'save'>): FillingFromPage {
  const filling = signal<{ readonly key: string; readonly is: Filling }>();
  return {
    filling,
    async fill(subject, view, onlyUnknown = false) {
      if (view?.url === undefined || !profileHere(view, subject.person.profiles)) return;
      const { key } = subject;
      filling.value = { key, is: 'reading' };
      const { readFor } = await import('./page-facts');
      const { edit, failure } = await readFor(subject.person, view.tabId, view.url, onlyUnknown);
      if (edit) await save(subject, edit);
      filling.value = edit ? undefined : { key, is: failure ?? 'nothing' };
    },
  };
}
