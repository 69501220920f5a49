import type { Coder } from './range-coder';

const EVEN = 32_768;
/** Codes cost at least a thousandth of a bit: what never happened yet may. */
const LEAST = 48;
const MEMORY = 60;

/** More things than one record has of a kind. */
const MOST = 4_096;

/** How much is believed of what is new, of 65,536, by how often it was asked before. */
const BELIEFS = Int32Array.from({ length: MEMORY + 1 }, (_, seen) => Math.floor(65_536 / (seen + 2.5)));

/** A bit of which nothing is expected. */
function codeEven(coder: Coder, bit?: number): number {
  return coder.code(EVEN, bit);
}

/** A number below `2 ** bits`, of at most 32, of which nothing is expected. */
export function codeRaw(coder: Coder, bits: number, value?: number): number {
  let coded = 0;
  for (let at = bits - 1; at >= 0; at--) coded = (coded << 1) | codeEven(coder, bitOf(value, at));
  return coded >>> 0;
}

/** A bit that learns how often it is 1: at once at first, slowly later. */
export class Bit {
  #chance = EVEN;
  #seen = 0;

  code(coder: Coder, bit?: number): number {
    const coded = coder.code(this.#chance, bit);
    const towards = coded ? 65_536 - LEAST : LEAST;
    this.#chance += ((towards - this.#chance) * (BELIEFS[this.#seen] ?? 0)) >> 16;
    if (this.#seen < MEMORY) this.#seen++;
    return coded;
  }

  /** The same for a truth. */
  is(coder: Coder, truth?: boolean): boolean {
    return this.code(coder, truth === undefined ? undefined : Number(truth)) === 1;
  }
}

/** One of a few choices, a number below `2 ** bits`: each branch of the tree learns. */
export class Choice {
  readonly #nodes: readonly Bit[];
  readonly #bits: number;

  constructor(bits: number) {
    this.#bits = bits;
    this.#nodes = Array.from({ length: 2 ** bits }, () => new Bit());
  }

  code(coder: Coder, value?: number): number {
    let node = 1;
    for (let at = this.#bits - 1; at >= 0; at--) {
      node = node * 2 + (this.#nodes[node]?.code(coder, bitOf(value, at)) ?? 0);
    }
    return node - (1 << this.#bits);
  }

  /** The same for one of a list of words. */
  codeWord<T>(coder: Coder, words: readonly T[], word?: T): T | undefined {
    return words[this.code(coder, word === undefined ? undefined : words.indexOf(word))];
  }
}

/** A whole number below 2³¹, a small one mostly: how many bits it has is learnt, and the first two behind the top one. */
export class Numbers {
  readonly #lengths = new Choice(5);
  readonly #heads: Choice[] = [];

  code(coder: Coder, value?: number): number {
    const next = value === undefined ? undefined : value + 1;
    const bits = this.#lengths.code(coder, next === undefined ? undefined : 31 - Math.clz32(next));
    const tail = Math.max(bits - 2, 0);
    const head = (this.#heads[bits] ??= new Choice(bits - tail));
    const top = head.code(coder, next === undefined ? undefined : (next >>> tail) & (2 ** (bits - tail) - 1));
    const low = codeRaw(coder, tail, next);
    return ((((2 ** (bits - tail)) | top) << tail) | low) - 1;
  }

  /**
   * The same for how many things follow.
   * @throws {RangeError} reading more than anybody has: the item is broken
   */
  codeCount(coder: Coder, value?: number): number {
    const count = this.code(coder, value);
    if (count < 0 || count > MOST) throw new RangeError('More than there can be');
    return count;
  }
}

function bitOf(value: number | undefined, at: number): number | undefined {
  return value === undefined ? undefined : (value >>> at) & 1;
}
