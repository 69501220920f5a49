/* oxlint-disable jsx-a11y/prefer-tag-over-role, jsx-a11y/no-noninteractive-element-to-interactive-role,
   jsx-a11y/click-events-have-key-events -- an option of ARIA's combobox: the keys are heard by the field */
import { useEffect, useRef } from 'preact/hooks';

import { i18n } from '#i18n';

import type { Person } from '@/lib/network/person';
import { profileToOpen } from '@/lib/network/sample-address';
import { Icon } from '@/components/controls/Icon';
import styles from './SearchResult.module.css';
import { TieMark } from './TieMark';
import { sayWork } from './work-words';

export interface SearchResultProps {
  readonly id: string;
  readonly person: Person;
  readonly active: boolean;
  readonly onPick: () => void;
}

/** One of those who answer. The focus stays in the field; this is where it points to. */
export function SearchResult({ id, person, active, onPick }: SearchResultProps) {
  const ref = useRef<HTMLLIElement>(null);
  const { tie, name } = person;
  const work = sayWork(person);
  useEffect(() => {
    if (active) ref.current?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  return (
    <li
      ref={ref}
      id={id}
      role="option"
      aria-selected={active}
      class={styles.result}
      onPointerDown={(event) => event.preventDefault()}
      onClick={onPick}
    >
      <span class="veil">
        <TieMark tie={tie} />
        {tie && <span class="unseen">{i18n.t(`words.tie.${tie}`)}</span>}
      </span>
      <span class={styles.who}>
        <bdi class={styles.name}>{name}</bdi>
        {work && <bdi class={styles.work}>{work}</bdi>}
      </span>
      {profileToOpen(person) && <Icon name="open" />}
    </li>
  );
}
