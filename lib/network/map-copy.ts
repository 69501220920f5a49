import { daySchema, type Day } from './day';
import type { MapLayout } from './map-layout';
import { networkNameSchema } from './network-name';
import { wholeNumber, z } from './zod';

/** A map as it is kept, so that it is drawn at once when it is asked for again: places and marks, and nobody's name. */
export const mapCopySchema = z.readonly(
  z.object({
    network: networkNameSchema,
    day: daySchema,
    sectors: z.array(
      z.readonly(
        z.object({
          kind: z.enum(['world', 'same', 'other', 'smaller', 'unsaid']),
          name: z.optional(z.string()),
          people: wholeNumber(),
          from: z.number(),
          to: z.number(),
        }),
      ),
    ),
    /** Five bytes a person in base64: x and y in 32,767ths, the higher byte first, and the mark. */
    points: z.string(),
  }),
);
export type MapCopy = z.infer<typeof mapCopySchema>;

const [BYTES, SCALE] = [5, 32_767];

export function copyMap({ sectors, x, y, marks }: MapLayout, network: MapCopy['network'], day: Day): MapCopy {
  const view = new DataView(new ArrayBuffer(marks.length * BYTES));
  marks.forEach((mark, at) => {
    view.setInt16(at * BYTES, Math.round((x[at] ?? 0) * SCALE));
    view.setInt16(at * BYTES + 2, Math.round((y[at] ?? 0) * SCALE));
    view.setUint8(at * BYTES + 4, mark);
  });
  return { network, day, sectors: [...sectors], points: toBase64(new Uint8Array(view.buffer)) };
}

/** The map without its people; `undefined` where the points are not in order. */
export function readMapCopy({ sectors, points }: MapCopy): MapLayout | undefined {
  const bytes = fromBase64(points);
  if (!bytes || bytes.length % BYTES !== 0) return undefined;
  const view = new DataView(bytes.buffer);
  const count = bytes.length / BYTES;
  const [x, y, marks] = [new Float32Array(count), new Float32Array(count), new Uint8Array(count)];
  for (let at = 0; at < count; at += 1) {
    x[at] = view.getInt16(at * BYTES) / SCALE;
    y[at] = view.getInt16(at * BYTES + 2) / SCALE;
    marks[at] = view.getUint8(at * BYTES + 4);
  }
  return { sectors, people: [], x, y, marks, sectorOf: new Uint8Array() };
}

/** Arguments of one call are not without number. */
const PIECE = 8_192;

function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += PIECE) {
    text += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  }
  return btoa(text);
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> | undefined {
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(text) || text.length % 4 !== 0) return undefined;
  const letters = atob(text);
  const bytes = new Uint8Array(letters.length);
  // By hand: `Uint8Array.from` takes tens of milliseconds to go through the letters of a large map.
  for (let at = 0; at < bytes.length; at += 1) bytes[at] = letters.charCodeAt(at);
  return bytes;
}
