import { i18n } from '#i18n';

import { CHOSEN_COLUMNS, orderColumns, type Column } from '@/lib/network/columns';
import { InventoryMenu } from './InventoryMenu';
import { sayColumn } from './inventory-columns';
import styles from './InventoryColumns.module.css';

/** Which columns the table has. */
export function InventoryColumns(props: {
  readonly columns: readonly Column[];
  readonly onChoose: (columns: readonly Column[]) => void;
}) {
  const { columns, onChoose } = props;
  return (
    <InventoryMenu name={i18n.t('inventory.columns')} atEnd>
      <fieldset class={styles.columns}>
        <legend class="unseen">{i18n.t('inventory.columns')}</legend>
        {CHOSEN_COLUMNS.map((column) => (
          <label key={column}>
            <input
              type="checkbox"
              checked={columns.includes(column)}
              onChange={({ currentTarget: { checked } }) => {
                const others = columns.filter((each) => each !== column);
                onChoose(orderColumns(checked ? [...others, column] : others));
              }}
            />
            {sayColumn(column)}
          </label>
        ))}
      </fieldset>
    </InventoryMenu>
  );
}
