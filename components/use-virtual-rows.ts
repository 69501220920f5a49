import {
  defaultRangeExtractor,
  measureElement,
  observeWindowOffset,
  observeWindowRect,
  Virtualizer,
  windowScroll,
  type Range,
  type VirtualizerOptions,
  type VirtualItem,
} from '@tanstack/virtual-core';
import { useCallback, useLayoutEffect, useState } from 'preact/hooks';

/** A row of two lines, before it is measured (pixels). */
const USUAL = 53;

type Options = VirtualizerOptions<Window, Element>;

export interface VirtualRows {
  readonly rows: readonly VirtualItem[];
  /** Height of all rows together, in pixels. */
  readonly height: number;
  /** Each row is measured, since names and text sizes differ. */
  readonly measure: (row: Element | null) => void;
  readonly scrollTo: (index: number) => void;
}

/**
 * Of many rows, those that the window shows, and a few around them.
 * @param top how far the first row is from the top of the page, in pixels
 * @param kept a row that is there wherever the window is: the one that has the focus
 */
export function useVirtualRows(count: number, top: () => number, kept: number | undefined): VirtualRows {
  const [, redraw] = useState(0);
  const [isThere, setThere] = useState(false);
  const options: Options = {
    count,
    estimateSize: () => USUAL,
    // Where nothing is laid out, rows have no height, and all of them would be in sight.
    measureElement: (row, entry, virtual) => measureElement(row, entry, virtual) || USUAL,
    overscan: 8,
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
  const scrollTo = useCallback((index: number) => virtual.scrollToIndex(index), [virtual]);
  virtual.setOptions(options);
  /* oxlint-disable no-underscore-dangle -- so virtual-core names what a framework has to call */
  useLayoutEffect(() => virtual._didMount(), [virtual]);
  useLayoutEffect(() => virtual._willUpdate());
  /* oxlint-enable no-underscore-dangle */
  useLayoutEffect(() => setThere(true), []);
  return {
    rows: virtual.getVirtualItems(),
    height: virtual.getTotalSize(),
    measure: virtual.measureElement,
    scrollTo,
  };
}

function withKept(range: Range, kept: number | undefined): number[] {
  const rows = defaultRangeExtractor(range);
  if (kept === undefined || kept >= range.count || rows.includes(kept)) return rows;
  return [...rows, kept].sort((a, b) => a - b);
}
