import { i18n } from '#i18n';

import { sayList } from '@/lib/i18n/lists';
import type { Person } from '@/lib/network/person';
import { ENERGIES, ROLES } from '@/lib/network/words';
import { Chips } from '@/components/controls/Chips';
import { Choices } from '@/components/controls/Choices';
import type { PersonActions } from '@/components/person/person-actions';
import styles from './Relation.module.css';
import { Section } from '@/components/controls/Section';

/** What the person is to the user: the roles they hold, the energy, whether they weigh on decisions. */
export function Relation({
  person,
  edit,
}: {
  readonly person: Person;
  readonly edit: PersonActions['edit'];
}) {
  return (
    <Section
      title={i18n.t('words.role.name')}
      gist={sayList(person.roles.map((role) => i18n.t(`words.role.${role}`)))}
    >
      <Chips
        name={i18n.t('panel.roles')}
        options={ROLES.map((role) => ({ value: role, label: i18n.t(`words.role.${role}`) }))}
        chosen={person.roles}
        onToggle={(role, is) => edit({ roles: { [role]: is } })}
      />
      <label class={styles.consulted}>
        <input
          type="checkbox"
          class="veil"
          checked={person.consulted}
          onChange={(event) => edit({ consulted: event.currentTarget.checked })}
        />
        {i18n.t('words.field.consulted')}
      </label>
      <Choices
        name={i18n.t('words.energy.name')}
        clear={i18n.t('words.energy.clear')}
        options={ENERGIES.map((energy) => ({ value: energy, label: i18n.t(`words.energy.${energy}`) }))}
        value={person.energy}
        onChange={(energy) => edit({ energy })}
      />
    </Section>
  );
}
