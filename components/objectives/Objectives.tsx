import { i18n } from '#i18n';

import { MOST_OBJECTIVES } from '@/lib/network/objective';
import styles from './Objectives.module.css';
import { ObjectivesForm } from './ObjectivesForm';
import { ObjectivesOne, type ObjectivesOneProps } from './ObjectivesOne';
import { ObjectivesPast, type ObjectivesPastProps } from './ObjectivesPast';
import { Coming } from '@/components/controls/Coming';
import { RoomPart } from '@/components/controls/RoomPart';

export interface ObjectivesProps {
  /** Nothing while they are not read. */
  readonly present: readonly Pick<ObjectivesOneProps, 'objective' | 'standing' | 'isLate'>[] | undefined;
  /** How many have come, while not all have. */
  readonly coming: number | undefined;
  readonly past: ObjectivesPastProps['past'];
  readonly texts: ObjectivesOneProps['texts'];
  readonly people: ObjectivesOneProps['people'];
  readonly begin: (said: { readonly sentence: string; readonly until?: string }) => Promise<boolean>;
  readonly actions: ObjectivesOneProps['actions'] & ObjectivesPastProps['actions'];
}

/** What the user wants from the coming months, and how they stand with it. */
export function Objectives(props: ObjectivesProps) {
  const { present, past, begin, actions } = props;
  const hasRoom = present !== undefined && present.length < MOST_OBJECTIVES;
  return (
    <div class={styles.objectives}>
      <h1>{i18n.t('network.objectives')}</h1>
      <p class={styles.lead}>{i18n.t('objectives.says')}</p>
      {!present && <Coming people={props.coming} />}
      {present?.map(({ objective, standing, isLate }) => (
        <ObjectivesOne
          key={objective.id}
          objective={objective}
          standing={standing}
          isLate={isLate}
          texts={props.texts}
          people={props.people}
          actions={actions}
        />
      ))}
      {hasRoom && (
        <RoomPart title={i18n.t('objectives.begin.title')}>
          <ObjectivesForm
            action={i18n.t('objectives.begin.action')}
            onSave={({ sentence, until }) => begin({ sentence, ...(until !== undefined && { until }) })}
          />
        </RoomPart>
      )}
      {present && !hasRoom && <p class={styles.quiet}>{i18n.t('objectives.enough', MOST_OBJECTIVES)}</p>}
      {past.length > 0 && (
        <RoomPart title={i18n.t('objectives.past.title')}>
          <ObjectivesPast past={past} hasRoom={hasRoom} actions={actions} />
        </RoomPart>
      )}
    </div>
  );
}
