import { effect } from '@preact/signals';
import { render } from 'preact';

import { i18n } from '#i18n';

import { speakIn } from '@/lib/i18n/locale';
import { whenPainted } from '@/entrypoints/person/painted';
import { App } from './App';
import { actOnKeys } from '@/entrypoints/person/key-watch';
import { openPanel } from './panel';

const asked = Number(new URLSearchParams(location.search).get('tab') ?? undefined);
const { promise: painted, resolve: onPainted } = Promise.withResolvers<void>();
const panel = openPanel(Number.isInteger(asked) ? asked : undefined, painted);

speakIn(document);
document.title = i18n.t('appName');
actOnKeys(panel);
effect(() => {
  document.documentElement.toggleAttribute('data-veiled', panel.settings.value?.hideLabels ?? false);
});

// The shell of the page stands until there is something to show in its place.
const stop = effect(() => {
  const isKnown =
    panel.subject.value ?? (panel.place.value.is === 'unseen' || panel.place.value.is === 'nobody');
  if (!isKnown && !panel.failure.value) return;
  queueMicrotask(() => {
    stop();
    render(<App panel={panel} />, document.getElementById('root') as HTMLElement);
    void whenPainted().then(onPainted);
  });
});
