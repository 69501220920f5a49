import { useLayoutEffect, useRef } from 'preact/hooks';

import { i18n } from '#i18n';

import type { PersonId } from '@/lib/network/person';
import { IconButton } from '@/components/controls/Button';
import styles from './Introduced.module.css';
import type { PeopleActions } from '@/components/person/person-actions';
import { PersonPicker } from '@/components/person/PersonPicker';

/** Who was introduced: somebody of the network, or somebody new, by name. */
export function Introduced(props: {
  readonly name: string | undefined;
  /** With whom the exchange was: they are introduced to nobody by it. */
  readonly whose: PersonId;
  readonly people: PeopleActions;
  readonly onPick: (person: PersonId | undefined) => void;
}) {
  const { name, whose, people, onPick } = props;
  const label = i18n.t('panel.ledger.introduced');
  const boxRef = useRef<HTMLDivElement>(null);
  const pickedRef = useRef(false);
  const isKnown = name !== undefined;
  useLayoutEffect(() => {
    // The search gives way to the name, and the name to the search: what was pressed is gone.
    if (pickedRef.current) boxRef.current?.querySelector<HTMLElement>('button, input')?.focus();
    pickedRef.current = false;
  }, [isKnown]);

  const pick = (person: PersonId | undefined) => {
    pickedRef.current = true;
    onPick(person);
  };
  return (
    <div ref={boxRef}>
      {isKnown ? (
        <div class={styles.introduced}>
          <p>
            <span>{label}</span> <bdi>{name}</bdi>
          </p>
          <IconButton
            icon="cross"
            name={i18n.t('panel.ledger.notIntroduced')}
            onClick={() => pick(undefined)}
          />
        </div>
      ) : (
        <PersonPicker label={label} people={people} not={whose} onPick={({ id }) => pick(id)} />
      )}
    </div>
  );
}
