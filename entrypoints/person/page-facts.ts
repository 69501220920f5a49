import type { Filling } from '@/components/person/person-actions';
import { readPage, type ReadFailure } from '@/lib/browser/page-reader';
import { differingFacts, unknownFacts, type PageReading } from '@/lib/network/page-reading';
import type { Person } from '@/lib/network/person';
import { comparable } from '@/lib/network/profile-key';
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
  onlyUnknown: boolean,
): Promise<{ readonly edit?: Edit | undefined; readonly failure?: Filling }> {
  const { reading, failure } = await readPage(tabId, address, { isSame: isSamePerson });
  return failure ? { failure: outcomes[failure] } : { edit: editFrom(reading, person, onlyUnknown) };
}

/**
 * What a page says that is not known yet. A name that the user gave stays; so does whatever the page leaves out.
 * @param onlyUnknown what stands in a field stays as well, whoever wrote it
 */
export function editFrom(
  { address, facts, alsoAt }: PageReading,
  person: Person,
  onlyUnknown = false,
): Edit | undefined {
  const { name, ...rest } = facts;
  const news = onlyUnknown ? unknownFacts(rest, person) : differingFacts(rest, person);
  const known = new Set(person.profiles.map(({ key }) => comparable(key)));
  const profiles = profilesBeside(address, alsoAt).filter(({ key }) => !known.has(comparable(key)));
  const named = name !== undefined && name !== person.name && person.nameSource !== 'user';
  const edit: Edit = {
    ...news,
    ...(named && { name, nameSource: 'page' as const }),
    ...(profiles.length > 0 && { profiles }),
  };
  return Object.keys(edit).length > 0 ? edit : undefined;
}
