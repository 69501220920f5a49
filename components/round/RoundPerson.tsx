import { i18n } from '#i18n';

import { sayMonth } from '@/lib/i18n/dates';
import type { Day } from '@/lib/network/day';
import { lastContact } from '@/lib/network/foreseen';
import type { Person } from '@/lib/network/person';
import { profileToOpen } from '@/lib/network/sample-address';
import type { Trace } from '@/lib/network/trace';
import { ProfileLinks } from '@/components/person/ProfileLinks';
import styles from './Round.module.css';
import { TracesLater } from '@/components/person/TracesLater';
import { sayWork } from '@/components/person/work-words';

/** Who it is, large, with what is known that helps to decide. */
export function RoundPerson(props: {
  readonly person: Person;
  readonly trace?: Trace | undefined;
  readonly today: Day;
}) {
  const { person, trace, today } = props;
  const work = sayWork(person);
  const last = lastContact(person, today);
  const profile = profileToOpen(person);
  return (
    <header class={styles.who}>
      <h1>
        <bdi>{person.name}</bdi>
      </h1>
      {work && (
        <p class={styles.work}>
          <bdi>{work}</bdi>
        </p>
      )}
      {person.headline && person.headline !== work && (
        <p class={styles.headline}>
          <bdi>{person.headline}</bdi>
        </p>
      )}
      {last !== undefined && last !== trace?.lastBoth && (
        <p class={`${styles.known} veil`}>{i18n.t('round.last', { month: sayMonth(last) })}</p>
      )}
      {profile && <ProfileLinks profiles={[profile]} />}
      {trace && <TracesLater trace={trace} brief />}
    </header>
  );
}
