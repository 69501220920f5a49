import { codeRaw } from './chances';
import type { Coder } from './range-coder';

/** Sixteen hexadecimal digits that follow from nothing: eight bytes. */
export function codeId(coder: Coder, id?: string): string {
  const halves = [0, 8].map((at) => {
    const half = codeRaw(coder, 32, id === undefined ? undefined : Number.parseInt(id.slice(at, at + 8), 16));
    return half.toString(16).padStart(8, '0');
  });
  return halves.join('');
}
