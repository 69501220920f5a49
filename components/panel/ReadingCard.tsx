import { i18n } from '#i18n';

import { isAtRest } from '@/lib/network/at-rest';
import type { Day } from '@/lib/network/day';
import type { Exchange } from '@/lib/network/exchange';
import type { Person } from '@/lib/network/person';
import { pulseOf, type Traced } from '@/lib/network/pulse';
import { readRelation } from '@/lib/network/reading';
import { READINGS } from '@/lib/network/words';
import { Choices } from '@/components/controls/Choices';
import type { PersonActions } from '@/components/person/person-actions';
import panel from './PersonPanel.module.css';
import { sayReading } from '@/components/person/reading-words';
import styles from './ReadingCard.module.css';
import { ReadingMark } from '@/components/person/ReadingMark';

/** What a person may say in place of what is computed: to leave it unread is to take it back. */
const own = READINGS.filter((word) => word !== 'unread');

/** What the relation is at present, in a sentence that says what was counted, and a way to say otherwise. */
export function ReadingCard(props: {
  readonly person: Person;
  readonly ledger: readonly Exchange[] | undefined;
  readonly trace?: Traced | undefined;
  readonly today: Day;
  readonly edit: PersonActions['edit'];
}) {
  const { person, ledger, trace, today, edit } = props;
  if (!ledger) return undefined;
  const reading = readRelation(person, pulseOf(ledger, trace), today);
  const says = (
    <p class={`${styles.says} veil`}>
      <ReadingMark reading={reading.word} />
      {sayReading(reading, person)}
    </p>
  );
  // Of whom one leaves to rest it is said when one asks.
  const isAsked = isAtRest(person) && person.reading === undefined;
  return (
    <section class={panel.card} aria-label={i18n.t('words.reading.name')}>
      {!isAsked && says}
      <details class={styles.change} open={person.reading !== undefined}>
        <summary>{i18n.t(isAsked ? 'words.reading.name' : 'panel.reading.change')}</summary>
        {isAsked && says}
        <Choices
          name={i18n.t('words.reading.name')}
          clear={i18n.t('words.reading.clear')}
          options={own.map((word) => ({ value: word, label: i18n.t(`words.reading.${word}`) }))}
          value={own.find((word) => word === person.reading)}
          onChange={(word) => edit({ reading: word })}
        />
        <p>{i18n.t('panel.reading.stands')}</p>
      </details>
    </section>
  );
}
