import { i18n } from '#i18n';

import { isolate } from '@/lib/i18n/isolate';
import type { Person, PersonId } from '@/lib/network/person';
import { Button } from '@/components/controls/Button';
import { passFocus } from '@/components/controls/pass-focus';
import type { PeopleActions, PersonActions } from '@/components/person/person-actions';
import { PersonPicker } from '@/components/person/PersonPicker';
import styles from './PersonRecord.module.css';
import { Section } from '@/components/controls/Section';

/** The record itself: two that are one person are joined here, taken apart, or forgotten. All of it can be undone. */
export function PersonRecord(props: {
  readonly person: Person;
  readonly actions: Pick<PersonActions, 'join' | 'part' | 'forget'>;
  readonly find: PeopleActions['find'];
}) {
  const { person, actions, find } = props;
  const part = (id: PersonId) => {
    passFocus();
    actions.part(id);
  };
  return (
    <Section title={i18n.t('panel.record.title')}>
      <PersonPicker
        label={i18n.t('panel.record.same')}
        people={{ find }}
        not={person.id}
        onPick={({ id }) => actions.join(id)}
      />
      {person.joined.length > 0 && (
        <ul class={styles.joined} aria-label={i18n.t('panel.record.joined')}>
          {person.joined.map(({ id, name }) => (
            <li key={id}>
              <bdi>{name}</bdi>
              <Button look="quiet" onClick={() => part(id)}>
                {i18n.t('panel.record.part')}
                <span class="unseen"> {isolate(name)}</span>
              </Button>
            </li>
          ))}
        </ul>
      )}
      <div class={styles.forget}>
        <Button look="warning" onClick={actions.forget}>
          {i18n.t('panel.record.forget')}
        </Button>
        <p>{i18n.t('panel.record.forgetMeans')}</p>
      </div>
    </Section>
  );
}
