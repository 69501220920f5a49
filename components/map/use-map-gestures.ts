import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

import { pan, project, zoomAt, type MapView } from '@/lib/network/map-view';
import type { Scene } from './map-scene';

interface Gestures {
  readonly canvasRef: RefObject<HTMLCanvasElement | null>;
  /** What is drawn at present. */
  readonly scene: () => Scene;
  readonly setView: (change: (view: MapView) => MapView) => void;
  readonly onPoint: (place: number | undefined) => void;
  readonly onOpen: (place: number) => void;
}

/** How near the pointer must come to somebody, and how far it may slip and still be a click, in pixels. */
const [NEAR, SLIP] = [14, 4];

/** Most that one notch of a wheel comes closer; a pinch on a trackpad comes as many small ones. */
const NOTCH = 0.3;

/**
 * Dragging moves the map; two fingers zoom it, and so does the wheel with Ctrl: alone it scrolls the page, either way.
 * Whoever lies under the pointer is named, and opened by a click.
 */
export function useMapGestures({ canvasRef, scene, setView, onPoint, onOpen }: Gestures) {
  const fingersRef = useRef(new Map<number, readonly [left: number, top: number]>());
  const movedRef = useRef(0);

  useEffect(() => {
    const canvas = canvasRef.current;
    // The browser would zoom the whole page, which only a listener that is not passive can keep it from. A pinch on a
    // trackpad is told as the wheel with Ctrl.
    const onWheel = (event: WheelEvent) => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      const by = Math.min(NOTCH, Math.max(-NOTCH, -event.deltaY * 0.01));
      setView((view) => zoomAt(scene().field, view, Math.exp(by), event.offsetX, event.offsetY));
    };
    canvas?.addEventListener('wheel', onWheel, { passive: false });
    return () => canvas?.removeEventListener('wheel', onWheel);
  }, [canvasRef, scene, setView]);

  const at = (event: PointerEvent) => [event.offsetX, event.offsetY] as const;
  const move = (event: PointerEvent) => {
    const fingers = fingersRef.current;
    const before = fingers.get(event.pointerId);
    const now = at(event);
    if (!before) return onPoint(findNear(scene(), ...now));
    fingers.set(event.pointerId, now);
    const { field } = scene();
    const [byLeft, byTop] = [now[0] - before[0], now[1] - before[1]];
    movedRef.current += Math.abs(byLeft) + Math.abs(byTop);
    const other = [...fingers].find(([id]) => id !== event.pointerId)?.[1];
    if (!other) return setView((view) => pan(field, view, byLeft, byTop));
    const factor = distance(now, other) / Math.max(1, distance(before, other));
    setView((view) => zoomAt(field, view, factor, ...other));
  };
  return {
    onPointerDown(event: PointerEvent) {
      const canvas = event.currentTarget as HTMLCanvasElement;
      canvas.setPointerCapture(event.pointerId);
      if (fingersRef.current.size === 0) movedRef.current = 0;
      fingersRef.current.set(event.pointerId, at(event));
    },
    onPointerMove: move,
    onPointerUp(event: PointerEvent) {
      fingersRef.current.delete(event.pointerId);
      const place = movedRef.current > SLIP ? undefined : findNear(scene(), ...at(event));
      if (place !== undefined) onOpen(place);
    },
    onPointerCancel: (event: PointerEvent) => void fingersRef.current.delete(event.pointerId),
    onPointerLeave: () => onPoint(undefined),
  };
}

function distance(a: readonly [number, number], b: readonly [number, number]): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1]);
}

/** The place of whoever is nearest to a pixel. */
export function findNear(
  { layout, shown, field, view }: Scene,
  left: number,
  top: number,
): number | undefined {
  let [nearest, least]: [number | undefined, number] = [undefined, NEAR ** 2];
  for (let place = 0; place < shown.length; place += 1) {
    if (!shown[place]) continue;
    const [x, y] = project(field, view, layout.x[place] ?? 0, layout.y[place] ?? 0);
    const far = (x - left) ** 2 + (y - top) ** 2;
    if (far < least) [nearest, least] = [place, far];
  }
  return nearest;
}
