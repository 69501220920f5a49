import { i18n } from '#i18n';

import type { Person } from '@/lib/network/person';
import { Button } from './Button';
import styles from './Nobody.module.css';
import type { PeopleActions } from './person-actions';
import { PersonPicker } from './PersonPicker';
import { AddByHand } from './AddByHand';

/**
 * Why nobody is shown: the page is nobody's (`page`), its site is not one that Liant may look at without being asked
 * (`otherSite`), its permission was taken back (`withdrawn`), or the person asked for the search (`finding`).
 */
export type Absence =
  | { readonly why: 'page' | 'finding' }
  | { readonly why: 'otherSite' | 'withdrawn'; readonly site: string; readonly onAllow: () => void };

export interface NobodyProps {
  readonly absence: Absence;
  readonly recent: readonly Person[];
  readonly people: PeopleActions;
  readonly onPick: (person: Person) => void;
}

/** No person on the page: what can be done about it, and the way to everybody else. */
export function Nobody({ absence, recent, people, onPick }: NobodyProps) {
  return (
    <article class={styles.nobody}>
      <h1>{i18n.t(`panel.nobody.${absence.why}.title`)}</h1>
      {absence.why === 'page' && <p class={styles.says}>{i18n.t('panel.nobody.page.says')}</p>}
      {'site' in absence && (
        <>
          <p class={styles.says}>{i18n.t(`panel.nobody.${absence.why}.says`, { site: absence.site })}</p>
          <Button look={absence.why === 'withdrawn' ? 'main' : 'plain'} onClick={absence.onAllow}>
            {i18n.t(`panel.nobody.${absence.why}.allow`)}
          </Button>
        </>
      )}
      <div class={styles.card}>
        <PersonPicker
          label={i18n.t('panel.find.label')}
          people={{ find: people.find }}
          first={recent}
          firstName={i18n.t('panel.find.recent')}
          onPick={onPick}
        />
      </div>
      <AddByHand add={people.add} onAdded={onPick} />
    </article>
  );
}
