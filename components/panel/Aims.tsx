import { useId } from 'preact/hooks';

import { i18n } from '#i18n';

import { sayList } from '@/lib/i18n/lists';
import { pursued, type Objective } from '@/lib/network/objective';
import type { Person } from '@/lib/network/person';
import { RHYTHMS, USUAL_RHYTHM, type Rhythm } from '@/lib/network/rhythm';
import { AimChips } from '@/components/person/AimChips';
import styles from './Aims.module.css';
import type { PersonActions } from '@/components/person/person-actions';
import { Section } from '@/components/controls/Section';

/** What the relation is for: the objectives it is linked to and, of whoever is deepened, how often to be in touch. */
export function Aims(props: {
  readonly person: Person;
  readonly objectives: readonly Objective[];
  readonly edit: PersonActions['edit'];
}) {
  const { person, edit } = props;
  const id = useId();
  const objectives = pursued(props.objectives);
  const isDeepened = person.choice === 'deepen';
  if (objectives.length === 0 && !isDeepened) return undefined;
  const linked = objectives.filter((objective) => person.objectives.includes(objective.id));
  const rhythm = person.rhythm ?? USUAL_RHYTHM;
  return (
    <Section
      title={i18n.t(objectives.length > 0 ? 'network.objectives' : 'words.field.rhythm')}
      gist={sayList([
        ...linked.map(({ sentence }) => sentence),
        ...(isDeepened ? [i18n.t(`review.rhythm.${rhythm}`)] : []),
      ])}
    >
      {objectives.length > 0 && <AimChips person={person} objectives={objectives} edit={edit} />}
      {isDeepened && (
        <div class={styles.rhythm}>
          <label for={id}>{i18n.t('words.field.rhythm')}</label>
          <select
            id={id}
            class="veil"
            value={rhythm}
            onChange={(event) => edit({ rhythm: event.currentTarget.value as Rhythm })}
          >
            {RHYTHMS.map((each) => (
              <option key={each} value={each}>
                {i18n.t(`review.rhythm.${each}`)}
              </option>
            ))}
          </select>
        </div>
      )}
    </Section>
  );
}
