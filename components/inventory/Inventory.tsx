import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

import { i18n } from '#i18n';

import { sayNumber } from '@/lib/i18n/numbers';
import { countFilters, withoutFilters, writeView, type View } from '@/lib/network/view';
import { Button } from '@/components/controls/Button';
import { Icon } from '@/components/controls/Icon';
import styles from './Inventory.module.css';
import { InventoryColumns } from './InventoryColumns';
import { InventoryOrder } from './InventoryOrder';
import { InventoryTable, type InventoryTableProps } from './InventoryTable';
import { InventoryViews, type InventoryViewsProps } from './InventoryViews';

export interface InventoryProps extends Omit<InventoryTableProps, 'order' | 'onOrder'> {
  readonly view: View;
  readonly onQuery: (query: string) => void;
  readonly onChange: (part: Partial<View>) => void;
  /** Apart: their counts come a moment after the people. */
  readonly filters: ComponentChildren;
  readonly views: InventoryViewsProps;
  readonly onColumns: (columns: InventoryTableProps['columns']) => void;
  /** What saves them as a file: apart, since it tells of each step. */
  readonly save: ComponentChildren;
  /** How many there are in all, and how many answer whom the person lets fade and who are left out. */
  readonly total: number;
  readonly fadedAside: number;
  /** Not everybody has come yet. */
  readonly loading: boolean;
  /** What is said where there is nobody at all. */
  readonly empty: ComponentChildren;
}

/** The inventory: everybody, or those who answer to a search and to filters, in any order. */
export function Inventory(props: InventoryProps) {
  const { view, onChange, total, loading, size, columns } = props;
  return (
    <div class={styles.page}>
      <h1>{i18n.t('network.inventory')}</h1>
      {total === 0 && !loading ? (
        props.empty
      ) : (
        <>
          <div class={styles.asked}>
            <Search query={view.query} onQuery={props.onQuery} />
            <InventoryViews {...props.views} />
          </div>
          {props.filters}
          <div class={styles.above}>
            <output class={styles.says}>{sayCount(props)}</output>
            <Faded {...props} />
            {size > 0 && (
              <a class={styles.through} href={writeView(view) ? `#round?${writeView(view)}` : '#round'}>
                {i18n.t('round.go')}
              </a>
            )}
            <InventoryOrder columns={columns} view={view} onOrder={onChange} />
            <div class={styles.menus}>
              <InventoryColumns columns={columns} onChoose={props.onColumns} />
              {size > 0 && !loading && props.save}
            </div>
          </div>
          {size > 0 && <InventoryTable {...props} order={view} onOrder={onChange} />}
          {size === 0 && !loading && (
            <div class={styles.none}>
              <p>{i18n.t('words.nobodyAnswers')}</p>
              <Button onClick={() => onChange(withoutFilters(view))}>{i18n.t('network.people.clear')}</Button>
            </div>
          )}
        </>
      )}
    </div>
  );
}

function Search({ query, onQuery }: { readonly query: string; readonly onQuery: (query: string) => void }) {
  const id = useId();
  return (
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
          if (event.key !== 'ArrowDown') return;
          event.preventDefault();
          document.querySelector<HTMLElement>('[data-row-focus]')?.focus();
        }}
      />
    </search>
  );
}

/** Whom the person lets fade are out of sight, and a press away. */
function Faded({ view, fadedAside, onChange }: Pick<InventoryProps, 'view' | 'fadedAside' | 'onChange'>) {
  if (view.choice === 'fade' || (fadedAside === 0 && !view.faded)) return undefined;
  return (
    <Button look="quiet" onClick={() => onChange({ faded: !view.faded })}>
      <span class="veil">
        {view.faded
          ? i18n.t('inventory.faded.hide')
          : i18n.t('inventory.faded.show', fadedAside, [sayNumber(fadedAside)])}
      </span>
    </Button>
  );
}

function sayCount({ view, size, total, fadedAside, loading }: InventoryProps): string {
  if (loading) return i18n.t('network.people.loading');
  const isAsked = view.query.trim() !== '' || countFilters(view) > 0 || fadedAside > 0;
  if (!isAsked) return i18n.t('words.people', total, [sayNumber(total)]);
  return i18n.t('network.people.found', size, [sayNumber(size), sayNumber(total)]);
}
