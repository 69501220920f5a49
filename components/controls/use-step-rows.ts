import type { RefObject } from 'preact';
import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';

import { bringIntoView } from './bring-into-view';
import { stepInRows } from './step-in-rows';
import { useRowHeight } from './use-row-height';
import { useVirtualRows, type VirtualRows } from './use-virtual-rows';

export interface StepRows extends Pick<VirtualRows, 'rows' | 'height'> {
  readonly bodyRef: RefObject<HTMLTableSectionElement | null>;
  /** Of each row, in pixels. */
  readonly rowHeight: number;
  /** The one row that is in the order of Tab: the one that had the focus last. */
  readonly current: number;
  readonly setCurrent: (index: number) => void;
  /** Brings a row into the window, and makes it the current one. */
  readonly show: (index: number) => void;
  /** Goes on by a key that steps in rows. */
  readonly step: (event: KeyboardEvent) => void;
}

/**
 * The body of a table of which only what the window shows is there. Keys go from row to row: what has the focus in one
 * bears `data-row-focus`.
 */
export function useStepRows(count: number): StepRows {
  const bodyRef = useRef<HTMLTableSectionElement>(null);
  const wantedRef = useRef<number>(undefined);
  const [at, setAt] = useState(0);
  const rowHeight = useRowHeight();
  const top = useCallback(() => (bodyRef.current?.getBoundingClientRect().top ?? 0) + scrollY, []);
  const current = Math.min(at, count - 1);
  const { rows, height } = useVirtualRows({ count, rowHeight, top, kept: current });
  useLayoutEffect(() => {
    const row = bodyRef.current?.querySelector(`[data-index="${wantedRef.current}"] [data-row-focus]`);
    if (!(row instanceof HTMLElement)) return;
    wantedRef.current = undefined;
    row.focus({ preventScroll: true });
  });
  const show = useCallback(
    (index: number) => {
      setAt(index);
      const start = top() + index * rowHeight;
      bringIntoView(start, start + rowHeight);
    },
    [rowHeight, top],
  );
  return {
    bodyRef,
    rows,
    height,
    rowHeight,
    current,
    setCurrent: setAt,
    show,
    step(event) {
      const next = stepInRows(event.key, current, count);
      if (next === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      wantedRef.current = next;
      show(next);
    },
  };
}
