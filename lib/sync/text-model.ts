import { squash, stretch } from './logistic';
import type { Coder } from './range-coder';

/** How many views there are of what was before: nothing, one to four bytes, the word so far. */
const VIEWS = 6;
/** Slots a view, in rows of sixteen: one row for each half of a byte, so that its bits lie side by side in memory. */
const SLOTS = 2 ** 15;
const ROW = 16;
/** How fast the weighing learns; measured on names, as the next. */
const RATE = 14;
/** A slot holds a chance, of 4,096, above four bits that count how often it was asked; few are asked more often. */
const COUNT_BITS = 4;
const MEMORY = 2 ** COUNT_BITS - 1;
const MOST = 4_095;
const FRESH = 2_048 << COUNT_BITS;

/** How much a slot believes what is new, of 65,536, by how often it was asked. */
const BELIEFS = Int32Array.from({ length: MEMORY + 1 }, (_, seen) => Math.floor(65_536 / (seen + 1.6)));

/**
 * Text in UTF-8, bit by bit, each expected from the bytes before it; what each view expects is weighed by how right it
 * has been (the way of Mahoney's lpaq, 2007, http://mattmahoney.net/dc, in whole numbers).
 */
export class TextModel {
  readonly #slots: Uint16Array;
  readonly #weights: Int32Array;
  readonly #views = new Int32Array(VIEWS);
  readonly #rows = new Int32Array(VIEWS);
  readonly #says = new Int32Array(VIEWS);

  /** @param taught a model whose knowledge this one starts with */
  constructor(taught?: TextModel) {
    this.#slots = taught ? taught.#slots.slice() : new Uint16Array(VIEWS * SLOTS).fill(FRESH);
    this.#weights = taught ? taught.#weights.slice() : new Int32Array(VIEWS * 256).fill(24_000);
  }

  /**
   * @param kind which sort of text it is: a name begins otherwise than an address
   * @param text without bytes of zero, which end it
   * @param atMost bytes; reading stops there, for a broken item must not run on
   */
  code(coder: Coder, kind: number, atMost: number, text?: Uint8Array): Uint8Array {
    const read: number[] = [];
    let [recent, word] = [0, 0];
    while (read.length < atMost) {
      this.#look(kind, recent, word);
      const byte = this.#codeByte(coder, text && (text[read.length] ?? 0));
      if (byte === 0) break;
      read.push(byte);
      recent = (recent << 8) | byte;
      word = byte <= 0x40 ? 0 : Math.imul(word + byte + 1, 0x2f0b4c47);
    }
    return Uint8Array.from(read);
  }

  #look(kind: number, recent: number, word: number): void {
    const views = this.#views;
    views[0] = mix(kind + 1);
    views[1] = mix((recent & 0xff) + 0x100 * (kind + 1));
    views[2] = mix(recent & 0xffff);
    views[3] = mix((recent & 0xffffff) ^ 0x1000000);
    views[4] = mix(recent ^ 0x2545f491);
    views[5] = mix(word ^ (kind + 3));
  }

  #codeByte(coder: Coder, byte?: number): number {
    let node = 1;
    for (const half of [4, 0]) {
      this.#findRows(node);
      let within = 1;
      for (let at = half + 3; at >= half; at--) {
        const bit = this.#codeBit(coder, node, within, byte === undefined ? undefined : (byte >> at) & 1);
        node = node * 2 + bit;
        within = within * 2 + bit;
      }
    }
    return node - 256;
  }

  #findRows(node: number): void {
    for (let view = 0; view < VIEWS; view++) {
      const place = mix((this.#views[view] ?? 0) + Math.imul(node, 0x9e3779b1));
      this.#rows[view] = view * SLOTS + (place & (SLOTS - ROW));
    }
  }

  #codeBit(coder: Coder, node: number, within: number, bit?: number): number {
    const chance = this.#expect(node, within);
    const coded = coder.code(chance * 16 + 8, bit);
    this.#learn(node, within, chance, coded);
    return coded;
  }

  /** The chance of 1, of 4,096. */
  #expect(node: number, within: number): number {
    const [slots, weights, rows, allSay] = [this.#slots, this.#weights, this.#rows, this.#says];
    let sum = 0;
    for (let view = 0; view < VIEWS; view++) {
      const slot = slots[(rows[view] ?? 0) + within] ?? 0;
      // A slot that never saw anything has nothing to say.
      const says = slot === FRESH ? 0 : stretch(slot >> COUNT_BITS);
      allSay[view] = says;
      sum += says * (weights[node * VIEWS + view] ?? 0);
    }
    return squash(sum >> 16);
  }

  #learn(node: number, within: number, chance: number, coded: number): void {
    const [slots, weights, rows, said] = [this.#slots, this.#weights, this.#rows, this.#says];
    const error = ((coded ? 4_095 : 0) - chance) * RATE;
    for (let view = 0; view < VIEWS; view++) {
      const weight = node * VIEWS + view;
      weights[weight] = (weights[weight] ?? 0) + (((said[view] ?? 0) * error + 0x8000) >> 16);
      const at = (rows[view] ?? 0) + within;
      slots[at] = learnt(slots[at] ?? 0, coded);
    }
  }
}

function learnt(slot: number, coded: number): number {
  const seen = slot & MEMORY;
  const chance = slot >> COUNT_BITS;
  const towards = coded ? MOST - chance : -chance;
  const moved = chance + ((towards * (BELIEFS[seen] ?? 0) + 0x8000) >> 16);
  return (moved << COUNT_BITS) | (seen < MEMORY ? seen + 1 : seen);
}

/** Spreads a view over the slots. */
function mix(view: number): number {
  const stirred = Math.imul(view ^ (view >>> 15), 0x85ebca6b);
  return Math.imul(stirred ^ (stirred >>> 13), 0xc2b2ae35);
}
