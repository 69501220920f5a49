import {
  defaultRangeExtractor,
  observeWindowOffset,
  observeWindowRect,
  Virtualizer,
  windowScroll,
  type Range,
  type VirtualizerOptions,
  type VirtualItem,
} from '@tanstack/virtual-core';
import { useLayoutEffect, useState } from 'preact/hooks';

export interface VirtualRows {
  readonly rows: readonly VirtualItem[];
  /** Height of all rows together, in pixels. */
  readonly height: number;
}

export interface RowsAsked {
  readonly count: number;
  /** Of each row, in pixels: to measure tens of rows at each turn of the wheel takes longer than to draw them. */
  readonly rowHeight: number;
  /** How far the first row is from the top of the page, in pixels. */
  readonly top: () => number;
  /** A row that is there wherever the window is: the one that has the focus. */
  readonly kept: number | undefined;
}

/** Of many rows, those that the window shows, and a few around them. */
export function useVirtualRows({ count, rowHeight, top, kept }: RowsAsked): VirtualRows {
  const [, redraw] = useState(0);
  const [isThere, setThere] = useState(false);
  const options: VirtualizerOptions<Window, Element> = {
    count,
    estimateSize: () => rowHeight,
    overscan: 6,
    initialRect: { width: innerWidth, height: innerHeight },
    getScrollElement: () => window,
    observeElementRect: observeWindowRect,
    // The list begins somewhere down the page, wherever what stands above it ends.
    observeElementOffset: (virtual, tell) =>
      observeWindowOffset(virtual, (offset, isScrolling) => tell(offset - top(), isScrolling)),
    scrollToFn(offset, how, virtual) {
      // At first it would scroll to where it believes to be: the page stays where the browser put it.
      if (isThere) windowScroll(offset + top(), how, virtual);
    },
    rangeExtractor: (range) => withKept(range, kept),
    onChange: () => redraw((times) => times + 1),
  };
  const [virtual] = useState(() => new Virtualizer<Window, Element>(options));
  virtual.setOptions(options);
  /* oxlint-disable no-underscore-dangle -- so virtual-core names what a framework has to call */
  useLayoutEffect(() => virtual._didMount(), [virtual]);
  useLayoutEffect(() => virtual._willUpdate());
  /* oxlint-enable no-underscore-dangle */
  useLayoutEffect(() => virtual.measure(), [virtual, rowHeight]);
  useLayoutEffect(() => setThere(true), []);
  return { rows: virtual.getVirtualItems(), height: virtual.getTotalSize() };
}

function withKept(range: Range, kept: number | undefined): number[] {
  const rows = defaultRangeExtractor(range);
  if (kept === undefined || kept >= range.count || rows.includes(kept)) return rows;
  return [...rows, kept].sort((a, b) => a - b);
}
