import { computed, effect, signal, untracked } from '@preact/signals';

import { readFirstPaint, type FirstPaint } from '@/lib/browser/first-paint';
import { watchSettings, type SettingsRead } from '@/lib/browser/settings';
import { actionsFor } from '@/entrypoints/sidepanel/actions';
import { keepIn } from '@/entrypoints/sidepanel/keeping';
import { openNetworks } from '@/entrypoints/sidepanel/networks';
import { findPlace } from '@/entrypoints/sidepanel/place';
import { readRecords } from '@/entrypoints/sidepanel/record';
import { sayLast } from '@/entrypoints/sidepanel/said';
import { saveWith } from '@/entrypoints/sidepanel/saving';
import { copyOf, findSubject } from '@/entrypoints/sidepanel/subject';
import { watchTab } from '@/entrypoints/sidepanel/tab-watch';
import { lastAct } from '@/lib/store/acts';
import { readCounts } from './counts';
import { searchLater } from './search';

export type PopupState = ReturnType<typeof openPopup>;

const loadStore = () => import('@/lib/store');

/**
 * The popup's state, as signals. Both readings are begun before anything else: the copy that is painted first, and the
 * network, which corrects it.
 * @param tabId the tab to stay with, where the page was opened for one; else the one in front
 */
export function openPopup(tabId: number | undefined) {
  const paint = signal<FirstPaint>();
  const settings = signal<SettingsRead>();
  void readFirstPaint().then((copy) => {
    paint.value = copy;
  });
  watchSettings((now) => {
    settings.value = now;
  });
  const tab = watchTab(tabId);

  const networks = openNetworks(settings, () => void look());
  const keeping = keepIn({ open: networks.open, loadStore });
  const counting = readCounts(networks.name, paint);
  const records = readRecords(() => Promise.resolve([]));
  const saving = saveWith(keeping, records);
  const saying = sayLast(keeping);
  const search = searchLater(networks, keeping);

  const place = computed(() => findPlace(tab.view.value, undefined, undefined));
  const subject = computed(() => {
    const name = networks.name.value;
    const copy = name && copyOf(paint.value, name, tab.view.value, place.value);
    return findSubject(place.value, records.record.value, copy, saving.unsaved.value);
  });
  const actions = computed(
    () =>
      subject.value &&
      actionsFor(subject.value, { keeping, saving, records, fill: () => undefined, fillsOnTag: () => false }),
  );

  const look = async () => {
    await keeping.read(counting.read, () => void look());
    await keeping.read((network) => records.read(network, place.value));
    await keeping.read((network) => saying.refresh(() => lastAct(network)));
    await loadStore();
  };
  effect(() => {
    void [networks.name.value, place.value];
    void untracked(look);
  });

  return {
    settings,
    view: tab.view,
    counts: counting.counts,
    place,
    subject,
    actions,
    search,
    said: saying.said,
    undo: () => void saying.undo(),
    failure: keeping.failure,
    retry: keeping.retry,
    dismiss: keeping.dismiss,
  };
}
