import { i18n } from '#i18n';

import type { Person } from '@/lib/network/person';
import { AddByHand } from '@/components/person/AddByHand';
import { Button } from '@/components/controls/Button';
import styles from './Nobody.module.css';
import type { PeopleActions } from '@/components/person/person-actions';
import { PersonPicker } from '@/components/person/PersonPicker';

/** A site whose permission was taken back, with what asks for it again. */
export interface Withdrawn {
  readonly site: string;
  readonly onAllow: () => void;
}

export interface NobodyProps {
  /**
   * Why nobody is shown: the page is nobody's profile, the browser does not let Liant see it, or the search was asked
   * for.
   */
  readonly why: 'page' | 'unseen' | 'finding';
  readonly withdrawn: readonly Withdrawn[];
  readonly recent: readonly Person[];
  readonly people: PeopleActions;
  readonly onPick: (person: Person) => void;
  /** Leaves the search that was asked for. */
  readonly onLeave: () => void;
}

/** No person on the page: what can be done about it, and the way to everybody else. */
export function Nobody({ why, withdrawn, recent, people, onPick, onLeave }: NobodyProps) {
  return (
    <article class={styles.nobody}>
      <h1>{i18n.t(`panel.nobody.${why}.title`)}</h1>
      {why !== 'finding' && <p class={styles.says}>{i18n.t(`panel.nobody.${why}.says`)}</p>}
      {why === 'unseen' &&
        withdrawn.map(({ site, onAllow }) => (
          <div key={site} class={styles.withdrawn}>
            <p class={styles.says}>{i18n.t('panel.nobody.withdrawn.says', { site })}</p>
            <Button look="main" onClick={onAllow}>
              {i18n.t('panel.nobody.withdrawn.allow', { site })}
            </Button>
          </div>
        ))}
      <div class={styles.card}>
        <PersonPicker
          label={i18n.t('panel.find.label')}
          people={{ find: people.find }}
          first={recent}
          firstName={i18n.t('panel.find.recent')}
          onPick={onPick}
          onLeave={why === 'finding' ? onLeave : undefined}
        />
      </div>
      <AddByHand add={people.add} onAdded={onPick} />
    </article>
  );
}
