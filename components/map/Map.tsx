import { useMemo, useRef, useState } from 'preact/hooks';

import { i18n } from '#i18n';

import { Coming } from '@/components/controls/Coming';
import { sayNumber } from '@/lib/i18n/numbers';
import type { MapLayout } from '@/lib/network/map-layout';
import styles from './Map.module.css';
import { MapLegend } from './MapLegend';
import { MapPicture, type PictureMade } from './MapPicture';
import { MapTable } from './MapTable';
import { listShown, SHOW_ALL, type MapFilter } from './map-filter';
import { saySector } from './map-words';

export interface MapProps {
  /** Nothing while nobody is there. */
  readonly layout: MapLayout | undefined;
  /** How many have come, while not all have. */
  readonly coming: number | undefined;
  /** Who introduced whom, by their places; asked for by `onArcs`. */
  readonly arcs: readonly (readonly [from: number, to: number])[] | undefined;
  readonly onArcs: () => void;
  readonly onOpen: (place: number) => void;
  readonly onPicture: (picture: PictureMade) => void;
}

/** Me in the centre, everybody around; beside it the same people as a table, in the same order. */
export function Map({ layout, coming, arcs, onArcs, onOpen, onPicture }: MapProps) {
  const [filter, setFilter] = useState<MapFilter>(SHOW_ALL);
  const [pointed, setPointed] = useState<number>();
  const [withArcs, setWithArcs] = useState(false);
  const [names, setNames] = useState(true);
  const tableRef = useRef<HTMLDivElement>(null);
  const shown = useMemo(() => listShown(filter, layout?.marks ?? NO_MARKS), [layout, filter]);
  const sectorNames = useMemo(() => layout?.sectors.map(saySector) ?? [], [layout]);
  const count = shown.reduce((sum, is) => sum + is, 0);
  return (
    <div class={styles.map}>
      <h1>{i18n.t('network.map')}</h1>
      {!layout && coming !== undefined && <Coming people={coming} />}
      {!layout && coming === undefined && <p class={styles.waiting}>{i18n.t('map.empty')}</p>}
      {layout && (
        <>
          <p class={styles.says}>{i18n.t('map.says')}</p>
          <div class={styles.both}>
            <div class={styles.picture}>
              <MapPicture
                layout={layout}
                sectorNames={sectorNames}
                shown={shown}
                arcs={(withArcs && arcs) || NO_ARCS}
                names={names}
                pointed={pointed}
                onPoint={setPointed}
                onOpen={onOpen}
                onPicture={onPicture}
              />
              <MapLegend
                filter={filter}
                onFilter={setFilter}
                withArcs={withArcs}
                onArcs={(on) => {
                  if (on) onArcs();
                  setWithArcs(on);
                }}
                names={names}
                onNames={setNames}
              />
            </div>
            <div ref={tableRef}>
              <output class={styles.count}>{i18n.t('words.people', count, [sayNumber(count)])}</output>
              <MapTable
                layout={layout}
                sectorNames={sectorNames}
                shown={shown}
                pointed={pointed}
                onPoint={setPointed}
              />
            </div>
          </div>
        </>
      )}
    </div>
  );
}

const NO_MARKS = new Uint8Array();
const NO_ARCS: readonly (readonly [number, number])[] = [];
