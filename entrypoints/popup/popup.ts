import { computed, effect, signal, untracked } from '@preact/signals';

import { watchActiveTab, type TabView } from '@/lib/browser/active-tab';
import { readFirstPaint, type FirstPaint } from '@/lib/browser/first-paint';
import { watchSettings, type SettingsRead } from '@/lib/browser/settings';
import { isSamePerson } from '@/lib/sites';
import { actionsFor, type Means } from '@/entrypoints/person/actions';
import type { FillingFromPage } from '@/entrypoints/person/filling';
import { keepIn } from '@/entrypoints/person/keeping';
import { loadStore } from '@/entrypoints/person/load-store';
import { openNetworks } from '@/entrypoints/person/networks';
import { findPlace } from '@/entrypoints/person/place';
import { readRecords } from '@/entrypoints/person/record';
import { sayLast } from '@/entrypoints/person/said';
import { saveWith } from '@/entrypoints/person/saving';
import { copyOf, findSubject } from '@/entrypoints/person/subject';
import type { Foot } from './Foot';
import { readCounts } from './counts';
import { searchLater } from './search';

export type PopupState = ReturnType<typeof openPopup>;

/**
 * The popup's state, as signals. The copy that is painted first is read before anything else; the network corrects it.
 * @param tabId the tab to stay with, where the page was opened for one; else the one in front
 * @param painted what is shown first is on the screen; where that is the copy, the network waits for it
 */
export function openPopup(tabId: number | undefined, painted: Promise<void>) {
  const paint = signal<FirstPaint>();
  const settings = signal<SettingsRead>();
  const copied = readFirstPaint().then((copy) => {
    paint.value = copy;
  });
  watchSettings((now) => {
    settings.value = now;
  });
  const view = signal<TabView>();
  watchActiveTab(
    (next) => {
      view.value = next;
    },
    { tabId, isSame: isSamePerson },
  );

  const networks = openNetworks(settings, () => void look());
  const keeping = keepIn({ open: networks.open, loadStore });
  const counting = readCounts(networks.name, paint);
  const records = readRecords(() => Promise.resolve({ ledger: [], trace: undefined }));
  const saving = saveWith(keeping, records);
  const saying = sayLast(keeping);
  const search = searchLater(networks, keeping);

  const place = computed(() => findPlace(view.value, undefined, undefined));
  const subject = computed(() => {
    const name = networks.name.value;
    const copy = name && copyOf(paint.value, name, view.value, place.value);
    return findSubject(place.value, records.record.value, copy, saving.unsaved.value);
  });
  const filler = signal<FillingFromPage>();
  const fill = async (...how: Parameters<FillingFromPage['fill']>) => {
    const { fillWith } = await import('@/entrypoints/person/filling');
    filler.value ??= fillWith(saving);
    await filler.value.fill(...how);
  };
  const means: Means = {
    keeping,
    saving,
    records,
    fill: (...how) => void fill(...how),
    view: () => view.value,
    fillsOnTag: () => settings.value?.fillOnTag === true,
  };
  const actions = computed(() => subject.value && actionsFor(subject.value, means));

  const foot = signal<typeof Foot>();
  const look = async () => {
    // Until it is known whose copy it is, nothing is painted from it.
    await Promise.all([copied, networks.named]);
    if (counting.counts.value) await painted;
    await keeping.read(counting.read, () => void look());
    await keeping.read((network) => records.read(network, place.value));
    await keeping.write((network, store) => saying.refresh(() => store.lastAct(network)));
    foot.value ??= (await import('./Foot')).Foot;
  };
  effect(() => {
    void networks.name.value;
    saying.clear();
  });
  effect(() => {
    void [networks.name.value, place.value];
    void untracked(look);
  });

  return {
    settings,
    view,
    /** What a newer Liant wrote is not known here: nobody is said to be there, nor not to be. */
    counts: computed(() => {
      const { value } = counting.counts;
      return keeping.failure.value?.code === 'newer' && value?.people === 0 ? undefined : value;
    }),
    place,
    subject,
    actions,
    search,
    /** What became of the last reading of the page for whoever is shown. */
    filling: computed(() => {
      const last = filler.value?.filling.value;
      return last && last.key === subject.value?.key ? last.is : undefined;
    }),
    said: saying.said,
    undo: () => void saying.undo(),
    failure: keeping.failure,
    retry: keeping.retry,
    dismiss: keeping.dismiss,
    /** Nothing until it is loaded. */
    foot,
  };
}
