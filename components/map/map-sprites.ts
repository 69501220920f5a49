import { markOf, packMark } from '@/lib/network/map-layout';
import { READINGS } from '@/lib/network/words';
import { MARK_COLOURS, outlineOf } from './map-marks';
import type { Palette } from './map-palette';

/** A mark drawn once, to be copied pixel by pixel wherever it stands: thirty thousand of them are a few milliseconds. */
export interface Sprite {
  /** Pixels on each side. */
  readonly size: number;
  /** As an `ImageData` holds them, four bytes as one number. */
  readonly pixels: Uint32Array;
}

/** Sprites by the lowest four bits of a mark: reading, and whether somebody was let fade. */
export type Sprites = readonly Sprite[];

/** @param radius in pixels of the device */
export function drawSprites(palette: Palette, radius: number): Sprites {
  const sprites: Sprite[] = [];
  for (const reading of READINGS) {
    for (const faded of [false, true]) {
      const at = packMark({ reading, tie: 'strong', faded });
      sprites[at] = drawSprite(at, palette, radius);
    }
  }
  return sprites;
}

function drawSprite(mark: number, palette: Palette, radius: number): Sprite {
  const { reading, faded } = markOf(mark);
  const size = 2 * Math.ceil(radius * 1.25 + 1) + 1;
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = size;
  const context = canvas.getContext('2d');
  if (!context) return { size, pixels: new Uint32Array(size * size) };
  context.translate(size / 2, size / 2);
  const outline = new Path2D(outlineOf(reading, faded ? radius * 0.85 : radius));
  const colour = palette[MARK_COLOURS[reading]] ?? '';
  context.fillStyle = faded ? (palette['--paper'] ?? '') : colour;
  // oxlint-disable-next-line unicorn/no-array-fill-with-reference-type -- this fills a shape, no array
  context.fill(outline);
  if (faded) {
    context.strokeStyle = colour;
    context.lineWidth = Math.max(1, radius / 4);
    context.stroke(outline);
  }
  const { data } = context.getImageData(0, 0, size, size);
  return { size, pixels: new Uint32Array(data.buffer) };
}

/** What sprites are copied onto. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint32Array;
}

/** Copies a sprite with its middle at a pixel; of two that lie over each other, each pixel shows the fuller one. */
export function stamp(sheet: Sheet, { size, pixels }: Sprite, x: number, y: number): void {
  const [left, top] = [x - (size >> 1), y - (size >> 1)];
  const [fromX, toX] = [Math.max(0, -left), Math.min(size, sheet.width - left)];
  const [fromY, toY] = [Math.max(0, -top), Math.min(size, sheet.height - top)];
  for (let row = fromY; row < toY; row += 1) {
    let source = row * size + fromX;
    let target = (top + row) * sheet.width + left + fromX;
    for (let column = fromX; column < toX; column += 1) {
      const pixel = pixels[source] ?? 0;
      if (pixel >>> 24 > 0 && pixel >>> 24 >= (sheet.pixels[target] ?? 0) >>> 24)
        sheet.pixels[target] = pixel;
      source += 1;
      target += 1;
    }
  }
}
