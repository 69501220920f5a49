import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { placeLabels, type Box } from '@/lib/network/map-labels';
import { pan, project, unproject, WHOLE_MAP, zoomAt, type MapView } from '@/lib/network/map-view';

const field = { width: 800, height: 600 };
const part = fc.double({ min: -1, max: 1, noNaN: true });
const anyView: fc.Arbitrary<MapView> = fc.record({
  x: part,
  y: part,
  zoom: fc.double({ min: 1.01, max: 50, noNaN: true }),
});

test('what is drawn at a pixel is found there again', () => {
  fc.assert(
    fc.property(anyView, part, part, (view, x, y) => {
      const [left, top] = project(field, view, x, y);
      const [backX, backY] = unproject(field, view, left, top);
      expect(backX).toBeCloseTo(x);
      expect(backY).toBeCloseTo(y);
    }),
  );
});

test('zooming keeps what is under the pointer where it is', () => {
  const view = { x: 0.2, y: -0.1, zoom: 4 };
  const next = zoomAt(field, view, 1.5, 450, 320);
  const [x, y] = unproject(field, view, 450, 320);
  const [left, top] = project(field, next, x, y);
  expect([left, top].map(Math.round)).toEqual([450, 320]);
  expect(next.zoom).toBe(6);
});

test('all of it is seen again when zoomed out, however far one had gone', () => {
  expect(zoomAt(field, { x: 0.9, y: 0.9, zoom: 1.2 }, 0.5, 0, 0)).toEqual(WHOLE_MAP);
  expect(pan(field, WHOLE_MAP, 500, 500)).toEqual(WHOLE_MAP);
});

test('no way of moving leads out of the map', () => {
  fc.assert(
    fc.property(
      anyView,
      fc.integer({ min: -9_999, max: 9_999 }),
      fc.integer({ min: -9_999, max: 9_999 }),
      (view, left, top) => {
        for (const { x, y, zoom } of [pan(field, view, left, top), zoomAt(field, view, 3, left, top)]) {
          expect(Math.max(Math.abs(x), Math.abs(y))).toBeLessThanOrEqual(1);
          expect(zoom).toBeLessThanOrEqual(60);
        }
      },
    ),
  );
});

test('no label lies over another, and the first is always there', () => {
  const box: fc.Arbitrary<Box> = fc.record({
    left: fc.integer({ min: -100, max: 800 }),
    top: fc.integer({ min: -100, max: 600 }),
    width: fc.integer({ min: 1, max: 200 }),
    height: fc.integer({ min: 1, max: 30 }),
  });
  fc.assert(
    fc.property(fc.array(box, { minLength: 1, maxLength: 60 }), (boxes) => {
      const placed = placeLabels(boxes.map((each) => [each]));
      expect(placed[0]).toBe(boxes[0]);
      for (const [at, a] of placed.entries()) {
        for (const b of placed.slice(at + 1)) {
          const apart =
            a.left >= b.left + b.width ||
            b.left >= a.left + a.width ||
            a.top >= b.top + b.height ||
            b.top >= a.top + a.height;
          expect(apart).toBe(true);
        }
      }
    }),
  );
});
