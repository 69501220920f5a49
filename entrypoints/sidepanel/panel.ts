import { computed, effect, signal, untracked } from '@preact/signals';

import { readFirstPaint, type FirstPaint } from '@/lib/browser/first-paint';
import { watchSettings, type SettingsRead } from '@/lib/browser/settings';
import type { Objective } from '@/lib/network/objective';
import type { Person, PersonId } from '@/lib/network/person';
import { actionsFor } from '@/entrypoints/person/actions';
import { fillWith } from '@/entrypoints/person/filling';
import { keepIn } from '@/entrypoints/person/keeping';
import { loadStore } from '@/entrypoints/person/load-store';
import { openNetworks, type OpenNetworks } from '@/entrypoints/person/networks';
import { peopleActions } from '@/entrypoints/person/people-actions';
import type { PeopleIndex } from '@/entrypoints/person/people-index';
import { findPlace, pageOf, profileHere } from '@/entrypoints/person/place';
import { findNews, readRecords } from '@/entrypoints/person/record';
import { sayLast } from '@/entrypoints/person/said';
import { saveWith } from '@/entrypoints/person/saving';
import { steady } from '@/entrypoints/person/steady';
import { copyOf, findSubject } from '@/entrypoints/person/subject';
import { watchToday } from '@/entrypoints/person/today';
import { watchTab } from './tab-watch';
import { readUsedWords } from '@/entrypoints/person/used-words';
import { walkThrough } from './walk';

export type Panel = ReturnType<typeof openPanel>;

/** As many of those tagged last are listed, and walked through. */
const RECENT = 20;

/**
 * The panel's state, as signals, and what changes it.
 * @param tabId the tab to stay with, where the page was opened for one; else the one in front is followed
 * @param painted what is shown first is on the screen; where that is the copy, the network waits for it
 */
export function openPanel(tabId: number | undefined, painted: Promise<void>) {
  const tab = watchTab(tabId);
  const settings = signal<SettingsRead>();
  const paint = signal<FirstPaint>();
  const copied = readFirstPaint().then((copy) => {
    paint.value = copy;
  });
  watchSettings((now) => {
    settings.value = now;
  });

  const networks = openNetworks(settings, () => void hear());
  const keeping = keepIn({ open: networks.open, loadStore });
  const records = readRecords(async (network, id) => (await loadStore()).readPassed(network, id));
  const saving = saveWith(keeping, records);
  const saying = sayLast(keeping);
  const filling = fillWith(saving);
  const recent = signal<readonly Person[]>([]);
  const setAside = signal(0);
  const objectives = signal<readonly Objective[]>();
  const { today, look: lookAtClock } = watchToday();
  const finding = signal(false);

  const shownId = signal<PersonId>();
  const walk = walkThrough(recent, shownId);
  const place = computed(() => findPlace(tab.view.value, tab.shown.value, walk.picked.value));
  const subject = steady(() => {
    const name = networks.name.value;
    const copy = name && copyOf(paint.value, name, tab.view.value, place.value);
    return findSubject(place.value, records.record.value, copy, saving.unsaved.value);
  });
  effect(() => {
    shownId.value = subject.value?.person.id || undefined;
  });

  let index: Promise<PeopleIndex> | undefined;
  const openIndex = () => (index ??= openPeople(networks));
  const words = readUsedWords(openIndex);

  const look = async () => {
    // Until it is known whose copy it is, nothing is painted from it.
    await Promise.all([copied, networks.named]);
    // What the tab shows is looked at as soon as the browser has said it.
    if (place.value.is === 'unknown') return;
    if (subject.value) await painted;
    await keeping.read(
      (network) => records.read(network, place.value),
      () => void look(),
    );
    const news = findNews(place.value, records.record.value);
    if (news) await keeping.write((network, store) => store.noteSighting(network, news));
    // The next that is asked for is a press.
    await loadStore();
  };
  const lookAround = async () => {
    await painted;
    await keeping.write(async (network, store) => {
      await saying.refresh(() => store.lastAct(network));
      recent.value = await store.recentPeople(network, RECENT);
      objectives.value = await store.readObjectives(network);
      setAside.value = (await store.readBroken(network)).length;
    });
  };
  const hear = async () => {
    lookAtClock();
    await Promise.all([look(), lookAround()]);
  };

  const leaveFinding = () => {
    finding.value = false;
  };
  const page = computed(() => pageOf(tab.view.value));
  effect(() => {
    void page.value;
    // Who was picked or looked for stays on the screen until the tab shows another page.
    untracked(() => {
      walk.pick(undefined);
      leaveFinding();
    });
  });
  effect(() => {
    void networks.name.value;
    // Whoever was picked is of the network before.
    untracked(() => walk.pick(undefined));
    void index?.then((people) => people.close());
    index = undefined;
    saying.clear();
    void untracked(lookAround);
  });
  effect(() => {
    void [place.value, networks.name.value];
    void untracked(look);
  });

  const here = computed(() => profileHere(tab.view.value, subject.value?.person.profiles ?? []));
  const actions = computed(() => {
    // While somebody else is looked for, no letter says anything of who was on the screen before.
    if (finding.value || !subject.value) return undefined;
    return actionsFor(subject.value, {
      keeping,
      saving,
      records,
      fill: (...how) => void filling.fill(...how),
      view: () => tab.view.value,
      fillsOnTag: () => settings.value?.fillOnTag === true,
    });
  });

  return {
    settings,
    tab,
    place,
    subject,
    record: records.record,
    here,
    filling: filling.filling,
    said: saying.said,
    undo: () => void saying.undo(),
    failure: keeping.failure,
    retry: keeping.retry,
    dismiss: keeping.dismiss,
    recent,
    setAside,
    objectives,
    today,
    finding,
    toggleFinding: () => {
      finding.value = !finding.value;
    },
    leaveFinding,
    pick: (person: PersonId) => {
      leaveFinding();
      walk.pick(person);
    },
    walk,
    words,
    actions,
    people: peopleActions(keeping, openIndex),
    /** Those who are not decided, in the order of the round. */
    listOpen: () => keeping.read(async () => (await openIndex()).listOpen(today.value)),
  };
}

/** The search and its script wait until somebody is looked for. */
async function openPeople(networks: OpenNetworks): Promise<PeopleIndex> {
  const [network, { openPeopleIndex }] = await Promise.all([
    networks.open(),
    import('@/entrypoints/person/people-index'),
  ]);
  return openPeopleIndex(network);
}
