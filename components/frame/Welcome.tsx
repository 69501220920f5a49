import { i18n } from '#i18n';

import { Button } from '@/components/controls/Button';
import { Icon } from '@/components/controls/Icon';
import styles from './Welcome.module.css';
import { WelcomeDrawing } from './WelcomeDrawing';
import { SyncQuestion } from './SyncQuestion';
import { WelcomeSteps } from './WelcomeSteps';

export interface WelcomeProps {
  /** Keys that open the panel, where some do. */
  readonly keys: string | undefined;
  /** Not while the sample is shown already. */
  readonly onTrySample: (() => void) | undefined;
  readonly onStart: () => void;
  /** Whether the browser's own sync is on. */
  readonly sync: boolean;
  readonly onSync: (on: boolean) => void;
}

const never = ['judge', 'chase', 'scrape', 'message', 'keep'] as const;

/** The first view: in a minute what Liant is, what it will never do, and how to begin. */
export function Welcome({ keys, onTrySample, onStart, sync, onSync }: WelcomeProps) {
  return (
    <article class={styles.welcome}>
      <header class={styles.opening}>
        <p class={styles.epigraph}>
          <b lang="fr">{i18n.t('welcome.epigraph.word')}</b> <span>{i18n.t('welcome.epigraph.grammar')}</span>{' '}
          {i18n.t('welcome.epigraph.means')}
        </p>
        <h1 class={styles.title}>{i18n.t('welcome.title')}</h1>
      </header>
      <WelcomeDrawing />
      <p class={styles.lead}>{i18n.t('welcome.lead')}</p>
      <SyncQuestion on={sync} onAnswer={onSync} />
      <div class={styles.ways}>
        {onTrySample && (
          <Button look="main" onClick={onTrySample}>
            {i18n.t('sample.try')}
          </Button>
        )}
        <Button look={onTrySample ? 'plain' : 'main'} onClick={onStart}>
          {i18n.t('welcome.own')}
        </Button>
      </div>
      <WelcomeSteps keys={keys} />
      <section class={styles.never}>
        <h2>{i18n.t('welcome.never.title')}</h2>
        <ul>
          {never.map((what) => (
            <li key={what}>
              <Icon name="cross" />
              <span>{i18n.t(`welcome.never.${what}`)}</span>
            </li>
          ))}
        </ul>
      </section>
    </article>
  );
}
