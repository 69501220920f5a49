import { i18n } from '#i18n';

import type { PersonId } from '@/lib/network/person';
import { IconButton } from './Button';
import styles from './Introduced.module.css';
import type { PeopleActions } from './person-actions';
import { PersonPicker } from './PersonPicker';

/** Who was introduced: somebody of the network, or somebody new, by name. */
export function Introduced(props: {
  readonly name: string | undefined;
  readonly people: PeopleActions;
  readonly onPick: (person: PersonId | undefined) => void;
}) {
  const label = i18n.t('panel.ledger.introduced');
  if (props.name === undefined)
    return <PersonPicker label={label} people={props.people} onPick={({ id }) => props.onPick(id)} />;
  return (
    <div class={styles.introduced}>
      <p>
        <span>{label}</span> <bdi>{props.name}</bdi>
      </p>
      <IconButton
        icon="cross"
        name={i18n.t('panel.ledger.notIntroduced')}
        onClick={() => props.onPick(undefined)}
      />
    </div>
  );
}
