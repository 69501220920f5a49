import { i18n } from '#i18n';

import { TIES, type Tie } from '@/lib/network/words';
import { Choices } from './Choices';
import { TieMark } from './TieMark';
import styles from './TieQuestion.module.css';

/** What is printed stands in the paper's own abstract or in a secondary source. */
const sources = ['closeness', 'jobs', 'novelty', 'dormant'] as const;
const letters = { strong: 's', weak: 'w' } as const;

/** How close the tie is, with what each answer means and where that is known from. */
export function TieQuestion(props: {
  readonly tie: Tie | undefined;
  readonly letters: boolean;
  readonly onChange: (tie: Tie | undefined) => void;
}) {
  return (
    <div>
      <Choices
        name={i18n.t('words.tie.name')}
        clear={i18n.t('words.tie.clear')}
        options={TIES.map((tie) => ({
          value: tie,
          label: i18n.t(`words.tie.${tie}`),
          mark: <TieMark tie={tie} />,
          letter: props.letters ? letters[tie] : undefined,
        }))}
        value={props.tie}
        onChange={props.onChange}
      />
      <div class={styles.meanings}>
        {TIES.map((tie) => (
          <p key={tie}>{i18n.t(`panel.tie.${tie}`)}</p>
        ))}
      </div>
      <details class={styles.why}>
        <summary>{i18n.t('panel.why.open')}</summary>
        <ul>
          {sources.map((source) => (
            <li key={source}>
              {i18n.t(`panel.why.${source}.says`)} <cite>{i18n.t(`panel.why.${source}.source`)}</cite>
            </li>
          ))}
        </ul>
      </details>
    </div>
  );
}
