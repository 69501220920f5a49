import { useId, useState } from 'preact/hooks';

import { i18n } from '#i18n';

import { sayDay } from '@/lib/i18n/dates';
import { sayNumber } from '@/lib/i18n/numbers';
import type { Objective, ObjectiveId } from '@/lib/network/objective';
import type { PersonId, Texts } from '@/lib/network/person';
import type { Standing } from '@/lib/network/standing';
import { Button } from '@/components/controls/Button';
import styles from './Objectives.module.css';
import { sayGap } from './objective-words';
import { ObjectivesDoors } from './ObjectivesDoors';
import { ObjectivesForm, type Said } from './ObjectivesForm';
import { ObjectivesPeople } from './ObjectivesPeople';
import type { PeopleActions } from '@/components/person/person-actions';

export interface ObjectivesOneProps {
  readonly objective: Objective;
  readonly standing: Standing;
  /** The day by which it was wanted has passed. */
  readonly isLate: boolean;
  /** Of whom what is written at more length was read by now. */
  readonly texts: ReadonlyMap<PersonId, Texts>;
  readonly people: Pick<PeopleActions, 'find'>;
  readonly actions: {
    readonly change: (id: ObjectiveId, said: Said) => Promise<boolean>;
    readonly end: (id: ObjectiveId, fate: 'reached' | 'dropped') => void;
    readonly remove: (id: ObjectiveId) => void;
    readonly link: (person: PersonId, objective: ObjectiveId, is: boolean) => void;
    readonly show: (person: PersonId) => void;
  };
}

/** One objective: who is linked to it, what they are, who could introduce to whom, and what is missing. */
export function ObjectivesOne({ objective, standing, isLate, texts, people, actions }: ObjectivesOneProps) {
  const { id, sentence, until } = objective;
  const heading = useId();
  const [editing, setEditing] = useState(false);
  const { strong, weak, bridges, introductions } = standing;
  const figures = [
    [i18n.t('popup.ties.strong'), strong],
    [i18n.t('popup.ties.weak'), weak],
    [i18n.t('objectives.bridges'), bridges],
    [i18n.t('objectives.introductions'), introductions],
  ] as const;
  const change = async (said: Said) => {
    const isDone = await actions.change(id, said);
    if (isDone) setEditing(false);
    return isDone;
  };
  return (
    <article class={styles.card} aria-labelledby={heading}>
      {editing ? (
        <>
          <h2 id={heading} class="unseen" dir="auto">
            {sentence}
          </h2>
          <ObjectivesForm
            action={i18n.t('objectives.save')}
            before={{ sentence, until }}
            onSave={change}
            onCancel={() => setEditing(false)}
          />
        </>
      ) : (
        <header class={styles.head}>
          <h2 id={heading} class="veil" dir="auto">
            {sentence}
          </h2>
          {until !== undefined && (
            <p class={styles.quiet}>
              {i18n.t(isLate ? 'objectives.late' : 'objectives.byThen', { day: sayDay(until) })}
            </p>
          )}
        </header>
      )}
      <ul aria-label={i18n.t('objectives.ties')} class={styles.figures}>
        {figures.map(([label, those]) => (
          <li key={label}>
            {label} <b class="veil">{sayNumber(those.length)}</b>
          </li>
        ))}
      </ul>
      <p class={`${styles.gap} veil`}>{sayGap(standing)}</p>
      <ObjectivesPeople
        objective={id}
        linked={standing.linked}
        texts={texts}
        people={people}
        actions={actions}
      />
      {introductions.length > 0 && <ObjectivesDoors introductions={introductions} />}
      <div class={styles.actions}>
        <Button onClick={() => actions.end(id, 'reached')}>{i18n.t('objectives.reached')}</Button>
        <Button onClick={() => actions.end(id, 'dropped')}>{i18n.t('objectives.drop')}</Button>
        {!editing && (
          <Button look="quiet" onClick={() => setEditing(true)}>
            {i18n.t('objectives.edit')}
          </Button>
        )}
        <Button look="warning" onClick={() => actions.remove(id)}>
          {i18n.t('objectives.remove')}
        </Button>
      </div>
    </article>
  );
}
