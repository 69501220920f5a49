import { i18n } from '#i18n';

import type { Column } from '@/lib/network/columns';
import { Icon } from '@/components/controls/Icon';
import { sayColumn } from './inventory-columns';
import styles from './InventoryTable.module.css';
import type { InventoryTableProps } from './InventoryTable';

/** The heads of the columns: a press orders by one, another turns the order around. */
export function InventoryHead(
  props: Pick<InventoryTableProps, 'size' | 'columns' | 'order' | 'onOrder' | 'selected' | 'onSelectAll'> & {
    /** Whether all rows are there: until then they cannot be selected together. */
    readonly isWhole: boolean;
  },
) {
  const { columns, order, onOrder, selected, size, onSelectAll } = props;
  const { by, down } = order;
  const head = (column: Column) => (
    <th
      key={column}
      scope="col"
      aria-sort={column === by ? (down ? 'descending' : 'ascending') : undefined}
      class={column === 'name' ? styles.first : undefined}
    >
      <button type="button" onClick={() => onOrder({ by: column, down: column === by && !down })}>
        {sayColumn(column)}
        <span class={column === by ? (down ? styles.down : styles.up) : styles.unsorted}>
          <Icon name="sorted" />
        </span>
      </button>
    </th>
  );
  return (
    <thead data-over="top">
      <tr aria-rowindex={1} class={styles.head}>
        <td inert={!props.isWhole}>
          <input
            type="checkbox"
            aria-label={i18n.t('inventory.select.all')}
            checked={size > 0 && selected === size}
            indeterminate={selected > 0 && selected < size}
            onChange={(event) => onSelectAll(event.currentTarget.checked)}
          />
        </td>
        {(['name', ...columns] as const).map(head)}
        <th scope="col">
          <span class="unseen">{i18n.t('panel.profiles')}</span>
        </th>
      </tr>
    </thead>
  );
}
