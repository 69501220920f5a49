import { i18n } from '#i18n';

import type { Objective } from '@/lib/network/objective';
import type { Person } from '@/lib/network/person';
import { Chips } from '@/components/controls/Chips';
import type { PersonActions } from './person-actions';

/** The objectives that a relation serves. */
export function AimChips(props: {
  readonly person: Pick<Person, 'objectives'>;
  /** Those that are pursued. */
  readonly objectives: readonly Objective[];
  readonly edit: PersonActions['edit'];
}) {
  return (
    <Chips
      name={i18n.t('objectives.serves')}
      options={props.objectives.map(({ id, sentence }) => ({ value: id, label: sentence }))}
      chosen={props.person.objectives}
      onToggle={(objective, is) => props.edit({ objectives: { [objective]: is } })}
    />
  );
}
