import { i18n } from '#i18n';

import type { Day } from '@/lib/network/day';
import type { Exchange } from '@/lib/network/exchange';
import type { Objective } from '@/lib/network/objective';
import { LIMITS, type Person, type Texts } from '@/lib/network/person';
import type { Trace } from '@/lib/network/trace';
import type { PeopleActions, PersonActions } from '@/components/person/person-actions';
import { PersonHead, type PersonHeadProps } from './PersonHead';
import styles from './PersonPanel.module.css';
import { Questions } from './Questions';
import { TextField } from '@/components/controls/TextField';
import { later } from '@/components/controls/later';
import { useLater } from '@/components/controls/use-later';

export interface PersonPanelProps extends Pick<PersonHeadProps, 'filling' | 'here' | 'canFill'> {
  readonly person: Person;
  /** Whether the person is in the network, rather than only on the page. */
  readonly known: boolean;
  /** Nothing while they are not read yet. */
  readonly texts: Texts | undefined;
  readonly ledger: readonly Exchange[] | undefined;
  /** What the user's own exports show of the relation. */
  readonly trace?: Trace | undefined;
  readonly today: Day;
  readonly letters: boolean;
  /** Names of worlds and tags that were used before. */
  readonly worlds: readonly string[];
  readonly tags: readonly string[];
  /** Nothing while they are not read. */
  readonly objectives?: readonly Objective[] | undefined;
  readonly actions: PersonActions;
  readonly people: PeopleActions;
  readonly nameOf: (id: string) => string | undefined;
}

const rest = later(() => import('./PersonRest'));

/** Everything that can be said of one person, the most needed first. */
export function PersonPanel(props: PersonPanelProps) {
  const { person, texts, actions } = props;
  const { edit } = actions;
  const { PersonRest: Rest, FillingWords } = useLater(rest) ?? {};
  return (
    <article class={styles.person}>
      <PersonHead
        person={person}
        actions={actions}
        filling={props.filling}
        fillingWords={FillingWords && <FillingWords filling={props.filling} />}
        here={props.here}
        canFill={props.canFill}
      />
      <div class={styles.card}>
        <Questions person={person} letters={props.letters} worlds={props.worlds} edit={edit} />
      </div>
      <div class={styles.card}>
        <TextField
          label={i18n.t('words.field.nextStep')}
          hint={i18n.t('panel.hint.nextStep')}
          value={person.nextStep}
          limit={LIMITS.nextStep}
          veiled
          onType={(nextStep) => edit({ nextStep })}
        />
        <TextField
          label={i18n.t('words.field.note')}
          value={texts?.note}
          limit={LIMITS.note}
          waiting={!texts}
          many
          veiled
          onType={(note) => edit({ note })}
        />
      </div>
      {Rest && <Rest {...props} />}
    </article>
  );
}
