import { i18n } from '#i18n';

import { isolate } from '@/lib/i18n/isolate';
import type { Person, PersonId } from '@/lib/network/person';
import { CHOICES, type Choice } from '@/lib/network/words';
import { BalanceCut } from './BalanceCut';
import styles from './BalancePeople.module.css';
import { addressOfPerson } from '@/components/inventory/inventory-addresses';
import { TieMark } from '@/components/person/TieMark';

/** Those that were looked for by now: a person, or nothing where nobody is there any more. */
export type KnownPeople = ReadonlyMap<PersonId, Person | undefined>;

/**
 * Some people, to be decided upon where they stand. They are shown when all of them are known, and not before: one who
 * came later would push another from under the hand.
 */
export function BalancePeople(props: {
  /** With what each had, in words. */
  readonly people: readonly { readonly id: PersonId; readonly had?: string }[];
  readonly known: KnownPeople;
  /** How many there are; the first of them stand here. */
  readonly all: number;
  readonly onChoose: (id: PersonId, choice: Choice | undefined) => void;
}) {
  const { people, known, all, onChoose } = props;
  if (!people.every(({ id }) => known.has(id))) {
    return <p class="veil">{i18n.t('network.people.loading')}</p>;
  }
  return (
    <>
      <ul class={styles.people}>
        {people.map(({ id, had }) => {
          const person = known.get(id);
          return (
            person && (
              <li key={id} class={styles.person}>
                <TieMark tie={person.tie} />
                <span class={styles.name}>
                  <a href={addressOfPerson(id)}>
                    <bdi>{person.name}</bdi>
                  </a>
                  {had !== undefined && <span class="veil"> {had}</span>}
                </span>
                <Deciding person={person} onChoose={(choice) => onChoose(id, choice)} />
              </li>
            )
          );
        })}
      </ul>
      <BalanceCut shown={people.length} all={all} />
    </>
  );
}

/** Buttons in place of radios: each says at once what becomes of the person, and taken again takes it back. */
function Deciding({
  person: { name, choice },
  onChoose,
}: {
  readonly person: Person;
  readonly onChoose: (choice: Choice | undefined) => void;
}) {
  return (
    <fieldset class={`${styles.choices} veil`}>
      <legend class="unseen">{i18n.t('balance.choiceFor', { name: isolate(name) })}</legend>
      {CHOICES.map((each) => (
        <button
          key={each}
          type="button"
          aria-pressed={choice === each}
          onClick={() => onChoose(choice === each ? undefined : each)}
        >
          {i18n.t(`words.choice.${each}`)}
        </button>
      ))}
    </fieldset>
  );
}
