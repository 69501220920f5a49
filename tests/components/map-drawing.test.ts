import { expect, test } from 'vitest';

import { stamp, type Sprite } from '@/components/map/map-sprites';
import { labelScene, type Scene } from '@/components/map/map-scene';
import { writeMapSvg } from '@/components/map/map-svg';
import { findNear } from '@/components/map/use-map-gestures';
import { project, WHOLE_MAP } from '@/lib/network/map-view';
import { layOutMap } from '../network/lay-out-map';
import { relation } from '../network/relations';

const people = Array.from(
  { length: 40 },
  (_, at) =>
    relation(at, {
      name: at === 7 ? 'Ada <b> & "Co" \u0000' : `Somebody with a name ${at}`,
      tie: at % 2 === 0 ? 'strong' : 'weak',
      worldName: ['Sea', 'Health', 'Land & water'][at % 3] ?? '',
    }).person,
);

function sceneOf(part: Partial<Scene> = {}): Scene {
  const layout = layOutMap(people, '2026-03-10');
  return {
    layout,
    sectorNames: layout.sectors.map(({ name }) => name ?? ''),
    view: WHOLE_MAP,
    field: { width: 600, height: 500 },
    shown: new Uint8Array(layout.marks.length).fill(1),
    pointed: undefined,
    arcs: [[0, 1]],
    names: true,
    ...part,
  };
}

const measure = (text: string) => text.length * 7;

test('no name lies over another, and every world is named inside the picture', () => {
  const labels = labelScene(sceneOf(), measure, 6);
  expect(labels.filter(({ kind }) => kind === 'sector').map(({ text }) => text)).toEqual([
    'Health',
    'Land & water',
    'Sea',
  ]);
  expect(labels.length).toBeGreaterThan(8);
  for (const [at, a] of labels.entries()) {
    expect(a.left).toBeGreaterThanOrEqual(0);
    for (const b of labels.slice(at + 1)) {
      const apart =
        a.left >= b.left + b.width ||
        b.left >= a.left + a.width ||
        a.top >= b.top + b.height ||
        b.top >= a.top + a.height;
      expect(apart).toBe(true);
    }
  }
});

test('where a narrow picture leaves no room beside the rim, no world is named over a mark', () => {
  const scene = sceneOf({
    field: { width: 320, height: 320 },
    names: false,
    sectorNames: ['Music and theatre', 'Transport maritime', 'Farming and food'],
  });
  const marks = Array.from(scene.shown, (_, at) =>
    project(scene.field, scene.view, scene.layout.x[at] ?? 0, scene.layout.y[at] ?? 0),
  );
  const worlds = labelScene(scene, measure, 5);
  expect(worlds).toHaveLength(3);
  for (const { left, top, width, height, text } of worlds) {
    const under = marks.filter(
      ([x, y]) => x + 5 > left && x - 5 < left + width && y + 5 > top && y - 5 < top + height,
    );
    expect([text, under]).toEqual([text, []]);
  }
});

test('no name lies over the mark in the middle: whoever stands near it is named on its other side', () => {
  const layout = layOutMap(people.slice(0, 1), '2026-03-10');
  [layout.x[0], layout.y[0]] = [-0.1, 0];
  const scene = sceneOf({ layout, shown: Uint8Array.of(1), arcs: [] });
  const [label] = labelScene(scene, measure, 6).filter(({ kind }) => kind === 'person');
  const [middle] = project(scene.field, scene.view, 0, 0);
  expect(label?.text).toBe(people[0]?.name);
  expect((label?.left ?? Infinity) + (label?.width ?? 0)).toBeLessThan(middle - 7);
});

test('a name between two marks stands nearer to its own', () => {
  const layout = layOutMap(people.slice(0, 2), '2026-03-10');
  const between: string[] = [];
  for (let x = -0.7; x < 0.5; x += 0.005) {
    [layout.x[0], layout.y[0], layout.x[1], layout.y[1]] = [-0.8, 0.5, x, 0.5];
    const scene = sceneOf({ layout, shown: Uint8Array.of(1, 1), arcs: [] });
    for (const { text, kind, left, width } of labelScene(scene, measure, 6)) {
      const own = layout.people.findIndex(({ name }) => kind === 'person' && name === text);
      if (own < 0) continue;
      const [near = 0, far = 0] = [own, 1 - own].map((at) => {
        const [middle] = project(scene.field, scene.view, layout.x[at] ?? 0, 0.5);
        return Math.max(left - middle, middle - left - width);
      });
      between.push(text);
      expect(far - near).toBeGreaterThan(3);
    }
  }
  expect(between.length).toBeGreaterThan(100);
});

test('without names, only worlds are named', () => {
  expect(labelScene(sceneOf({ names: false }), measure, 6).every(({ kind }) => kind === 'sector')).toBe(true);
});

test('as a file it is well-formed whatever people are called, and holds everybody who is shown', () => {
  const shown = new Uint8Array(people.length).fill(1);
  shown[3] = 0;
  const text = writeMapSvg(
    sceneOf({ shown, field: { width: 4_000, height: 4_000 } }),
    { '--paper': 'rgb(1, 2, 3)' },
    measure,
  );
  const drawing = new DOMParser().parseFromString(text, 'image/svg+xml');
  expect(drawing.querySelector('parsererror')).toBeNull();
  expect(drawing.querySelectorAll('path[transform]').length).toBe(people.length - 1);
  expect(text).toContain('Ada &lt;b&gt; &amp; &quot;Co&quot; <');
  expect(text).not.toContain('\u0000');
});

test('who lies under the pointer is found, and nobody who is not shown', () => {
  const scene = sceneOf();
  const [left, top] = project(scene.field, scene.view, scene.layout.x[5] ?? 0, scene.layout.y[5] ?? 0);
  expect(findNear(scene, left, top)).toBe(5);
  expect(findNear(sceneOf({ shown: new Uint8Array(people.length) }), left, top)).toBeUndefined();
});

test('a mark is copied around its middle, cut at the edge, and never makes another thinner', () => {
  const sprite: Sprite = { size: 3, pixels: new Uint32Array(9).fill(0x80000001) };
  const sheet = { width: 4, height: 4, pixels: new Uint32Array(16) };
  sheet.pixels[0] = 0xff000002;
  stamp(sheet, sprite, 0, 0);
  expect([...sheet.pixels].map((pixel) => pixel & 15)).toEqual([
    2, 1, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  ]);
});
