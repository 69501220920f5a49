import { addTo } from './add-to';

/** A rectangle on the screen, in pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Side of the squares by which neighbours are looked up, in pixels. */
const CELL = 64;

/**
 * Of labels in the order of their weight, each with the places where it may stand in the order in which they suit it:
 * where they can be drawn without one lying over another. One without a free place is left out.
 * @param taken what is drawn already; a label may lie over what it stands beside
 */
export function placeLabels<B extends Box & { readonly beside?: Box | undefined }>(
  wanted: readonly (readonly B[])[],
  taken: readonly Box[] = [],
  atMost = Infinity,
): B[] {
  const cells = new Map<string, Box[]>();
  for (const box of taken) enter(cells, box);
  const placed: B[] = [];
  for (const places of wanted) {
    if (placed.length >= atMost) break;
    const box = places.find((each) => !liesOver(cells, each, each.beside));
    if (!box) continue;
    enter(cells, box);
    placed.push(box);
  }
  return placed;
}

/**
 * As {@link placeLabels}, for labels that matter more than marks do: where each stands, so that none lies over another
 * nor, where one of its places is clear of them, over a mark.
 */
export function placeClear<B extends Box>(wanted: readonly (readonly B[])[], marks: readonly Box[]): B[] {
  const [marked, labelled]: [Map<string, Box[]>, Map<string, Box[]>] = [new Map(), new Map()];
  for (const box of marks) enter(marked, box);
  return wanted.flatMap((places) => {
    const free = places.filter((box) => !liesOver(labelled, box));
    const box = free.find((each) => !liesOver(marked, each)) ?? free[0];
    if (!box) return [];
    enter(labelled, box);
    return [box];
  });
}

function liesOver(cells: ReadonlyMap<string, readonly Box[]>, box: Box, but?: Box): boolean {
  return cellsOf(box).some((cell) => cells.get(cell)?.some((other) => other !== but && overlaps(box, other)));
}

function enter(cells: Map<string, Box[]>, box: Box): void {
  for (const cell of cellsOf(box)) addTo(cells, cell, box);
}

function cellsOf({ left, top, width, height }: Box): string[] {
  const cells: string[] = [];
  for (let x = Math.floor(left / CELL); x * CELL < left + width; x += 1) {
    for (let y = Math.floor(top / CELL); y * CELL < top + height; y += 1) cells.push(`${x},${y}`);
  }
  return cells;
}

function overlaps(a: Box, b: Box): boolean {
  return (
    a.left < b.left + b.width &&
    b.left < a.left + a.width &&
    a.top < b.top + b.height &&
    b.top < a.top + a.height
  );
}
