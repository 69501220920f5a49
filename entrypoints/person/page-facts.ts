import type { Filling } from '@/components/person-actions';
import { readPage, type ReadFailure } from '@/lib/browser/page-reader';
import type { PageReading } from '@/lib/network/page-reading';
import type { Person } from '@/lib/network/person';
import { isSamePerson, profilesBeside } from '@/lib/sites';
import type { Edit } from './unsaved';

const outcomes: Readonly<Record<ReadFailure, Filling>> = {
  noPermission: 'refused',
  pageGone: 'gone',
  pageHangs: 'unanswered',
  navigated: 'elsewhere',
  nothingFound: 'nothing',
};

/** Reads the page of a tab for somebody. Neither an edit nor a failure: it says nothing that is not known. */
export async function readFor(
  person: Person,
  tabId: number,
  address: string,
): Promise<{ readonly edit?: Edit | undefined; readonly failure?: Filling }> {
  const { reading, failure } = await readPage(tabId, address, { isSame: isSamePerson });
  return failure ? { failure: outcomes[failure] } : { edit: editFrom(reading, person) };
}

/** What a page says that is not known yet. A name that the user gave stays; so does whatever the page leaves out. */
export function editFrom({ address, facts, alsoAt }: PageReading, person: Person): Edit | undefined {
  const { name, ...rest } = facts;
  const news = Object.entries(rest).filter(([field, value]) => person[field as keyof typeof rest] !== value);
  const known = new Set(person.profiles.map(({ key }) => key));
  const profiles = profilesBeside(address, alsoAt).filter(({ key }) => !known.has(key));
  const named = name !== undefined && name !== person.name && person.nameSource !== 'user';
  const edit: Edit = {
    ...Object.fromEntries(news),
    ...(named && { name, nameSource: 'page' as const }),
    ...(profiles.length > 0 && { profiles }),
  };
  return Object.keys(edit).length > 0 ? edit : undefined;
}
