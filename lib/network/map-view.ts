/** Which part of the map is seen: the point in the middle, and how many times larger than when all of it is. */
export interface MapView {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

export const WHOLE_MAP: MapView = { x: 0, y: 0, zoom: 1 };

/** The size of what the map is drawn on, in pixels. */
export interface Field {
  readonly width: number;
  readonly height: number;
}

const MOST_ZOOM = 60;

/** Around the disc is room for the names of worlds, as a share of its radius. */
const MARGIN = 1.18;

/** Pixels for one radius of the map. */
export function unitOf({ width, height }: Field, { zoom }: MapView): number {
  return (Math.min(width, height) / 2 / MARGIN) * zoom;
}

/** Where a point of the map is drawn, in pixels. */
export function project(field: Field, view: MapView, x: number, y: number): readonly [number, number] {
  const unit = unitOf(field, view);
  return [field.width / 2 + (x - view.x) * unit, field.height / 2 + (y - view.y) * unit];
}

/** Which point of the map is drawn there. */
export function unproject(field: Field, view: MapView, left: number, top: number): readonly [number, number] {
  const unit = unitOf(field, view);
  return [view.x + (left - field.width / 2) / unit, view.y + (top - field.height / 2) / unit];
}

/** Moved by so many pixels; never so far that nothing is seen. */
export function pan(field: Field, view: MapView, byLeft: number, byTop: number): MapView {
  const unit = unitOf(field, view);
  return bound({ ...view, x: view.x - byLeft / unit, y: view.y - byTop / unit });
}

/** Larger or smaller, so that what is drawn at a pixel stays there. */
export function zoomAt(field: Field, view: MapView, factor: number, left: number, top: number): MapView {
  const zoom = Math.min(MOST_ZOOM, Math.max(1, view.zoom * factor));
  if (zoom === 1) return WHOLE_MAP;
  const [x, y] = unproject(field, view, left, top);
  const next = { ...view, zoom };
  const [movedX, movedY] = unproject(field, next, left, top);
  return bound({ zoom, x: view.x + x - movedX, y: view.y + y - movedY });
}

function bound(view: MapView): MapView {
  if (view.zoom === 1) return WHOLE_MAP;
  const within = (value: number) => Math.min(1, Math.max(-1, value));
  return { x: within(view.x), y: within(view.y), zoom: view.zoom };
}
