import { useCallback, useMemo } from 'preact/hooks';

import { i18n } from '#i18n';

import { markOf, type MapLayout } from '@/lib/network/map-layout';
import styles from './MapTable.module.css';
import { MapTableRow } from './MapTableRow';
import { useStepRows } from '@/components/controls/use-step-rows';

export interface MapTableProps {
  readonly layout: MapLayout;
  readonly sectorNames: readonly string[];
  /** By place, whether somebody is shown: 0 or 1. */
  readonly shown: Uint8Array;
  readonly pointed: number | undefined;
  readonly onPoint: (place: number | undefined) => void;
}

/** The people of the map, sector by sector, from near to far. Up and down go from name to name, and show each on the map. */
export function MapTable({ layout, sectorNames, shown, pointed, onPoint }: MapTableProps) {
  const places = useMemo(() => {
    const list: number[] = [];
    shown.forEach((is, place) => is && list.push(place));
    return list;
  }, [shown]);
  const idAt = useCallback((index: number) => layout.people[places[index] ?? -1]?.id, [layout, places]);
  const { bodyRef, rows, height, rowHeight, current, setCurrent, step } = useStepRows(places.length, idAt);
  return (
    <table aria-label={i18n.t('inventory.people')} aria-rowcount={places.length + 1} class={styles.table}>
      <thead class="unseen">
        <tr aria-rowindex={1}>
          <th scope="col">{i18n.t('words.field.name')}</th>
          <th scope="col">{i18n.t('words.tie.name')}</th>
          <th scope="col">{i18n.t('words.bridge.name')}</th>
          <th scope="col">{i18n.t('words.reading.name')}</th>
        </tr>
      </thead>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keys are of the names inside */}
      <tbody ref={bodyRef} class={styles.body} style={{ height: `${height}px` }} onKeyDown={step}>
        {rows.map(({ index, start }) => {
          const place = places[index] ?? 0;
          const person = layout.people[place];
          return (
            person && (
              <MapTableRow
                key={person.id}
                person={person}
                mark={markOf(layout.marks[place] ?? 0)}
                world={sectorNames[layout.sectorOf[place] ?? 0] ?? ''}
                index={index}
                start={start}
                height={rowHeight}
                pointed={place === pointed}
                inTabOrder={index === current}
                onPoint={(is) => onPoint(is ? place : undefined)}
                onFocus={() => setCurrent(index)}
              />
            )
          );
        })}
      </tbody>
    </table>
  );
}
