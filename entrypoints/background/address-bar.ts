import { i18n } from '#i18n';

import { searchWords } from '@/components/controls/search-words';
import { sayWork } from '@/components/person/work-words';
import { isolate } from '@/lib/i18n/isolate';
import { openAddress, type OmniboxAnswers, type Suggestion } from '@/lib/browser/omnibox';
import type { Crowd } from '@/lib/network/crowd';
import { pickFew } from '@/lib/network/found-few';
import type { Person } from '@/lib/network/person';
import { profileToOpen } from '@/lib/network/sample-address';
import { recentPeople, type Network } from '@/lib/store';
import { openEverybody, type Everybody } from '@/lib/store/everybody';
import { outcomeOf } from './answers';
import { openPresentNetwork } from './networks';

/** More lines are not shown by the browsers. */
const LINES = 6;

/** The page where everybody is, for a text that nobody answers to. */
const EVERYBODY = '/network.html#inventory';

/** What the keyword in the address bar answers: people of the network that is shown. */
export function answerKeyword(): OmniboxAnswers {
  let everybody: Everybody | undefined;
  let shown: Network | undefined;

  const readCrowd = async (): Promise<Crowd> => {
    const network = await openPresentNetwork();
    if (network !== shown) everybody?.close();
    if (network !== shown || !everybody) everybody = openEverybody(network, searchWords);
    shown = network;
    return everybody.read();
  };
  const find = async (text: string): Promise<readonly Person[]> => {
    if (text.trim() === '') return recentPeople(await openPresentNetwork(), LINES);
    const crowd = await readCrowd();
    return pickFew(crowd, crowd.search(text), LINES);
  };

  return {
    prepare: readCrowd,
    suggest: async (text) => (await find(text)).flatMap(suggestionOf),
    describe: (query) =>
      query.trim() === '' ? i18n.t('omnibox.start') : i18n.t('omnibox.find', { query: isolate(query) }),
    complain: (error) => outcomeOf(error).says,
    async open(text, disposition) {
      const address = isAddress(text) ? text : (await find(text)).map(addressOf).find(Boolean);
      await openAddress(address ?? EVERYBODY, disposition);
    },
  };
}

/** Somebody without a profile that can be opened cannot be opened from the address bar. */
function suggestionOf(person: Person): Suggestion[] {
  const address = addressOf(person);
  return address === undefined ? [] : [{ address, name: person.name, more: sayWork(person) ?? '' }];
}

function addressOf(person: Person): string | undefined {
  return profileToOpen(person)?.url;
}

function isAddress(text: string): boolean {
  return /^https?:\/\/\S+$/.test(text);
}
