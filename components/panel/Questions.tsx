import { i18n } from '#i18n';

import { LIMITS, type Person } from '@/lib/network/person';
import { BRIDGES, CHOICES } from '@/lib/network/words';
import { Choices } from '@/components/controls/Choices';
import type { PersonActions } from '@/components/person/person-actions';
import styles from './Questions.module.css';
import { ReciprocityChoices } from '@/components/person/ReciprocityChoices';
import { TextField } from '@/components/controls/TextField';
import { TieQuestion } from './TieQuestion';
import { later } from '@/components/controls/later';
import { useLater } from '@/components/controls/use-later';

const letters = { same: 'm', other: 'a', deepen: 'd', occasional: 'o', fade: 'f' } as const;

const momentPart = later(() => import('./Moment'));

/** The four questions of the method, and what belongs to an answer. */
export function Questions(props: {
  readonly person: Person;
  readonly letters: boolean;
  readonly worlds: readonly string[];
  readonly edit: PersonActions['edit'];
}) {
  const { person, edit, worlds } = props;
  const Moment = useLater(momentPart)?.Moment;
  return (
    <div class={styles.questions}>
      <TieQuestion tie={person.tie} letters={props.letters} onChange={(tie) => edit({ tie })} />
      <Choices
        name={i18n.t('words.bridge.name')}
        clear={i18n.t('words.bridge.clear')}
        options={BRIDGES.map((bridge) => ({
          value: bridge,
          label: i18n.t(`words.bridge.${bridge}`),
          letter: props.letters ? letters[bridge] : undefined,
        }))}
        value={person.bridge}
        onChange={(bridge) => edit({ bridge })}
      />
      <TextField
        label={i18n.t('words.field.worldName')}
        hint={i18n.t('panel.hint.worldName')}
        value={person.worldName}
        limit={LIMITS.worldName}
        suggestions={worlds}
        veiled
        onType={(worldName) => edit({ worldName })}
      />
      <ReciprocityChoices
        reciprocity={person.reciprocity}
        onChange={(reciprocity) => edit({ reciprocity })}
      />
      <Choices
        name={i18n.t('words.choice.name')}
        clear={i18n.t('words.choice.clear')}
        options={CHOICES.map((choice) => ({
          value: choice,
          label: i18n.t(`words.choice.${choice}`),
          letter: props.letters ? letters[choice] : undefined,
        }))}
        value={person.choice}
        onChange={(choice) => edit({ choice })}
      />
      {person.choice === 'occasional' && Moment && (
        <Moment moment={person.moment} onType={(moment) => edit({ moment })} />
      )}
    </div>
  );
}
