import { signal, type ReadonlySignal } from '@preact/signals';

import type { Filling } from '@/components/person-actions';
import type { TabView } from '@/lib/browser/active-tab';
import { readPage, type ReadFailure } from '@/lib/browser/page-reader';
import type { PageReading } from '@/lib/network/page-reading';
import type { Person } from '@/lib/network/person';
import { identify } from '@/lib/sites';
import { isSamePage } from './place';
import type { Saving } from './saving';
import type { Subject } from './subject';
import type { Edit } from './unsaved';

const outcomes: Readonly<Record<ReadFailure, Filling>> = {
  noPermission: 'refused',
  pageGone: 'gone',
  pageHangs: 'unanswered',
  navigated: 'elsewhere',
  nothingFound: 'nothing',
};

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
      const { reading, failure } = await readPage(view.tabId, view.url, { isSame: isSamePage });
      const edit = reading && editFrom(reading, subject.person);
      if (edit) await save(subject, edit);
      filling.value = edit ? undefined : { key, is: failure ? outcomes[failure] : 'nothing' };
    },
  };
}

/** What a page says that is not known yet. A name that the user gave stays; so does whatever the page leaves out. */
export function editFrom({ facts, alsoAt }: PageReading, person: Person): Edit | undefined {
  const { name, ...rest } = facts;
  const news = Object.entries(rest).filter(([field, value]) => person[field as keyof typeof rest] !== value);
  const known = new Set(person.profiles.map(({ key }) => key));
  const profiles = alsoAt
    .flatMap((address) => identify(address)?.profiles ?? [])
    .filter(({ key }) => !known.has(key));
  const named = name !== undefined && name !== person.name && person.nameSource !== 'user';
  const edit: Edit = {
    ...Object.fromEntries(news),
    ...(named && { name, nameSource: 'page' as const }),
    ...(profiles.length > 0 && { profiles }),
  };
  return Object.keys(edit).length > 0 ? edit : undefined;
}
