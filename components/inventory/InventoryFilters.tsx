import { useId, useState } from 'preact/hooks';

import { i18n } from '#i18n';

import { countFilters, NONE, SILENCES, WORDS_ASKED, type View, type WordFilter } from '@/lib/network/view';
import { Button } from '@/components/controls/Button';
import { InventoryFilter } from './InventoryFilter';
import styles from './InventoryFilters.module.css';
import { sayNone, sayWord } from './inventory-words';

export interface InventoryFiltersProps {
  readonly view: View;
  readonly onChange: (part: Partial<View>) => void;
  /** What was written before: names of worlds, tags, companies. */
  readonly used: {
    readonly worlds: readonly string[];
    readonly tags: readonly string[];
    readonly companies: readonly string[];
  };
}

/** As many are offered; any other can be searched for. */
const OFFERED = 300;

/** Whom the table shows: each filter one field, all of them together. */
export function InventoryFilters({ view, onChange, used }: InventoryFiltersProps) {
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const count = countFilters(view);
  const word = (filter: WordFilter) => (
    <InventoryFilter
      key={filter}
      name={i18n.t(`words.${filter}.name`)}
      value={view[filter]}
      options={WORDS_ASKED[filter].map((each) => ({
        value: each,
        label: each === NONE ? sayNone(filter) : sayWord(filter, each),
      }))}
      onChange={(value) => onChange({ [filter]: value })}
    />
  );
  const text = (filter: 'world' | 'tag' | 'company', name: string, words: readonly string[]) => {
    const value = view[filter];
    const offered = value !== undefined && !words.includes(value) ? [value, ...words] : words;
    return (
      <InventoryFilter
        name={name}
        value={value}
        options={offered.slice(0, OFFERED).map((each) => ({ value: each, label: each }))}
        onChange={(next) => onChange({ [filter]: next })}
      />
    );
  };
  return (
    <div class={styles.filters}>
      <button
        type="button"
        class={styles.opener}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        {count === 0 ? i18n.t('inventory.filters') : i18n.t('inventory.filtersOn', { count })}
      </button>
      <fieldset id={id} class={`${styles.fields} ${isOpen ? styles.open : ''}`}>
        <legend class="unseen">{i18n.t('inventory.filters')}</legend>
        {(['tie', 'bridge'] as const).map(word)}
        {text('world', i18n.t('words.field.worldName'), used.worlds)}
        {(['role', 'reciprocity', 'choice', 'reading'] as const).map(word)}
        <InventoryFilter
          name={i18n.t('inventory.silent.name')}
          value={view.silent?.toString()}
          options={SILENCES.map((months) => ({
            value: String(months),
            label: i18n.t('inventory.silent.for', months),
          }))}
          onChange={(months) => onChange({ silent: months === undefined ? undefined : Number(months) })}
        />
        {text('tag', i18n.t('words.field.tags'), used.tags)}
        {text('company', i18n.t('words.field.company'), used.companies)}
        {count > 0 && (
          <Button
            look="quiet"
            onClick={() => onChange(Object.fromEntries(FILTERS.map((name) => [name, undefined])))}
          >
            {i18n.t('inventory.clearFilters')}
          </Button>
        )}
      </fieldset>
    </div>
  );
}

const FILTERS = [...Object.keys(WORDS_ASKED), 'world', 'tag', 'company', 'silent'];
