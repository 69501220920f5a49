import { GRAMS, tellGrams, type Grams } from './grams';

/** How many texts a block holds. */
export const BLOCK = 1_024;
/** Numbers of 32 bits in a bit for each. */
export const WIDTH = BLOCK / 32;

/** Some of the texts in which is searched: of each group of letters, a bit a text that holds it, side by side. */
export interface Block {
  readonly texts: string[];
  readonly bits: Uint32Array;
}

/** A bit a text of a block. */
export type Bits = Uint32Array;

export interface Word extends Grams {
  readonly text: string;
}

export function newBlock(): Block {
  return { texts: [], bits: new Uint32Array(GRAMS * WIDTH) };
}

/** @returns its place in the block */
export function addText({ texts, bits }: Block, text: string): number {
  const at = texts.push(text) - 1;
  const [column, bit] = [at >> 5, 1 << (at & 31)];
  tellGrams(text, (gram) => {
    const cell = gram * WIDTH + column;
    bits[cell] = (bits[cell] ?? 0) | bit;
  });
  return at;
}

/** @param bits of one block, or of many one after the other */
export function isIn(bits: Bits, at: number): boolean {
  return (((bits[at >> 5] ?? 0) >>> (at & 31)) & 1) === 1;
}

/** Leaves in `among` the texts that hold every word. */
export function lookIn({ texts, bits }: Block, words: readonly Word[], among: Bits): void {
  for (const { numbers } of words) {
    for (const gram of numbers) {
      for (let at = 0; at < WIDTH; at += 1) among[at] = (among[at] ?? 0) & (bits[gram * WIDTH + at] ?? 0);
    }
  }
  const doubtful = words.filter(({ certain }) => !certain);
  if (doubtful.length > 0) keep(among, (at) => doubtful.every(({ text }) => texts[at]?.includes(text)));
}

/** Takes out those that do not fit. */
function keep(bits: Bits, fits: (at: number) => boolean): void {
  for (let column = 0; column < WIDTH; column += 1) {
    for (let left = bits[column] ?? 0; left !== 0; left &= left - 1) {
      const bit = left & -left;
      if (!fits(column * 32 + 31 - Math.clz32(bit))) bits[column] = (bits[column] ?? 0) & ~bit;
    }
  }
}
