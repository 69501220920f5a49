import { i18n } from '#i18n';

import { sayMonth } from '@/lib/i18n/dates';
import styles from './Data.module.css';
import own from './DataExportFound.module.css';

export interface AskedShown {
  readonly id: string;
  readonly kind: 'recommendationsGiven' | 'recommendationsReceived';
  readonly name: string;
  readonly company?: string;
  readonly writtenOn?: string;
  readonly candidates: readonly {
    readonly id: string;
    readonly name: string;
    readonly company: string | undefined;
  }[];
}

/** Recommendations carry no address: where several people may be meant, it is asked who is. */
export function DataAsked(props: {
  readonly questions: readonly AskedShown[];
  /** By the id of a question: who was said to be meant, '' for none of them. */
  readonly answers: Readonly<Record<string, string>>;
  readonly onAnswer: (question: string, who: string) => void;
}) {
  return (
    <>
      {props.questions.map(({ id, kind, name, company, writtenOn, candidates }, at) => (
        <label key={at} class={own.asked}>
          <span>
            {i18n.t(`files.asks.${kind}`, { name: company === undefined ? name : `${name}, ${company}` })}{' '}
            {writtenOn !== undefined && <span class={styles.quiet}>{sayMonth(writtenOn)}</span>}
          </span>
          <select
            value={candidates.find((one) => one.id === props.answers[id])?.id ?? ''}
            onChange={(event) => props.onAnswer(id, event.currentTarget.value)}
          >
            <option value="">{i18n.t('files.asks.none')}</option>
            {candidates.map((one) => (
              <option key={one.id} value={one.id}>
                {one.company === undefined ? one.name : `${one.name}, ${one.company}`}
              </option>
            ))}
          </select>
        </label>
      ))}
    </>
  );
}
