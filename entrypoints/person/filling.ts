import { signal, type ReadonlySignal } from '@preact/signals';

import type { Filling } from '@/components/person-actions';
import type { TabView } from '@/lib/browser/active-tab';
import type { Saving } from './saving';
import type { Subject } from './subject';

/** Reads the open page on a person's own press, and keeps what it says of them. */
export interface FillingFromPage {
  /** What is said of the last filling, and of whom. */
  readonly filling: ReadonlySignal<{ readonly key: string; readonly is: Filling } | undefined>;
  readonly fill: (subject: Subject, view: TabView | undefined) => Promise<void>;
}

export function fillWith({ save }: Pick<Saving, 'save'>): FillingFromPage {
  const filling = signal<{ readonly key: string; readonly is: Filling }>();
  return {
    filling,
    async fill(subject, view) {
      if (view?.url === undefined) return;
      const { key } = subject;
      filling.value = { key, is: 'reading' };
      const { readFor } = await import('./page-facts');
      const { edit, failure } = await readFor(subject.person, view.tabId, view.url);
      if (edit) await save(subject, edit);
      filling.value = edit ? undefined : { key, is: failure ?? 'nothing' };
    },
  };
}
