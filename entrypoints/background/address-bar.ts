import { i18n } from '#i18n';

import { isolate } from '@/lib/i18n/isolate';
import { openAddress, type OmniboxAnswers, type Suggestion } from '@/lib/browser/omnibox';
import { Crowd } from '@/lib/network/crowd';
import { pickFew } from '@/lib/network/found-few';
import type { Person } from '@/lib/network/person';
import { readSummary, recentPeople, scanPeople, type Network } from '@/lib/store';
import { outcomeOf } from './answers';
import { openPresentNetwork } from './networks';

/** More lines are not shown by the browsers. */
const LINES = 6;

/** The page where everybody is, for a text that nobody answers to. */
const EVERYBODY = '/network.html#inventory';

/** Everybody as of one change of one network, read once for many keys. */
interface Everybody {
  readonly network: Network['name'];
  readonly revision: number;
  readonly crowd: Promise<Crowd>;
}

/** What the keyword in the address bar answers: people of the network that is shown. */
export function answerKeyword(): OmniboxAnswers {
  let everybody: Everybody | undefined;

  const gatherAll = async (): Promise<Crowd> => {
    const network = await openPresentNetwork();
    const { revision } = await readSummary(network);
    if (everybody?.network !== network.name || everybody.revision !== revision) {
      everybody = { network: network.name, revision, crowd: gather(network) };
    }
    const { crowd } = everybody;
    try {
      return await crowd;
    } catch (error) {
      everybody = undefined;
      throw error;
    }
  };
  const find = async (text: string): Promise<readonly Person[]> => {
    if (text.trim() === '') return recentPeople(await openPresentNetwork(), LINES);
    const crowd = await gatherAll();
    return pickFew(crowd, crowd.search(text), LINES);
  };

  return {
    prepare: gatherAll,
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

async function gather(network: Network): Promise<Crowd> {
  const crowd = new Crowd();
  await scanPeople(network, (people) => crowd.put(people.map((person) => ({ person }))));
  return crowd;
}

/** Somebody without a profile cannot be opened from the address bar. */
function suggestionOf(person: Person): Suggestion[] {
  const address = addressOf(person);
  const more = [person.position ?? person.headline, person.company].filter((part) => part !== undefined);
  return address === undefined ? [] : [{ address, name: person.name, more: more.join(' · ') }];
}

function addressOf({ profiles }: Person): string | undefined {
  return profiles[0]?.url;
}

function isAddress(text: string): boolean {
  return /^https?:\/\/\S+$/.test(text);
}
