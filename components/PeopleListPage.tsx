import { useId } from 'preact/hooks';

import { i18n } from '#i18n';

import { sayNumber } from '@/lib/i18n/numbers';
import { Button } from './Button';
import { Icon } from './Icon';
import { PeopleList, type PeopleListProps } from './PeopleList';
import styles from './PeopleListPage.module.css';

export interface PeopleListPageProps extends PeopleListProps {
  readonly query: string;
  readonly onQuery: (query: string) => void;
  /** How many there are in all. */
  readonly total: number;
  /** Not everybody has come yet. */
  readonly loading: boolean;
  /** Keys that open the panel, where some do. */
  readonly keys: string | undefined;
  readonly onTrySample: (() => void) | undefined;
}

/** The inventory: everybody, by name, and a search over them. */
export function PeopleListPage(props: PeopleListPageProps) {
  const { query, onQuery, total, loading, keys, onTrySample, ...list } = props;
  const id = useId();
  const isEmpty = total === 0 && !loading;
  return (
    <div class={styles.page}>
      <h1>{i18n.t('network.inventory')}</h1>
      {isEmpty ? (
        <Empty keys={keys} onTrySample={onTrySample} />
      ) : (
        <>
          <search class={styles.search}>
            <Icon name="search" />
            <label for={id} class="unseen">
              {i18n.t('network.people.search')}
            </label>
            <input
              id={id}
              type="search"
              autocomplete="off"
              spellcheck={false}
              dir="auto"
              placeholder={i18n.t('network.people.hint')}
              value={query}
              onInput={(event) => onQuery(event.currentTarget.value)}
              onKeyDown={(event) => {
                if (event.key === 'ArrowDown') focusFirst(event);
              }}
            />
          </search>
          <output class={styles.says}>{sayCount(props)}</output>
          {list.size > 0 && <PeopleList {...list} />}
          {list.size === 0 && !loading && (
            <div class={styles.none}>
              <p>{i18n.t('words.nobodyAnswers')}</p>
              <Button onClick={() => onQuery('')}>{i18n.t('network.people.clear')}</Button>
            </div>
          )}
        </>
      )}
    </div>
  );
}

function Empty({ keys, onTrySample }: Pick<PeopleListPageProps, 'keys' | 'onTrySample'>) {
  return (
    <div class={styles.none}>
      <h2>{i18n.t('network.empty.title')}</h2>
      <p>{keys ? i18n.t('network.empty.says', { keys }) : i18n.t('network.empty.saysWithoutKeys')}</p>
      {onTrySample && <Button onClick={onTrySample}>{i18n.t('sample.try')}</Button>}
    </div>
  );
}

function sayCount({ query, size, total, loading }: PeopleListPageProps): string {
  if (loading) return i18n.t('network.people.loading');
  if (query.trim() === '') return i18n.t('words.people', total, [sayNumber(total)]);
  return i18n.t('network.people.found', size, [sayNumber(size), sayNumber(total)]);
}

function focusFirst(event: KeyboardEvent): void {
  event.preventDefault();
  document.querySelector<HTMLElement>('[data-row-focus]')?.focus();
}
