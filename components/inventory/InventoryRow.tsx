import { i18n } from '#i18n';

import { isolate } from '@/lib/i18n/isolate';
import type { Column } from '@/lib/network/columns';
import type { Day } from '@/lib/network/day';
import type { Person } from '@/lib/network/person';
import { profileToOpen } from '@/lib/network/sample-address';
import { Icon } from '@/components/controls/Icon';
import { InventoryCell } from './InventoryCell';
import styles from './InventoryRow.module.css';
import { sayWork } from '@/components/person/work-words';

export interface InventoryRowProps {
  readonly person: Person;
  readonly columns: readonly Column[];
  readonly today: Day;
  /** Where they are seen in full. */
  readonly address: string;
  /** Its place among all, from 0. */
  readonly index: number;
  /** Pixels from the top of the list. */
  readonly start: number;
  readonly shown: boolean;
  readonly selected: boolean;
  readonly inTabOrder: boolean;
  /** In pixels. */
  readonly height: number;
  readonly onSelect: (is: boolean, through: boolean) => void;
}

/** Somebody, and what was said of them. The name shows them in full. */
export function InventoryRow(props: InventoryRowProps) {
  const { person, columns, index, start, shown, selected, height, onSelect } = props;
  const tabIndex = props.inTabOrder ? 0 : -1;
  const work = sayWork(person);
  const profile = profileToOpen(person);
  const name = isolate(person.name);
  return (
    <tr
      data-index={index}
      aria-rowindex={index + 2}
      class={`${styles.row} ${shown ? styles.shown : ''} ${selected ? styles.selected : ''}`}
      style={{ height: `${height}px`, transform: `translateY(${start}px)` }}
    >
      <td class={styles.select}>
        <input
          type="checkbox"
          tabIndex={tabIndex}
          aria-label={i18n.t('inventory.select.one', { name })}
          checked={selected}
          onClick={(event) => onSelect(event.currentTarget.checked, event.shiftKey)}
        />
      </td>
      <td class={styles.who}>
        <a href={props.address} tabIndex={tabIndex} aria-current={shown ? 'true' : undefined} data-row-focus>
          <bdi>{person.name}</bdi>
        </a>
        {work && <bdi class={styles.work}>{work}</bdi>}
      </td>
      {columns.map((column) => (
        <td key={column} class={`${styles.said} veil`}>
          <InventoryCell column={column} person={person} today={props.today} />
        </td>
      ))}
      <td class={styles.open}>
        {profile && (
          <a
            href={profile.url}
            target="_blank"
            rel="noreferrer"
            tabIndex={tabIndex}
            aria-label={i18n.t('inventory.profile', { name })}
            title={i18n.t('network.people.opens')}
          >
            <Icon name="open" />
          </a>
        )}
      </td>
    </tr>
  );
}
