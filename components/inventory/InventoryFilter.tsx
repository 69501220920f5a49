import { i18n } from '#i18n';

import styles from './InventoryFilters.module.css';

/** One filter: its name while it asks for nothing, else what it asks for. */
export function InventoryFilter(props: {
  readonly name: string;
  readonly value: string | undefined;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onChange: (value: string | undefined) => void;
}) {
  const { name, value, options, onChange } = props;
  return (
    <select
      class={`${styles.filter} ${value === undefined ? '' : styles.on}`}
      aria-label={name}
      title={name}
      value={value ?? ''}
      onChange={(event) => onChange(event.currentTarget.value || undefined)}
    >
      <option value="">{value === undefined ? name : i18n.t('inventory.any', { name })}</option>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}
