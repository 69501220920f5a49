import { i18n } from '#i18n';

import { sayAct, sayUndone } from '@/components/person/act-words';
import { isolate } from '@/lib/i18n/isolate';
import { dayOf } from '@/lib/network/day';
import type { Exchange } from '@/lib/network/exchange';
import { unknownFacts } from '@/lib/network/page-reading';
import { soughtBy } from '@/lib/network/sighting';
import { KINDS, TIES, type Tie } from '@/lib/network/words';
import { addExchange, findPerson, savePerson, undo, type Network, type Saved } from '@/lib/store';
import type { Met } from './who';

/** What became of it, in words, and whether anything did. */
export interface Outcome {
  readonly done: boolean;
  readonly says: string;
}

/** Something said of a person, without a screen. */
export type Doing = (network: Network, met: Met) => Promise<Outcome>;

/** What the menu can say of a person, by its items' ids. */
export const menuDoings: ReadonlyMap<string, Doing> = new Map([
  ...TIES.map((tie) => [`tie/${tie}`, tagWith(tie)] as const),
  ...KINDS.map((kind) => [`received/${kind}`, log({ direction: 'received', kind })] as const),
  ...KINDS.map((kind) => [`given/${kind}`, log({ direction: 'given', kind })] as const),
]);

/** What commands can say of the person in the tab, by their names in the manifest. */
export const commandDoings: ReadonlyMap<string, Doing> = new Map([
  ['tag-strong', tagWith('strong')],
  ['tag-weak', tagWith('weak')],
  ['clear-tie', clearTie],
  ['log-conversation', log({ direction: 'both', kind: 'conversation' })],
]);

/** Undoes the latest act of a network, whoever it was about. */
export async function undoLatest(network: Network): Promise<Outcome> {
  const act = await undo(network);
  return { done: act !== undefined, says: act ? sayUndone(act) : i18n.t('badge.nothingToUndo') };
}

function tagWith(tie: Tie): Doing {
  return async (network, { sighting, readFacts }) => {
    const [known, facts] = await Promise.all([findPerson(network, soughtBy(sighting)), readFacts()]);
    return say(await savePerson(network, sighting, { tie, ...unknownFacts(facts, known) }));
  };
}

async function clearTie(network: Network, { sighting }: Met): Promise<Outcome> {
  const person = await findPerson(network, soughtBy(sighting));
  if (person?.tie !== undefined) return say(await savePerson(network, person.id, { tie: undefined }));
  const name = isolate(person?.name ?? sighting.name);
  return { done: false, says: i18n.t('badge.noTie', { name }) };
}

function log(exchange: Pick<Exchange, 'direction' | 'kind'>): Doing {
  return async (network, { sighting }) =>
    say(await addExchange(network, sighting, { ...exchange, day: dayOf(new Date()) }));
}

function say({ person, act }: Saved): Outcome {
  if (act) return { done: true, says: sayAct(act) };
  return { done: true, says: i18n.t('badge.same', { name: isolate(person.name) }) };
}
