import { useState } from 'preact/hooks';

import { i18n } from '#i18n';

import { sayNumber } from '@/lib/i18n/numbers';
import type { Fate, Looked } from '@/lib/network/import-look';
import styles from './Data.module.css';
import { sayRegister, sayRegisterValue } from '@/components/person/register-words';

/** The people of whom one thing would become: how many, and a look at the first of them, drawn once it is asked for. */
export function DataPeople(props: {
  readonly fate: Fate;
  readonly count: number;
  readonly people: readonly Looked[];
}) {
  const { fate, count, people } = props;
  const [isOpen, setOpen] = useState(false);
  const says = i18n.t(`data.fate.${fate}`, count, [sayNumber(count)]);
  if (count === 0) return <li>{says}</li>;
  return (
    <li>
      <details class={styles.fold} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>{says}</summary>
        {fate === 'conflicting' && <p class={styles.quiet}>{i18n.t('data.in.later')}</p>}
        {isOpen && (
          <ul class={`${styles.lines} veil`}>
            {people.map((person) => (
              <Person key={person.id} person={person} />
            ))}
            {count > people.length && (
              <li>{i18n.t('data.in.more', count - people.length, [sayNumber(count - people.length)])}</li>
            )}
          </ul>
        )}
      </details>
    </li>
  );
}

function Person({ person: { name, differences } }: { readonly person: Looked }) {
  return (
    <li>
      <bdi class={styles.name}>{name}</bdi>
      {differences.map(({ field, here, there, becomes }) => (
        <p key={field} class={styles.difference}>
          {sayRegister(field)}{' '}
          <bdi class={becomes ? styles.leaves : styles.stays}>{sayRegisterValue(field, here)}</bdi>{' '}
          <span class="unseen">{i18n.t(becomes ? 'data.in.becomes' : 'data.in.staysDespite')}</span>
          <span aria-hidden="true">→</span>{' '}
          <bdi class={becomes ? styles.stays : styles.leaves}>{sayRegisterValue(field, there)}</bdi>
        </p>
      ))}
    </li>
  );
}
