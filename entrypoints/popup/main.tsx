import { effect } from '@preact/signals';
import { render } from 'preact';

import { i18n } from '#i18n';

import { tellAsked } from '@/lib/browser/asked';
import { speakIn } from '@/lib/i18n/locale';
import { whenPainted } from '@/entrypoints/person/painted';
import { App } from './App';
import { openPopup } from './popup';

const asked = new URLSearchParams(location.search).get('tab');
const tabId = asked === null ? undefined : Number(asked);
const { promise: painted, resolve: onPainted } = Promise.withResolvers<void>();
const popup = openPopup(Number.isInteger(tabId) ? tabId : undefined, painted);

speakIn(document);
document.title = i18n.t('appName');
effect(() => {
  document.documentElement.toggleAttribute('data-veiled', popup.settings.value?.hideLabels ?? false);
});

// The shell stands until there are figures to show, or a reason why there are none.
const stop = effect(() => {
  if (!popup.settings.value || !(popup.counts.value ?? popup.failure.value)) return;
  queueMicrotask(() => {
    stop();
    render(<App popup={popup} />, document.getElementById('root') as HTMLElement);
    void whenPainted().then(onPainted);
    if (tabId === undefined) document.querySelector('input')?.focus();
  });
});

// A press on the toolbar's button lets Liant see this tab; panels that are open hear of it.
const tell = effect(() => {
  const { value: view } = popup.view;
  if (!view || tabId !== undefined) return;
  queueMicrotask(() => tell());
  void tellAsked(view.tabId);
});
