/**
 * Arithmetic coding of bits, each by the chance that was given to it: what was expected costs next to nothing.
 * Both directions have one face, so that a format is written down once and cannot be read otherwise than it was
 * written: a function that codes a thing takes it when writing, and gives it back when reading.
 *
 * Not deflate, which the browsers have, for three reasons. It packs 40 % fewer people into the same bytes; its bytes
 * differ between browsers, so that Chrome and Firefox would correct each other's items for ever; and how much still
 * fits shows only when all is packed, where here it shows after each person. Whole numbers only, so that every engine
 * reads what another wrote.
 */
export interface Coder {
  /** Whether it takes what it codes, or gives it. */
  readonly writing: boolean;
  /**
   * @param chance that the bit is 1, of 65,536; from 1 to 65,535
   * @param bit what is written; left out when reading
   */
  code(chance: number, bit?: number): number;
}

const TOP = 0xffffffff;

/** Where in the range the bit is cut. Products stay below 2⁵³ and are exact. */
function cut(low: number, high: number, chance: number): number {
  return low + Math.floor(((high - low) * chance) / 65_536);
}

function sameTop(low: number, high: number): boolean {
  return ((low ^ high) & 0xff000000) === 0;
}

interface Place {
  readonly low: number;
  readonly high: number;
  readonly length: number;
}

export class RangeEncoder implements Coder {
  readonly writing = true;
  private low = 0;
  private high = TOP;
  private readonly out: number[] = [];

  code(chance: number, bit = 0): number {
    const at = cut(this.low, this.high, chance);
    if (bit) this.high = at;
    else this.low = at + 1;
    while (sameTop(this.low, this.high)) {
      this.out.push(this.high >>> 24);
      this.low = (this.low << 8) >>> 0;
      this.high = ((this.high << 8) | 0xff) >>> 0;
    }
    return bit;
  }

  /** Where it is, for {@link goBack}. */
  mark(): Place {
    return { low: this.low, high: this.high, length: this.out.length };
  }

  /** Takes back what was written since. What the models learnt from it stays: nothing can be written after that. */
  goBack({ low, high, length }: Place): void {
    [this.low, this.high, this.out.length] = [low, high, length];
  }

  /** Bytes that are needed if nothing more comes. */
  get length(): number {
    return this.out.length + 1;
  }

  /** One byte more tells where in the last range it ended: a reader takes zeros behind the end. */
  finish(): Uint8Array {
    return Uint8Array.from([...this.out, (this.low >>> 24) + 1]);
  }
}

export class RangeDecoder implements Coder {
  readonly writing = false;
  private low = 0;
  private high = TOP;
  private value = 0;
  private at = 0;

  constructor(private readonly bytes: Uint8Array) {
    for (let count = 0; count < 4; count++) this.shift();
  }

  code(chance: number): number {
    const at = cut(this.low, this.high, chance);
    const bit = this.value <= at ? 1 : 0;
    if (bit) this.high = at;
    else this.low = at + 1;
    while (sameTop(this.low, this.high)) {
      this.low = (this.low << 8) >>> 0;
      this.high = ((this.high << 8) | 0xff) >>> 0;
      this.shift();
    }
    return bit;
  }

  /** Whether more was read than there is: what was written cannot ask for it. */
  get isOverrun(): boolean {
    return this.at > this.bytes.length + 4;
  }

  private shift(): void {
    this.value = ((this.value << 8) | (this.bytes[this.at++] ?? 0)) >>> 0;
  }
}
