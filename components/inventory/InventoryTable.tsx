import { useCallback, useLayoutEffect, useRef } from 'preact/hooks';

import { i18n } from '#i18n';

import type { Column } from '@/lib/network/columns';
import type { Day } from '@/lib/network/day';
import type { Person, PersonId } from '@/lib/network/person';
import type { View } from '@/lib/network/view';
import { InventoryHead } from './InventoryHead';
import { InventoryRow } from './InventoryRow';
import styles from './InventoryTable.module.css';
import { layColumns } from './inventory-columns';
import { useStepRows } from '@/components/controls/use-step-rows';

export interface InventoryTableProps {
  readonly people: readonly Person[];
  /** How many rows there are; those beyond `people` are still to come. */
  readonly size: number;
  /** Those beside the name. */
  readonly columns: readonly Column[];
  readonly today: Day;
  readonly order: Pick<View, 'by' | 'down'>;
  readonly onOrder: (order: Pick<View, 'by' | 'down'>) => void;
  /** Who stands beside the table in full. */
  readonly shown: PersonId | undefined;
  /** Where somebody can be seen in full. */
  readonly addressOf: (person: Person) => string;
  readonly isSelected: (id: PersonId) => boolean;
  readonly selected: number;
  /** @param through all from the row that was selected last */
  readonly onSelect: (index: number, is: boolean, through: boolean) => void;
  readonly onSelectAll: (is: boolean) => void;
}

/** Many people as a table, of which only what the window shows is there. Up and down go from name to name. */
export function InventoryTable(props: InventoryTableProps) {
  const { people, size, columns, shown, isSelected, onSelect } = props;
  const idAt = useCallback((index: number) => people[index]?.id, [people]);
  const { bodyRef, rows, height, rowHeight, current, setCurrent, show, step } = useStepRows(size, idAt);

  const shownAt = shown === undefined ? -1 : people.findIndex(({ id }) => id === shown);
  const leftRef = useRef<number>(undefined);
  useLayoutEffect(() => {
    if (shownAt >= 0) {
      leftRef.current = shownAt;
      show(shownAt);
    } else if (shown === undefined && leftRef.current !== undefined) {
      // The focus goes back to it.
      show(leftRef.current);
      leftRef.current = undefined;
    }
  }, [shown, shownAt, show]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (!(event.target as Element).closest('[data-row-focus]')) return;
    const person = people[current];
    if (event.key !== ' ' || !person) return step(event);
    event.preventDefault();
    onSelect(current, !isSelected(person.id), event.shiftKey);
  };

  return (
    <table
      aria-label={i18n.t('inventory.people')}
      aria-rowcount={size + 1}
      class={styles.people}
      style={{ '--people-columns': layColumns(columns) }}
    >
      <InventoryHead {...props} isWhole={people.length === size} />
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keys are of the names inside */}
      <tbody
        ref={bodyRef}
        class={styles.body}
        style={{ height: `${height}px` }}
        onKeyDown={onKeyDown}
        onFocusIn={(event) => setCurrent(indexAround(event.target) ?? current)}
      >
        {rows.map(({ index, start }) => {
          const person = people[index];
          return (
            person && (
              <InventoryRow
                key={index}
                person={person}
                columns={columns}
                today={props.today}
                address={props.addressOf(person)}
                index={index}
                start={start}
                shown={person.id === shown}
                selected={isSelected(person.id)}
                inTabOrder={index === current}
                height={rowHeight}
                onSelect={(is, through) => onSelect(index, is, through)}
              />
            )
          );
        })}
      </tbody>
    </table>
  );
}

function indexAround(target: EventTarget | null): number | undefined {
  const row = (target as Element).closest('[data-index]');
  return row ? Number(row.getAttribute('data-index')) : undefined;
}
