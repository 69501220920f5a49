import type { ComponentChildren } from 'preact';

import { i18n } from '#i18n';

import { READINGS } from '@/lib/network/words';
import styles from './Map.module.css';
import { MAP_TIES, withElement, type MapFilter } from './map-filter';
import { MARK_COLOURS, outlineOf } from './map-marks';
import { sayMapTie } from './map-words';
import { TieMark } from '@/components/person/TieMark';

export interface MapLegendProps {
  readonly filter: MapFilter;
  readonly onFilter: (filter: MapFilter) => void;
  readonly withArcs: boolean;
  readonly onArcs: (on: boolean) => void;
  readonly names: boolean;
  readonly onNames: (on: boolean) => void;
}

/** What each mark means; what is unticked is not drawn. */
export function MapLegend({ filter, onFilter, withArcs, onArcs, names, onNames }: MapLegendProps) {
  return (
    <div class={styles.legend}>
      <fieldset>
        <legend>{i18n.t('words.reading.name')}</legend>
        {READINGS.map((reading) => (
          <Tick
            key={reading}
            checked={filter.readings.has(reading)}
            onTick={(is) => onFilter({ ...filter, readings: withElement(filter.readings, reading, is) })}
          >
            <svg viewBox="-8 -8 16 16" class={styles.mark} aria-hidden="true">
              <path d={outlineOf(reading, 6)} fill={`var(${MARK_COLOURS[reading]})`} />
            </svg>
            {i18n.t(`words.reading.${reading}`)}
          </Tick>
        ))}
        <Tick checked={filter.faded} onTick={(faded) => onFilter({ ...filter, faded })}>
          <svg viewBox="-8 -8 16 16" class={styles.mark} aria-hidden="true">
            <path d={outlineOf('nourishing', 5.5)} class={styles.hollow} />
          </svg>
          {i18n.t('map.faded')}
        </Tick>
      </fieldset>
      <fieldset>
        <legend>{i18n.t('words.tie.name')}</legend>
        {MAP_TIES.map((tie) => (
          <Tick
            key={tie}
            checked={filter.ties.has(tie)}
            onTick={(is) => onFilter({ ...filter, ties: withElement(filter.ties, tie, is) })}
          >
            <TieMark tie={tie === 'untagged' ? undefined : tie} /> {sayMapTie(tie)}
          </Tick>
        ))}
      </fieldset>
      <fieldset>
        <legend>{i18n.t('map.drawn')}</legend>
        <Tick checked={names} onTick={onNames}>
          {i18n.t('map.names')}
        </Tick>
        <Tick checked={withArcs} onTick={onArcs}>
          {i18n.t('map.introductions')}
        </Tick>
      </fieldset>
    </div>
  );
}

function Tick(props: {
  readonly checked: boolean;
  readonly onTick: (is: boolean) => void;
  readonly children: ComponentChildren;
}) {
  return (
    <label class={styles.tick}>
      <input
        type="checkbox"
        checked={props.checked}
        onChange={(event) => props.onTick(event.currentTarget.checked)}
      />
      {props.children}
    </label>
  );
}
