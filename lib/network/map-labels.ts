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
 * Of labels in the order of their weight, those that can be drawn without one lying over another.
 * @param taken what is drawn already
 * @returns their places among `wanted`
 */
export function placeLabels(wanted: readonly Box[], taken: readonly Box[] = [], atMost = Infinity): number[] {
  const cells = new Map<string, Box[]>();
  for (const box of taken) enter(cells, box);
  const placed: number[] = [];
  for (const [at, box] of wanted.entries()) {
    if (placed.length >= atMost) break;
    if (cellsOf(box).some((cell) => cells.get(cell)?.some((other) => overlaps(box, other)))) continue;
    enter(cells, box);
    placed.push(at);
  }
  return placed;
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
