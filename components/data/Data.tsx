import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

import { i18n } from '#i18n';

import styles from './Data.module.css';
import { DataProgress, type DataProgressProps } from './DataProgress';
import { sayDone, sayFiles, type DoneShown } from './data-words';
import { RoomPart } from '@/components/controls/RoomPart';
import { whenFocusIsLost } from '@/components/controls/when-focus-is-lost';

export interface DataProps {
  readonly doing: DataProgressProps['doing'] | undefined;
  readonly progress: DataProgressProps['progress'];
  readonly onStop: () => void;
  readonly done: DoneShown | undefined;
  /** Why something could not be done. */
  readonly failure: ComponentChildren;
  readonly out: ComponentChildren;
  readonly guide: ComponentChildren;
  /** The files of an import that was cut off when its page was closed. */
  readonly cutOff: string | undefined;
  readonly files: ComponentChildren;
  /** What is asked or shown of the files that were chosen. */
  readonly found: ComponentChildren;
  readonly imports: ComponentChildren;
}

/** The room of files: everything out as one, and back in again. */
export function Data(props: DataProps) {
  const { doing, progress, onStop, done } = props;
  const isLeaving = doing === 'exporting';
  // What is weighed anew after an answer is there in a moment.
  const shown = doing && doing !== 'answering' && (
    <DataProgress doing={doing} progress={progress} onStop={onStop} />
  );
  const words = useRef<HTMLOutputElement>(null);
  // The button that was pressed goes with what was found.
  useLayoutEffect(() => (done ? whenFocusIsLost(() => words.current?.focus()) : undefined), [done]);
  const said = (
    <output ref={words} tabIndex={-1} class={styles.said}>
      {done && sayDone(done)}
    </output>
  );
  const isOut = isLeaving || done?.what === 'exported';
  return (
    <div class={styles.data}>
      <h1>{i18n.t('network.data')}</h1>
      {props.failure}
      <RoomPart title={i18n.t('data.out.title')}>
        {props.out}
        {isLeaving && shown}
        {isOut && said}
      </RoomPart>
      <RoomPart title={i18n.t('data.in.title')}>
        <p>{i18n.t('data.in.says')}</p>
        {props.guide}
        {props.cutOff !== undefined && (
          <p role="alert" class={styles.said}>
            {i18n.t('files.unfinished', { files: sayFiles(props.cutOff) })}
          </p>
        )}
        {props.files}
        {!isLeaving && shown}
        {!isOut && said}
        {props.found}
      </RoomPart>
      <RoomPart title={i18n.t('data.imports.title')}>{props.imports}</RoomPart>
    </div>
  );
}
