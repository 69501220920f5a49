import { i18n } from '#i18n';

import { sayNumber } from '@/lib/i18n/numbers';
import styles from './Data.module.css';

interface Some<T> {
  readonly count: number;
  readonly first: readonly T[];
}

export interface SinceShown {
  readonly joined: Some<string>;
  readonly left: Some<string>;
  readonly moved: Some<Move>;
}

/** What changed among the connections since the export before. */
export function DataSince({ since: { joined, left, moved } }: { readonly since: SinceShown }) {
  return (
    <section class={styles.inside} aria-label={i18n.t('files.since.title')}>
      <p>{i18n.t('files.since.title')}</p>
      <Names says="joined" some={joined} />
      <Names says="left" some={left} />
      <Names says="moved" some={moved} />
    </section>
  );
}

type Move = { readonly name: string; readonly from: string; readonly to: string };

function Names(props: { readonly says: 'joined' | 'left' | 'moved'; readonly some: Some<string | Move> }) {
  const { count, first } = props.some;
  const title = i18n.t(`files.since.${props.says}`, count, [sayNumber(count)]);
  if (count === 0) return <p class={styles.quiet}>{title}</p>;
  return (
    <details class={styles.fold}>
      <summary>{title}</summary>
      <ul class={`${styles.lines} veil`}>
        {first.map((one, index) => (
          <li key={index}>{typeof one === 'string' ? <bdi>{one}</bdi> : <Moved move={one} />}</li>
        ))}
        {count > first.length && (
          <li>{i18n.t('data.in.more', count - first.length, [sayNumber(count - first.length)])}</li>
        )}
      </ul>
    </details>
  );
}

function Moved({ move: { name, from, to } }: { readonly move: Move }) {
  return (
    <>
      <bdi class={styles.name}>{name}</bdi> <bdi>{from}</bdi>{' '}
      <span class="unseen">{i18n.t('data.in.becomes')}</span>
      <span aria-hidden="true">→</span> <bdi>{to}</bdi>
    </>
  );
}
