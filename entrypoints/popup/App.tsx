import { useState } from 'preact/hooks';

import { i18n } from '#i18n';

import { Button } from '@/components/controls/Button';
import { Popup, type PopupActions } from '@/components/popup/Popup';
import { PopupPerson } from '@/components/popup/PopupPerson';
import { showInPanel } from '@/entrypoints/person/in-panel';
import type { TabView } from '@/lib/browser/active-tab';
import { closePopup, openNetworkPage, openTab } from '@/lib/browser/own-pages';
import { openPanel } from '@/lib/browser/panel';
import { writeSetting } from '@/lib/browser/settings';
import type { Person } from '@/lib/network/person';
import { profileToOpen } from '@/lib/network/sample-address';
import styles from './App.module.css';
import type { PopupState } from './popup';

const loadSample = () => import('@/entrypoints/person/sample');

/** The popup, with the browser's doings behind its buttons. */
export function App({ popup }: { readonly popup: PopupState }) {
  const { settings, counts, search, view } = popup;
  const Foot = popup.foot.value;
  const actions: PopupActions = {
    openPanel() {
      // Nothing may come before it in the gesture.
      void openPanel(view.value?.windowId).then(closePopup);
    },
    // Whoever has not seen the first page begins there.
    openNetwork: () =>
      void openNetworkPage(settings.value?.welcomed ? '#inventory' : '#welcome').then(closePopup),
    veil: (veiled) => void writeSetting('hideLabels', veiled),
    trySample: () => void loadSample().then(({ enterSample }) => enterSample()),
    leaveSample: () => void loadSample().then(({ leaveSample }) => leaveSample()),
  };
  return (
    <Popup
      counts={counts.value}
      search={{
        answer: search.answer.value,
        onQuery: search.ask,
        onFocus: search.prepare,
        onPick: (person) => openPerson(person, view.value),
      }}
      veiled={settings.value?.hideLabels ?? false}
      inSample={settings.value?.mode === 'sample'}
      person={<Whoever popup={popup} />}
      foot={Foot && <Foot popup={popup} />}
      actions={actions}
    />
  );
}

/** Opens their profile; whoever has none is shown in the panel. */
function openPerson(person: Person, view: TabView | undefined): void {
  const profile = profileToOpen(person);
  void (profile ? openTab(profile.url) : showInPanel(person.id, view)).then(closePopup);
}

/** Quick tags; on a page that may be nobody's, only where they are asked for. */
function Whoever({ popup }: { readonly popup: PopupState }) {
  const { value: subject } = popup.subject;
  const { value: actions } = popup.actions;
  const [asked, setAsked] = useState<string>();
  if (!subject || !actions) return undefined;
  const isDoubtful = !subject.known && subject.person.profiles[0]?.key.startsWith('web:');
  if (!isDoubtful || asked === subject.key)
    return <PopupPerson key={subject.key} person={subject.person} known={subject.known} actions={actions} />;
  return (
    <p class={styles.ask}>
      <span>{i18n.t('popup.person.asked')}</span>
      <Button look="quiet" onClick={() => setAsked(subject.key)}>
        {i18n.t('popup.person.ask')}
      </Button>
    </p>
  );
}
