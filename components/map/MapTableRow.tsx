import { i18n } from '#i18n';

import type { Mark } from '@/lib/network/map-layout';
import type { Person } from '@/lib/network/person';
import { addressOfPerson } from '@/components/inventory/inventory-addresses';
import styles from './MapTable.module.css';
import { MARK_COLOURS, outlineOf } from './map-marks';
import { sayMapTie } from './map-words';
import { TieMark } from '@/components/person/TieMark';

export interface MapTableRowProps {
  readonly person: Person;
  readonly mark: Mark;
  /** The world they lie in, in words. */
  readonly world: string;
  /** Its place among all, from 0. */
  readonly index: number;
  /** In pixels, from the top of the list. */
  readonly start: number;
  readonly height: number;
  readonly pointed: boolean;
  readonly inTabOrder: boolean;
  readonly onPoint: (is: boolean) => void;
  readonly onFocus: () => void;
}

/** Somebody on the map, in words. */
export function MapTableRow(props: MapTableRowProps) {
  const { person, mark, world, index, start, height, pointed, onPoint } = props;
  return (
    <tr
      data-index={index}
      aria-rowindex={index + 2}
      class={`${styles.row} ${pointed ? styles.pointed : ''}`}
      style={{ height: `${height}px`, transform: `translateY(${start}px)` }}
      onMouseEnter={() => onPoint(true)}
      onMouseLeave={() => onPoint(false)}
    >
      <th scope="row" class={styles.who}>
        <Name {...props} />
      </th>
      <td class="veil">
        <TieMark tie={mark.tie} /> {sayMapTie(mark.tie ?? 'untagged')}
      </td>
      <td class="veil">
        <bdi>{world}</bdi>
      </td>
      <td class="veil">
        {i18n.t(`words.reading.${mark.reading}`)}
        {person.choice === 'fade' && ` · ${i18n.t('words.choice.fade')}`}
      </td>
    </tr>
  );
}

function Name(props: MapTableRowProps) {
  const { person, mark, inTabOrder, onPoint, onFocus } = props;
  return (
    <>
      <svg viewBox="-8 -8 16 16" aria-hidden="true">
        <path d={outlineOf(mark.reading, 6)} fill={`var(${MARK_COLOURS[mark.reading]})`} />
      </svg>
      <a
        href={addressOfPerson(person.id)}
        tabIndex={inTabOrder ? 0 : -1}
        data-row-focus
        onFocus={() => {
          onFocus();
          onPoint(true);
        }}
        onBlur={() => onPoint(false)}
      >
        <bdi>{person.name}</bdi>
      </a>
    </>
  );
}
