import type { ComponentChildren } from 'preact';

import { i18n } from '#i18n';

import { Coming } from '@/components/controls/Coming';
import type { PersonId, Texts } from '@/lib/network/person';
import type { ReviewItem } from '@/lib/network/review';
import { REASONS } from '@/lib/network/review-reason';
import type { Year } from '@/lib/network/year';
import styles from './Review.module.css';
import { ReviewOne, type ReviewOneProps } from './ReviewOne';
import { sayYear } from './review-words';

export interface ReviewProps {
  /** Nothing while not everybody has come. */
  readonly items: readonly ReviewItem[] | undefined;
  /** Of whom what is written at more length was read by now. */
  readonly texts: ReadonlyMap<PersonId, Texts>;
  /** The sentence of an objective. */
  readonly sentenceOf: ReviewOneProps['sentenceOf'];
  readonly actions: ReviewOneProps['actions'];
  /** How many have come, while not all have. */
  readonly coming: number | undefined;
  /** What the year has given and received so far. */
  readonly year: Year | undefined;
  /** No copy of the network is kept anywhere else. */
  readonly needsBackup: boolean;
  /** How many, how much, when. */
  readonly terms: ComponentChildren;
}

/** The weekly look: a few people at most, each with why; and often nobody. */
export function Review(props: ReviewProps) {
  const { items, year } = props;
  return (
    <div class={styles.review}>
      <h1>{i18n.t('network.review')}</h1>
      {!items && <Coming people={props.coming} />}
      {items?.map((item) => (
        <ReviewOne
          key={item.person.id}
          item={item}
          texts={props.texts.get(item.person.id)}
          sentenceOf={props.sentenceOf}
          actions={props.actions}
        />
      ))}
      {items?.length === 0 && (
        <section class={styles.nothing}>
          <h2>{i18n.t('review.nothing.title')}</h2>
          <p>{i18n.t('review.nothing.says')}</p>
        </section>
      )}
      {year !== undefined && <p class={`${styles.year} veil`}>{sayYear(year)}</p>}
      {props.needsBackup && (
        <p class={styles.quiet}>
          {i18n.t('review.backup.says')} <a href="#data">{i18n.t('review.backup.make')}</a>
        </p>
      )}
      <details class={styles.rule}>
        <summary>{i18n.t('review.rule.title')}</summary>
        <p>{i18n.t('review.rule.says')}</p>
        <ol>
          {REASONS.map((reason) => (
            <li key={reason}>{i18n.t(`review.rule.${reason}`)}</li>
          ))}
        </ol>
        <p>{i18n.t('review.rule.month')}</p>
      </details>
      {props.terms}
    </div>
  );
}
