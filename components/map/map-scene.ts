import { RINGS, type MapLayout } from '@/lib/network/map-layout';
import { placeClear, placeLabels, type Box } from '@/lib/network/map-labels';
import { project, unitOf, type Field, type MapView } from '@/lib/network/map-view';
import { ME_RADIUS } from './map-marks';

/** What is to be drawn of a map. */
export interface Scene {
  readonly layout: MapLayout;
  /** The name of each sector, in words. */
  readonly sectorNames: readonly string[];
  readonly view: MapView;
  /** In CSS pixels. */
  readonly field: Field;
  /** By place in the layout, whether somebody is shown: 0 or 1. */
  readonly shown: Uint8Array;
  /** Whose name is pointed at, by place. */
  readonly pointed: number | undefined;
  /** Introductions, from place to place. */
  readonly arcs: readonly (readonly [from: number, to: number])[];
  readonly names: boolean;
}

/** A text, where it stands. */
export interface Label extends Box {
  readonly text: string;
  readonly kind: 'sector' | 'person';
}

export const LABEL_FONT = { person: 12, sector: 13 } as const;

/** More people than this in sight have no names: they would be a wall of text. */
const NAMED_AT_MOST = 900;

/** How many names stand at most. */
const LABELS = 90;

export const SECTOR_RADIUS = 1.05;

/** Names of worlds around the rim and of those in sight, nobody's over another's. Strong ties come first. */
export function labelScene(
  scene: Scene,
  measure: (text: string, kind: Label['kind']) => number,
  radius: number,
): Label[] {
  const inSight = listInSight(scene).sort((a, b) => ringOf(scene, a) - ringOf(scene, b) || a - b);
  const marks = inSight.map((at) => markBox(scene, at, radius));
  const sectors = scene.layout.sectors.map((sector, at) =>
    sectorLabels(scene, (sector.from + sector.to) / 2, scene.sectorNames[at] ?? '', measure),
  );
  const standing = placeClear(sectors, marks);
  // A map that was kept knows nobody by name.
  if (!scene.names || scene.layout.people.length === 0) return standing;
  const clear = [boxAround(scene, 0, 0, ME_RADIUS), ...marks].map(clearOf);
  const people = inSight.map((at, place) =>
    personLabels(scene, at, measure, radius).map((label) => ({ ...label, beside: clear[place + 1] })),
  );
  return [...standing, ...placeLabels(people, [...standing, ...clear], LABELS)];
}

/** Where somebody's own mark is: no name lies over it. */
function markBox(scene: Scene, at: number, radius: number): Box {
  return boxAround(scene, scene.layout.x[at] ?? 0, scene.layout.y[at] ?? 0, radius);
}

function boxAround({ field, view }: Scene, x: number, y: number, radius: number): Box {
  const [left, top] = project(field, view, x, y);
  return { left: left - radius, top: top - radius, width: 2 * radius, height: 2 * radius };
}

/** By how much a name keeps away from marks to its sides, in pixels: more than from its own, or it might be theirs. */
const APART = 8;

function clearOf(mark: Box): Box {
  return { ...mark, left: mark.left - APART, width: mark.width + 2 * APART };
}

function ringOf({ layout }: Scene, at: number): number {
  return ((layout.marks[at] ?? 0) >> 4) & 3;
}

/** The places of those who can be seen; nobody's where there are too many to be named. */
function listInSight({ layout, shown, field, view }: Scene): number[] {
  const places: number[] = [];
  for (let at = 0; at < shown.length; at += 1) {
    if (!shown[at]) continue;
    const [left, top] = project(field, view, layout.x[at] ?? 0, layout.y[at] ?? 0);
    if (left < 0 || top < 0 || left > field.width || top > field.height) continue;
    if (places.push(at) > NAMED_AT_MOST) return [];
  }
  return places;
}

/** Beside somebody's mark: to its right, else to its left, as far as the picture reaches. */
export function personLabels(
  { layout, field, view }: Scene,
  at: number,
  measure: (text: string, kind: 'person') => number,
  radius: number,
): readonly [Label, ...Label[]] {
  const text = layout.people[at]?.name ?? '';
  const [middle, top] = project(field, view, layout.x[at] ?? 0, layout.y[at] ?? 0);
  const height = LABEL_FONT.person * 1.3;
  const width = measure(text, 'person');
  const label = { text, kind: 'person', top: top - height / 2, width, height } as const;
  const right = { ...label, left: middle + radius + 4 };
  const left = { ...label, left: middle - radius - 4 - width };
  if (right.left + width > field.width) return [left];
  return left.left < 0 ? [right] : [right, left];
}

/** By how much a world's name moves, in heights of its own and best first, where it would lie over somebody's mark. */
const SHIFTS = [0, 0.5, -0.5, 1, -1, 1.5, -1.5];

/**
 * Outside the rim, and on the side on which the sector is. A narrow picture leaves no room there, and the name lies
 * over the rim: then it may stand a little higher or lower, outwards first.
 */
function sectorLabels(
  { field, view }: Scene,
  middle: number,
  text: string,
  measure: (text: string, kind: 'sector') => number,
): Label[] {
  const [sin, cos] = [Math.sin(2 * Math.PI * middle), Math.cos(2 * Math.PI * middle)];
  const [x, y] = project(field, view, SECTOR_RADIUS * sin, -SECTOR_RADIUS * cos);
  const height = LABEL_FONT.sector * 1.3;
  const width = measure(text, 'sector');
  const left = x - (width * (1 - sin)) / 2;
  const top = y - (height * (1 + cos)) / 2;
  return SHIFTS.map((shift) => ({
    text,
    kind: 'sector',
    left: Math.min(Math.max(2, left), Math.max(2, field.width - width - 2)),
    top: top - shift * Math.sign(cos || 1) * height,
    width,
    height,
  }));
}

/** The line of an introduction, bent towards me, as the three points of a quadratic curve. */
export function bendArc({ layout, field, view }: Scene, [from, to]: readonly [number, number]) {
  const [x1, y1, x2, y2] = [layout.x[from] ?? 0, layout.y[from] ?? 0, layout.x[to] ?? 0, layout.y[to] ?? 0];
  return {
    start: project(field, view, x1, y1),
    bend: project(field, view, (x1 + x2) / 4, (y1 + y2) / 4),
    end: project(field, view, x2, y2),
  };
}

/** Where the rings begin and end, in pixels. */
export function ringsOf({ field, view }: Scene): { readonly radius: number; readonly width: number }[] {
  const unit = unitOf(field, view);
  return Object.values(RINGS).map(([near, far]) => ({
    radius: ((near + far) / 2) * unit,
    width: (far - near) * unit,
  }));
}
