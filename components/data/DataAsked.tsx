import { i18n } from '#i18n';

import { sayMonth } from '@/lib/i18n/dates';
import styles from './Data.module.css';
import own from './DataExportFound.module.css';

export interface AskedShown {
  readonly kind: 'recommendationsGiven' | 'recommendationsReceived';
  readonly name: string;
  readonly company?: string;
  readonly writtenOn?: string;
  readonly candidates: readonly {
    readonly place: number;
    readonly name: string;
    readonly company: string | undefined;
  }[];
}

/** Recommendations carry no address: where several people may be meant, it is asked who is. */
export function DataAsked(props: {
  readonly questions: readonly AskedShown[];
  /** By the place of a question: who was said to be meant, -1 for none of them. */
  readonly answers: Readonly<Record<number, number>>;
  readonly onAnswer: (question: number, who: number) => void;
}) {
  return (
    <>
      {props.questions.map(({ kind, name, company, writtenOn, candidates }, question) => (
        <label key={question} class={own.asked}>
          <span>
            {i18n.t(`files.asks.${kind}`, { name: company === undefined ? name : `${name}, ${company}` })}{' '}
            {writtenOn !== undefined && <span class={styles.quiet}>{sayMonth(writtenOn)}</span>}
          </span>
          <select
            value={String(props.answers[question] ?? -1)}
            onChange={(event) => props.onAnswer(question, Number(event.currentTarget.value))}
          >
            <option value="-1">{i18n.t('files.asks.none')}</option>
            {candidates.map((one) => (
              <option key={one.place} value={String(one.place)}>
                {one.company === undefined ? one.name : `${one.name}, ${one.company}`}
              </option>
            ))}
          </select>
        </label>
      ))}
    </>
  );
}
