import { i18n } from '#i18n';

import { sayMonth } from '@/lib/i18n/dates';
import styles from './Data.module.css';
import own from './DataExportFound.module.css';
import { shortAddress } from './short-address';

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
    readonly address: string | undefined;
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
                {sayWho(one, candidates)}
              </option>
            ))}
          </select>
        </label>
      ))}
    </>
  );
}

type Candidate = AskedShown['candidates'][number];

/** By name and company; who has both in common with another is told by the address. */
function sayWho(one: Candidate, candidates: readonly Candidate[]): string {
  const namesakes = candidates.filter(({ name, company }) => name === one.name && company === one.company);
  const address = namesakes.length > 1 && one.address ? shortAddress(one.address) : undefined;
  return [one.name, one.company, address].filter(Boolean).join(', ');
}
