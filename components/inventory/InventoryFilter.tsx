import { i18n } from '#i18n';

import { isolate } from '@/lib/i18n/isolate';
import { sayNumber } from '@/lib/i18n/numbers';
import styles from './InventoryFilters.module.css';

export interface FilterOption {
  readonly value: string;
  readonly label: string;
  /** How many it would leave; nothing while they are not counted. */
  readonly count: number | undefined;
}

/** One filter: its name while it asks for nothing, else what it asks for. */
export function InventoryFilter(props: {
  readonly name: string;
  readonly value: string | undefined;
  readonly options: readonly FilterOption[];
  /** How many there would be without it. */
  readonly any: number | undefined;
  readonly onChange: (value: string | undefined) => void;
}) {
  const { name, value, options, any, onChange } = props;
  return (
    <select
      class={`${styles.filter} ${value === undefined ? '' : styles.on}`}
      aria-label={name}
      title={name}
      value={value ?? ''}
      onChange={(event) => onChange(event.currentTarget.value || undefined)}
    >
      <option value="">
        {value === undefined ? name : sayOption(i18n.t('inventory.any', { name }), any)}
      </option>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {sayOption(option.label, option.count)}
        </option>
      ))}
    </select>
  );
}

function sayOption(label: string, count: number | undefined): string {
  return count === undefined ? label : `${isolate(label)} (${sayNumber(count)})`;
}
