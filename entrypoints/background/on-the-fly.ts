import { i18n } from '#i18n';

import { tellAsked } from '@/lib/browser/asked';
import { findFront, type Place } from '@/lib/browser/fronts';
import type { MenuChoice } from '@/lib/browser/menus';
import { openPanel } from '@/lib/browser/panel';
import { readSettings, writeSetting } from '@/lib/browser/settings';
import { setShown } from '@/lib/browser/shown';
import type { TabTracker } from '@/lib/browser/tab-tracker';
import { StoreError } from '@/lib/store';
import { answer, outcomeOf } from './answers';
import { commandDoings, menuDoings, undoLatest, type Doing, type Outcome } from './doings';
import { meaningOf, OPEN_PANEL } from './menu-items';
import { openPresentNetwork } from './networks';
import { meetBehind, meetInTab, type Met } from './who';

/** What the person asks for without opening anything: both are called within their gesture. */
export interface OnTheFly {
  readonly command: (name: string, place: Place | undefined) => void;
  readonly choose: (choice: MenuChoice) => void;
}

/** Does what is asked for, one after the other, and answers on the badge of the tab where it was asked. */
export function actOnTheFly(tabs: TabTracker, showTies: () => void): OnTheFly {
  let last: Promise<void> = Promise.resolve();

  const inTurn = (place: Promise<Place | undefined>, work: () => Promise<Outcome | undefined>) => {
    const act = async () => {
      try {
        await reply(await place, await work());
      } catch (error) {
        await reply(await place, outcomeOf(error));
        if (!(error instanceof StoreError)) throw error;
      }
    };
    last = last.then(act, act);
  };
  const reply = async (place: Place | undefined, outcome: Outcome | undefined) => {
    if (place && outcome) await answer(place.tabId, outcome, showTies);
  };
  const sayOf = async (meeting: Promise<Met | undefined>, doing: Doing): Promise<Outcome> => {
    const met = await meeting;
    return met ? veil(await doing(await openPresentNetwork(), met)) : nobody();
  };
  /** Who is meant is looked up at once, before anything else: the tab may go on before it is their turn. */
  const meet = async (place: Place | undefined) => {
    const where = place ?? (await findFront());
    if (!where) return undefined;
    const meeting = meetInTab(tabs, where);
    await tellAsked(where.tabId);
    return meeting;
  };

  return {
    command(name, place) {
      const opening = name === 'open-panel' ? openPanel(place?.windowId) : undefined;
      const where = place ? Promise.resolve(place) : findFront();
      const doing = commandDoings.get(name);
      if (opening) inTurn(where, () => panelOpened(opening, where));
      else if (name === 'hide-labels') inTurn(where, turnLabels);
      else if (name === 'undo') inTurn(where, async () => veil(await undoLatest(await openPresentNetwork())));
      else if (doing) {
        const meeting = meet(place);
        inTurn(where, () => sayOf(meeting, doing));
      }
    },
    choose({ id, place, link, text }) {
      const meaning = meaningOf(id);
      const opening = meaning === OPEN_PANEL ? openPanel(place.windowId) : undefined;
      const where = Promise.resolve(place);
      if (opening && link === undefined) return inTurn(where, () => panelOpened(opening, where));
      const meeting = link === undefined ? meet(place) : Promise.resolve(meetBehind(link, text));
      const doing = menuDoings.get(meaning);
      if (opening) inTurn(where, () => panelShown(opening, meeting, place));
      else if (doing) inTurn(where, () => sayOf(meeting, doing));
    },
  };
}

async function panelOpened(opening: Promise<void>, where: Promise<Place | undefined>): Promise<undefined> {
  await opening;
  const place = await where;
  if (place) await tellAsked(place.tabId);
}

/** Opens the panel on whom a link leads to. */
async function panelShown(
  opening: Promise<void>,
  meeting: Promise<Met | undefined>,
  { tabId, windowId }: Place,
): Promise<Outcome | undefined> {
  const met = await meeting;
  if (met) await setShown(windowId, { tabId, sighting: met.sighting });
  await opening;
  return met ? undefined : nobody();
}

/** While labels are hidden, an answer says neither who nor what. */
async function veil(outcome: Outcome): Promise<Outcome> {
  const { hideLabels } = await readSettings();
  return outcome.done && hideLabels ? { ...outcome, says: i18n.t('badge.done') } : outcome;
}

async function turnLabels(): Promise<Outcome> {
  const hidden = !(await readSettings()).hideLabels;
  await writeSetting('hideLabels', hidden);
  return { done: true, says: i18n.t(hidden ? 'badge.hidden' : 'badge.shown') };
}

function nobody(): Outcome {
  return { done: false, says: i18n.t('badge.nobody') };
}
