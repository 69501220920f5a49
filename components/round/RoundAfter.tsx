import { i18n } from '#i18n';

import { sayNumber } from '@/lib/i18n/numbers';
import type { Person } from '@/lib/network/person';
import { READINGS, TIES, type ReadingWord } from '@/lib/network/words';
import { Button } from '@/components/controls/Button';
import styles from './Round.module.css';
import { TieMark } from '@/components/person/TieMark';

export interface RoundAfterProps {
  readonly progress: { readonly done: number; readonly of: number };
  /** Not everybody was gone through, but those of a view. */
  readonly onlySome: boolean;
  /** Of whom something was said just now. */
  readonly decided: readonly Person[];
  /** How many of the whole network read how. */
  readonly readings: Readonly<Record<ReadingWord, number>>;
  /** Nothing where everybody is decided. */
  readonly onGoOn: (() => void) | undefined;
}

/** What became visible. */
export function RoundAfter({ progress, onlySome, decided, readings, onGoOn }: RoundAfterProps) {
  const { done, of } = progress;
  if (of === 0) return <RoundOfNobody onlySome={onlySome} />;
  return (
    <article class={styles.after}>
      <h1>{i18n.t(onGoOn ? 'round.after.stopped' : 'round.after.done')}</h1>
      <p>{i18n.t('round.after.says', { done: sayNumber(done), of: sayNumber(of) })}</p>
      {decided.length > 0 && (
        <ul class={`${styles.ties} veil`} aria-label={i18n.t('round.after.now')}>
          {TIES.map((tie) => (
            <li key={tie}>
              <TieMark tie={tie} />
              {i18n.t(`popup.ties.${tie}`)}{' '}
              <b>{sayNumber(decided.filter((each) => each.tie === tie).length)}</b>
            </li>
          ))}
        </ul>
      )}
      <h2>{i18n.t('round.after.visible')}</h2>
      <ul class={`${styles.readings} veil`}>
        {READINGS.map((word) => (
          <li key={word}>
            <a href={`#inventory?reading=${word}`}>
              <b>{sayNumber(readings[word])}</b> {i18n.t(`words.reading.${word}`)}
            </a>
            <p>{i18n.t(`round.after.means.${word}`)}</p>
          </li>
        ))}
      </ul>
      <div class={styles.foot}>
        {onGoOn && (
          <Button look="main" onClick={onGoOn}>
            {i18n.t('round.goOn')}
          </Button>
        )}
        <a href="#inventory">{i18n.t('network.inventory')}</a>
      </div>
    </article>
  );
}

/** Where there is nobody, nobody is tagged either. */
function RoundOfNobody({ onlySome }: Pick<RoundAfterProps, 'onlySome'>) {
  return (
    <article class={styles.after}>
      <h1>{i18n.t('round.after.nobody')}</h1>
      <p>{i18n.t(onlySome ? 'words.nobodyAnswers' : 'round.after.empty')}</p>
      <div class={styles.foot}>
        {onlySome ? (
          <a href="#round">{i18n.t('round.everybody')}</a>
        ) : (
          <a href="#data">{i18n.t('network.data')}</a>
        )}
      </div>
    </article>
  );
}
