import type { ComponentChildren } from 'preact';

import { i18n } from '#i18n';

import styles from './NetworkFrame.module.css';
import { NetworkSign } from './NetworkSign';
import { SampleBanner } from '@/components/controls/SampleBanner';

/** The rooms of the network page, in the order of its navigation; each is an address: `#inventory`. */
export const ROOMS = [
  'inventory',
  'round',
  'map',
  'balance',
  'objectives',
  'review',
  'data',
  'settings',
] as const;
export type Room = (typeof ROOMS)[number];

export interface NetworkFrameProps {
  /** None while the first page is shown. */
  readonly room: Room | undefined;
  readonly onLeaveSample: (() => void) | undefined;
  /** What went wrong, or was done last. */
  readonly foot?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** What stands around every room of the network page. */
export function NetworkFrame({ room, onLeaveSample, foot, children }: NetworkFrameProps) {
  return (
    <div class={styles.frame}>
      <header class={styles.top}>
        <a href="#inventory" class={styles.home}>
          <NetworkSign />
          {i18n.t('appName')}
        </a>
        <nav aria-label={i18n.t('network.navigation')} class={styles.rooms}>
          {ROOMS.map((each) => (
            <a key={each} href={`#${each}`} aria-current={each === room ? 'page' : undefined}>
              {i18n.t(`network.${each}`)}
            </a>
          ))}
        </nav>
      </header>
      {onLeaveSample && (
        <aside class={styles.sample} aria-label={i18n.t('settings.sample.title')}>
          <SampleBanner onLeave={onLeaveSample} />
        </aside>
      )}
      <main class={styles.main}>{children}</main>
      {foot && (
        <footer class={styles.foot} data-over="bottom">
          {foot}
        </footer>
      )}
    </div>
  );
}
