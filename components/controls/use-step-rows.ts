import type { RefObject } from 'preact';
import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';

import { bringIntoView } from './bring-into-view';
import { stepInRows } from './step-in-rows';
import { useRowHeight } from './use-row-height';
import { useVirtualRows, type VirtualRows } from './use-virtual-rows';

export interface StepRows extends Pick<VirtualRows, 'rows' | 'height'> {
  readonly bodyRef: RefObject<HTMLTableSectionElement | null>;
  /** Of each row, in pixels. */
  readonly rowHeight: number;
  /** The one row that is in the order of Tab: of whoever had the focus last, wherever they stand now. */
  readonly current: number;
  readonly setCurrent: (index: number) => void;
  /** Brings a row into the window, and makes it the current one. */
  readonly show: (index: number) => void;
  /** Goes on by a key that steps in rows. */
  readonly step: (event: KeyboardEvent) => void;
}

/** Who stands in a row: the same function as long as all rows are the same. */
export type IdAt = (index: number) => string | undefined;

/** A row that had the focus, and who stood in it. */
interface Pointed {
  readonly index: number;
  readonly id?: string | undefined;
}

/**
 * The body of a table of which only what the window shows is there. Keys go from row to row: what has the focus in one
 * bears `data-row-focus`. Where rows come in between, the focus goes along with whom it was on.
 */
export function useStepRows(count: number, idAt: IdAt): StepRows {
  const bodyRef = useRef<HTMLTableSectionElement>(null);
  const isWantedRef = useRef(false);
  const [pointed, setPointed] = useState<Pointed>({ index: 0 });
  const idAtRef = useRef(idAt);
  useLayoutEffect(() => {
    idAtRef.current = idAt;
  });
  const setCurrent = useCallback((index: number) => setPointed({ index, id: idAtRef.current(index) }), []);
  const rowHeight = useRowHeight();
  const top = useCallback(() => (bodyRef.current?.getBoundingClientRect().top ?? 0) + scrollY, []);
  const current = useMemo(() => placeOf(pointed, count, idAt), [pointed, count, idAt]);
  const { rows, height } = useVirtualRows({ count, rowHeight, top, kept: current });
  const bring = useCallback(
    (index: number) => {
      const start = top() + index * rowHeight;
      bringIntoView(start, start + rowHeight);
    },
    [rowHeight, top],
  );
  // Seen before the rows are drawn anew: the row that has the focus may be taken away.
  const focused = focusedRow();
  useLayoutEffect(() => {
    const row = bodyRef.current?.querySelector(`[data-index="${current}"]`);
    const name = row?.querySelector<HTMLElement>('[data-row-focus]');
    if (!row || !name) return;
    if (isWantedRef.current) {
      isWantedRef.current = false;
      name.focus({ preventScroll: true });
    } else if (focused && focused.body === bodyRef.current && focused.index !== current) {
      (stopsIn(row)[focused.stop] ?? name).focus({ preventScroll: true });
      bring(current);
    }
  });
  const show = useCallback(
    (index: number) => {
      setCurrent(index);
      bring(index);
    },
    [setCurrent, bring],
  );
  return {
    bodyRef,
    rows,
    height,
    rowHeight,
    current,
    setCurrent,
    show,
    step(event) {
      const next = stepInRows(event.key, current, count);
      if (next === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      isWantedRef.current = true;
      show(next);
    },
  };
}

/** Where whoever was pointed at stands now; whoever is gone, the one in their place. */
function placeOf({ index, id }: Pointed, count: number, idAt: IdAt): number {
  if (id === undefined || idAt(index) === id) return Math.min(index, count - 1);
  for (let at = 0; at < count; at += 1) if (idAt(at) === id) return at;
  return Math.min(index, count - 1);
}

/** The row that has the focus, in whichever table, and which of its stops. */
function focusedRow():
  { readonly body: Element | null; readonly index: number; readonly stop: number } | undefined {
  const { activeElement } = document;
  const row = activeElement?.closest('[data-index]');
  if (!row) return undefined;
  const stop = stopsIn(row).findIndex((element) => element === activeElement);
  return { body: row.parentElement, index: Number(row.getAttribute('data-index')), stop };
}

function stopsIn(row: Element): readonly HTMLElement[] {
  return [...row.querySelectorAll<HTMLElement>('a, button, input')];
}
