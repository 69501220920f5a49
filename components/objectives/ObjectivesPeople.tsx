import { i18n } from '#i18n';

import { isolate } from '@/lib/i18n/isolate';
import { sayList } from '@/lib/i18n/lists';
import type { ObjectiveId } from '@/lib/network/objective';
import type { Person, Texts } from '@/lib/network/person';
import { Button, IconButton } from '@/components/controls/Button';
import styles from './Objectives.module.css';
import type { ObjectivesOneProps } from './ObjectivesOne';
import { PersonPicker } from '@/components/person/PersonPicker';
import { TieMark } from '@/components/person/TieMark';

/** Who is linked to an objective, with what they could bring; and a search for more. */
export function ObjectivesPeople(props: {
  readonly objective: ObjectiveId;
  readonly linked: readonly Person[];
  readonly texts: ObjectivesOneProps['texts'];
  readonly people: ObjectivesOneProps['people'];
  readonly actions: Pick<ObjectivesOneProps['actions'], 'link' | 'show'>;
}) {
  const { objective, linked, texts, people, actions } = props;
  return (
    <div class={styles.people}>
      {linked.length > 0 && (
        <ul aria-label={i18n.t('objectives.linked')} class={styles.lines}>
          {linked.map((person) => (
            <li key={person.id} class={styles.line}>
              <Button look="quiet" onClick={() => actions.show(person.id)}>
                <span class="veil">
                  <TieMark tie={person.tie} />
                </span>{' '}
                <bdi>{person.name}</bdi>
              </Button>
              <span class={`${styles.quiet} veil`}>{sayBrings(person, texts.get(person.id))}</span>
              <IconButton
                icon="cross"
                name={i18n.t('objectives.unlink', { name: isolate(person.name) })}
                onClick={() => actions.link(person.id, objective, false)}
              />
            </li>
          ))}
        </ul>
      )}
      <PersonPicker
        label={i18n.t('objectives.link')}
        people={people}
        onPick={({ id }) => actions.link(id, objective, true)}
      />
    </div>
  );
}

function sayBrings({ brings }: Person, texts: Texts | undefined): string {
  const kinds = sayList(brings.map((kind) => i18n.t(`words.kind.${kind}`)));
  const what = [kinds, isolate(texts?.bringsText ?? '')].filter((said) => said !== '').join(' · ');
  return what === '' ? '' : i18n.t('objectives.couldBring', { what });
}
