import { i18n } from '#i18n';

import { COLUMNS, type Column } from '@/lib/network/columns';
import type { View } from '@/lib/network/view';
import { sayColumn } from './inventory-columns';
import styles from './Inventory.module.css';

/** The order, where the window is too narrow for heads of columns. */
export function InventoryOrder(props: {
  readonly columns: readonly Column[];
  readonly view: Pick<View, 'by' | 'down'>;
  readonly onOrder: (order: Pick<View, 'by' | 'down'>) => void;
}) {
  const { columns, view, onOrder } = props;
  const offered = COLUMNS.filter((each) => each === 'name' || each === view.by || columns.includes(each));
  return (
    <label class={styles.order}>
      <span>{i18n.t('inventory.order')}</span>
      <select
        value={view.by}
        onChange={(event) => onOrder({ by: event.currentTarget.value as Column, down: false })}
      >
        {offered.map((column) => (
          <option key={column} value={column}>
            {sayColumn(column)}
          </option>
        ))}
      </select>
    </label>
  );
}
