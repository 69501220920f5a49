import { project, unitOf } from '@/lib/network/map-view';
import { markRadius, ME_RADIUS } from './map-marks';
import type { Palette } from './map-palette';
import { bendArc, LABEL_FONT, labelScene, personLabels, ringsOf, type Label, type Scene } from './map-scene';
import { drawSprites, stamp, type Sprites } from './map-sprites';

const FONT = 'system-ui, sans-serif';

/** Draws maps on one canvas, and keeps between two frames what both need. */
export interface Painter {
  readonly paint: (scene: Scene) => void;
  readonly usePalette: (palette: Palette) => void;
}

/**
 * @param ratio pixels of the device for one of CSS
 * @param opaque on paper, for a file of its own; on a page, the page is the paper
 */
export function openPainter(
  canvas: HTMLCanvasElement,
  first: Palette,
  ratio: number,
  opaque = false,
): Painter {
  const context = canvas.getContext('2d');
  const widths = new Map<string, number>();
  let palette = first;
  let sprites: { readonly radius: number; readonly all: Sprites } | undefined;
  let image: ImageData | undefined;

  const measure = (text: string, kind: Label['kind']) => {
    const key = kind + text;
    let width = widths.get(key);
    if (width === undefined && context) {
      context.font = fontOf(kind);
      widths.set(key, (width = context.measureText(text).width));
    }
    return width ?? 0;
  };
  const stampPeople = (context2d: CanvasRenderingContext2D, scene: Scene, radius: number) => {
    const { layout, shown, field, view } = scene;
    const [width, height] = [canvas.width, canvas.height];
    if (image?.width !== width || image.height !== height) image = context2d.createImageData(width, height);
    const sheet = { width, height, pixels: new Uint32Array(image.data.buffer) };
    sheet.pixels.fill(0);
    if (sprites?.radius !== radius) sprites = { radius, all: drawSprites(palette, radius * ratio) };
    const unit = unitOf(field, view) * ratio;
    const [left, top] = project(field, view, 0, 0).map((at) => at * ratio) as [number, number];
    // Who is drawn last lies on top: the near ones.
    for (let at = shown.length - 1; at >= 0; at -= 1) {
      const sprite = sprites.all[(layout.marks[at] ?? 0) & 15];
      if (!shown[at] || !sprite) continue;
      const [x, y] = [left + (layout.x[at] ?? 0) * unit, top + (layout.y[at] ?? 0) * unit];
      if (x > -20 && y > -20 && x < width + 20 && y < height + 20)
        stamp(sheet, sprite, Math.round(x), Math.round(y));
    }
    context2d.putImageData(image, 0, 0);
  };
  return {
    usePalette(next) {
      palette = next;
      sprites = undefined;
    },
    paint(scene) {
      if (!context) return;
      const { field, view, layout } = scene;
      const [width, height] = [Math.round(field.width * ratio), Math.round(field.height * ratio)];
      if (canvas.width !== width) canvas.width = width;
      if (canvas.height !== height) canvas.height = height;
      const radius = markRadius(layout.marks.length, view.zoom);
      context.setTransform(1, 0, 0, 1, 0, 0);
      context.globalCompositeOperation = 'source-over';
      stampPeople(context, scene, radius);
      context.setTransform(ratio, 0, 0, ratio, 0, 0);
      context.globalCompositeOperation = 'destination-over';
      paintArcs(context, scene, palette);
      paintGround(context, scene, palette);
      if (opaque) {
        context.fillStyle = palette['--paper'] ?? '';
        context.fillRect(0, 0, field.width, field.height);
      }
      context.globalCompositeOperation = 'source-over';
      paintMe(context, scene, palette);
      for (const label of labelScene(scene, measure, radius)) write(context, label, palette);
      if (scene.pointed !== undefined) point(context, scene, scene.pointed, palette, radius, measure);
    },
  };
}

function fontOf(kind: Label['kind']): string {
  return `${kind === 'sector' ? 600 : 400} ${LABEL_FONT[kind]}px ${FONT}`;
}

function paintArcs(context: CanvasRenderingContext2D, scene: Scene, palette: Palette): void {
  context.strokeStyle = palette['--received'] ?? '';
  context.lineWidth = 1;
  for (const arc of scene.arcs) {
    const { start, bend, end } = bendArc(scene, arc);
    context.beginPath();
    context.moveTo(...start);
    context.quadraticCurveTo(...bend, ...end);
    context.stroke();
  }
}

/** Under everything: the edges of the sectors, and a ring for each kind of tie. */
function paintGround(context: CanvasRenderingContext2D, scene: Scene, palette: Palette): void {
  const { field, view, layout } = scene;
  const centre = project(field, view, 0, 0);
  context.strokeStyle = palette['--line'] ?? '';
  context.lineWidth = 1;
  for (const { from } of layout.sectors.length > 1 ? layout.sectors : []) {
    const angle = 2 * Math.PI * from;
    context.beginPath();
    context.moveTo(...project(field, view, 0.1 * Math.sin(angle), -0.1 * Math.cos(angle)));
    context.lineTo(...project(field, view, 1.02 * Math.sin(angle), -1.02 * Math.cos(angle)));
    context.stroke();
  }
  context.strokeStyle = palette['--sunk'] ?? '';
  for (const { radius, width } of ringsOf(scene)) {
    context.lineWidth = width;
    context.beginPath();
    context.arc(...centre, radius, 0, 2 * Math.PI);
    context.stroke();
  }
}

function paintMe(context: CanvasRenderingContext2D, { field, view }: Scene, palette: Palette): void {
  context.fillStyle = palette['--ink'] ?? '';
  context.beginPath();
  context.arc(...project(field, view, 0, 0), ME_RADIUS, 0, 2 * Math.PI);
  context.fill();
}

/** A little paper around each letter keeps it legible over the marks. */
function write(context: CanvasRenderingContext2D, label: Label, palette: Palette): void {
  context.font = fontOf(label.kind);
  context.textBaseline = 'middle';
  context.textAlign = 'left';
  context.lineJoin = 'round';
  context.lineWidth = 3;
  context.strokeStyle = palette['--paper'] ?? '';
  const middle = label.top + label.height / 2;
  context.strokeText(label.text, label.left, middle);
  context.fillStyle = palette[label.kind === 'sector' ? '--quiet' : '--ink'] ?? '';
  context.fillText(label.text, label.left, middle);
}

function point(
  context: CanvasRenderingContext2D,
  scene: Scene,
  at: number,
  palette: Palette,
  radius: number,
  measure: (text: string, kind: Label['kind']) => number,
): void {
  const { layout, field, view } = scene;
  context.strokeStyle = palette['--focus'] ?? '';
  context.lineWidth = 2;
  context.beginPath();
  context.arc(...project(field, view, layout.x[at] ?? 0, layout.y[at] ?? 0), radius + 4, 0, 2 * Math.PI);
  context.stroke();
  const [label] = personLabels(scene, at, measure, radius + 4);
  context.fillStyle = palette['--raised'] ?? '';
  context.fillRect(label.left - 4, label.top - 2, label.width + 8, label.height + 4);
  write(context, label, palette);
}
