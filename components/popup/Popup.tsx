import type { ComponentChildren } from 'preact';

import { i18n } from '#i18n';

import type { Counts } from '@/lib/network/summary';
import { Button } from '@/components/controls/Button';
import styles from './Popup.module.css';
import { PopupEmpty } from './PopupEmpty';
import { SampleBanner } from '@/components/controls/SampleBanner';
import { SearchBox, type SearchBoxProps } from '@/components/controls/SearchBox';
import { Summary } from './Summary';
import { VeilSwitch } from '@/components/controls/VeilSwitch';

export interface PopupProps {
  /** Nothing where they could not be read: nobody is then said to be there, nor not to be. */
  readonly counts: Counts | undefined;
  readonly search: SearchBoxProps;
  readonly veiled: boolean;
  readonly inSample: boolean;
  /** Whoever is in this tab. */
  readonly person: ComponentChildren;
  /** What was done last, and what went wrong. */
  readonly foot: ComponentChildren;
  readonly actions: PopupActions;
}

export interface PopupActions {
  readonly openPanel: () => void;
  readonly openNetwork: () => void;
  readonly veil: (veiled: boolean) => void;
  readonly trySample: () => void;
  readonly leaveSample: () => void;
}

/** What a press on Liant's button shows: everybody by a word, the person in this tab, the network at a glance. */
export function Popup({ counts, search, veiled, inSample, person, foot, actions }: PopupProps) {
  const searching = search.answer !== undefined;
  return (
    <div class={styles.popup}>
      <main class={styles.main}>
        <h1 class="unseen">{i18n.t('appName')}</h1>
        {inSample && <SampleBanner onLeave={actions.leaveSample} />}
        <SearchBox {...search} />
        {!searching && person}
        {!searching &&
          counts &&
          (counts.people > 0 ? (
            <Summary counts={counts} />
          ) : (
            <PopupEmpty onTry={inSample ? undefined : actions.trySample} />
          ))}
      </main>
      <footer class={styles.foot}>
        {foot}
        <div class={styles.ways}>
          <Button look="main" onClick={actions.openPanel}>
            {i18n.t('popup.openPanel')}
          </Button>
          <Button onClick={actions.openNetwork}>{i18n.t('popup.openNetwork')}</Button>
          <VeilSwitch veiled={veiled} onVeil={actions.veil} wordless />
        </div>
      </footer>
    </div>
  );
}
