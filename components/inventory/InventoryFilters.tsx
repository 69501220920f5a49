import { useId, useState } from 'preact/hooks';

import { i18n } from '#i18n';

import { listEnded, pursued, type Objective } from '@/lib/network/objective';
import {
  countFilters,
  FILTERS,
  NONE,
  SILENCES,
  WORDS_ASKED,
  type FilterName,
  type View,
  type WordFilter,
} from '@/lib/network/view';
import type { ViewCounts } from '@/lib/network/view-counts';
import { askedBy } from '@/lib/network/view-filter';
import { Button } from '@/components/controls/Button';
import { InventoryFilter, type FilterOption } from './InventoryFilter';
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
  readonly objectives: readonly Objective[];
  /** Whether there are any: they may be still to come. */
  readonly hasObjectives: boolean;
  /** How many each choice would leave; nothing while they are not counted. */
  readonly counts: ViewCounts | undefined;
}

/** As many are offered; any other can be searched for. */
const OFFERED = 300;

/** Whom the table shows: each filter one field, all of them together. */
export function InventoryFilters(props: InventoryFiltersProps) {
  const { view, onChange, used, objectives, counts } = props;
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const count = countFilters(view);
  const field = (filter: FilterName, name: string, options: readonly Omit<FilterOption, 'count'>[]) => {
    const counted = counts?.get(filter);
    const countOf = (value: string) =>
      counted && (counted.of.get(askedBy({ [filter]: value }, filter) ?? '') ?? 0);
    return (
      <InventoryFilter
        key={filter}
        name={name}
        value={view[filter]?.toString()}
        options={options.map((option) => ({ ...option, count: countOf(option.value) }))}
        any={counted?.any}
        onChange={(value) =>
          onChange({ [filter]: filter === 'silent' && value !== undefined ? Number(value) : value })
        }
      />
    );
  };
  const word = (filter: WordFilter) =>
    field(
      filter,
      i18n.t(`words.${filter}.name`),
      WORDS_ASKED[filter].map((each) => ({
        value: each,
        label: each === NONE ? sayNone(filter) : sayWord(filter, each),
      })),
    );
  const text = (filter: 'world' | 'tag' | 'company', name: string, words: readonly string[]) => {
    const asked = view[filter];
    const isAsked = (each: string) =>
      asked !== undefined && askedBy({ [filter]: each }, filter) === askedBy(view, filter);
    // What the address asks for in another spelling is the one that is offered.
    const options = words.map((each) => ({ value: isAsked(each) ? (asked ?? each) : each, label: each }));
    const others = asked !== undefined && !words.some(isAsked) ? [{ value: asked, label: asked }] : [];
    return field(filter, name, [...others, ...options].slice(0, OFFERED));
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
        {field(
          'silent',
          i18n.t('inventory.silent.name'),
          SILENCES.map((months) => ({
            value: String(months),
            label: i18n.t('inventory.silent.for', months),
          })),
        )}
        {text('tag', i18n.t('words.field.tags'), used.tags)}
        {text('company', i18n.t('words.field.company'), used.companies)}
        {(props.hasObjectives || view.objective !== undefined) &&
          field('objective', i18n.t('objectives.sentence'), listObjectives(objectives, view.objective))}
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

/** Those that are pursued, then those that are over; one that the address asks for, though it is no more. */
function listObjectives(objectives: readonly Objective[], asked: string | undefined) {
  const known = [...pursued(objectives), ...listEnded(objectives)];
  const options = known.map(({ id, sentence }) => ({ value: id, label: sentence }));
  if (asked === undefined || known.some(({ id }) => id === asked)) return options;
  return [...options, { value: asked, label: i18n.t('inventory.objectiveGone') }];
}
