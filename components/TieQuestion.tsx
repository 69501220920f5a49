import { i18n } from '#i18n';

import { TIES, type Tie } from '@/lib/network/words';
import { TieChoices } from './TieChoices';
import styles from './TieQuestion.module.css';

/** What is printed stands in the paper's own abstract or in a secondary source. */
const sources = ['closeness', 'jobs', 'novelty', 'dormant'] as const;

/** How close the tie is, with what each answer means and where that is known from. */
export function TieQuestion(props: {
  readonly tie: Tie | undefined;
  readonly letters: boolean;
  readonly onChange: (tie: Tie | undefined) => void;
}) {
  return (
    <div>
      <TieChoices tie={props.tie} letters={props.letters} onChange={props.onChange} />
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
