import './early-room';

import { effect } from '@preact/signals';
import { render } from 'preact';

import { i18n } from '#i18n';

import { speakIn } from '@/lib/i18n/locale';
import { actOnKeys } from '@/entrypoints/person/key-watch';
import { App } from './App';
import { askForCopy } from './early-copies';
import { openNetworkPage } from './network-page';
import { nameRoom } from './rooms';

askForCopy(nameRoom(location.hash));
const page = openNetworkPage();

speakIn(document);
effect(() => {
  const room = page.where.value?.room;
  const title = i18n.t(room === undefined || room === 'welcome' ? 'network.title' : `network.${room}`);
  document.title = `${title} · ${i18n.t('appName')}`;
});
effect(() => {
  document.documentElement.toggleAttribute('data-veiled', page.settings.value?.hideLabels ?? false);
});
actOnKeys(page.keyed);
render(<App page={page} />, document.getElementById('root') as HTMLElement);
