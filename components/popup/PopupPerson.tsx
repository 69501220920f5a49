import { i18n } from '#i18n';

import type { Person } from '@/lib/network/person';
import { Button } from '@/components/controls/Button';
import type { PersonActions } from '@/components/person/person-actions';
import styles from './PopupPerson.module.css';
import { ReciprocityChoices } from '@/components/person/ReciprocityChoices';
import { TieChoices } from '@/components/person/TieChoices';
import { sayWork } from '@/components/person/work-words';

export interface PopupPersonProps {
  readonly person: Person;
  /** Whether they are in the network. */
  readonly known: boolean;
  readonly actions: Pick<PersonActions, 'edit' | 'log'>;
}

/** The person in this tab, with what is said of them most: the tie, the reciprocity, that we met. */
export function PopupPerson({ person, known, actions: { edit, log } }: PopupPersonProps) {
  const { name, nameSource } = person;
  const work = sayWork(person);
  const isUnconfirmed = nameSource === 'address';
  return (
    <section class={styles.person} aria-label={i18n.t('popup.person.name')}>
      <header class={styles.header}>
        <h2 class={styles.name}>
          <bdi>{name}</bdi>
        </h2>
        <Button icon="both" look="quiet" onClick={() => void log('both', 'conversation')}>
          {i18n.t('popup.person.met')}
        </Button>
        <p class={styles.work}>
          {isUnconfirmed && <span>{i18n.t('popup.person.unconfirmed')}</span>}
          {work ? <bdi>{work}</bdi> : !known && !isUnconfirmed && i18n.t('popup.person.unknown')}
        </p>
      </header>
      <TieChoices nameless tie={person.tie} onChange={(tie) => edit({ tie })} />
      <ReciprocityChoices
        nameless
        reciprocity={person.reciprocity}
        onChange={(reciprocity) => edit({ reciprocity })}
      />
    </section>
  );
}
