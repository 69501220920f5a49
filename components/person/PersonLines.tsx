import { useId } from 'preact/hooks';

import type { Person } from '@/lib/network/person';
import styles from './PersonLines.module.css';
import { TieMark } from './TieMark';
import { i18n } from '#i18n';

/** A few people, one line each, to choose from. */
export function PersonLines(props: {
  readonly name: string;
  readonly people: readonly Person[];
  readonly onPick: (person: Person) => void;
  /** Shows the name of the list, too. */
  readonly titled?: boolean;
}) {
  const id = useId();
  return (
    <div class={styles.lines}>
      <h2 id={id} class={props.titled ? styles.title : 'unseen'}>
        {props.name}
      </h2>
      <ul aria-labelledby={id}>
        {props.people.map((person) => (
          <li key={person.id}>
            <button type="button" onClick={() => props.onPick(person)}>
              <span class="veil">
                <TieMark tie={person.tie} />
              </span>
              <bdi class={styles.who}>{person.name}</bdi>
              {person.tie && <span class="unseen">{i18n.t(`words.tie.${person.tie}`)}</span>}
              {person.company && <bdi class={styles.where}>{person.company}</bdi>}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
