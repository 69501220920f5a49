/** The longest card that is read once its pictures are left out, in UTF-16 units. */
const MAX_CARD = 262_144;

/** One card as it stands in a file, and the line it begins on, from 1. */
export interface CardText {
  readonly line: number;
  /** `undefined` where it is too long, or never ends. */
  readonly text?: string;
}

/** Pictures, sounds and keys: long, and not read. */
const LEFT_OUT = /^(?:[\w-]+\.)?(?:PHOTO|LOGO|SOUND|KEY)[;:]/i;

/** Whether a text is a file of cards. */
export function isCards(beginning: string): boolean {
  return /^\s*BEGIN:VCARD\b/i.test(beginning);
}

/** Cards one by one, of text that comes in pieces, cut anywhere. Line ends are `\n`. */
export class CardTexts {
  #rest = '';
  #line = 0;
  #card: { line: number; lines: string[]; length: number } | undefined;
  #isLeavingOut = false;

  read(text: string, isLast = false): CardText[] {
    const lines = (this.#rest + text).split('\n');
    this.#rest = isLast ? '' : (lines.pop() ?? '');
    // A line that goes on for longer than a card may is a picture, or no card: its beginning says which.
    if (this.#rest.length > MAX_CARD) this.#rest = this.#rest.slice(0, 64);
    const cards = lines.flatMap((line) => this.#take(line) ?? []);
    if (isLast && this.#card) cards.push({ line: this.#card.line });
    return cards;
  }

  #take(line: string): CardText | undefined {
    this.#line += 1;
    const tag = line.slice(0, 20).trim().toUpperCase();
    if (tag === 'BEGIN:VCARD') return this.#begin();
    if (!this.#card) return undefined;
    if (tag === 'END:VCARD') return this.#end(line);
    this.#add(line);
    return undefined;
  }

  #begin(): CardText | undefined {
    const open = this.#card;
    this.#card = { line: this.#line, lines: ['BEGIN:VCARD'], length: 0 };
    this.#isLeavingOut = false;
    return open && { line: open.line };
  }

  #add(line: string): void {
    const isFolded = /^[ \t]/.test(line);
    if (!isFolded) this.#isLeavingOut = LEFT_OUT.test(line);
    if (this.#isLeavingOut || line === '' || !this.#card) return;
    this.#card.length += line.length;
    if (this.#card.length <= MAX_CARD) this.#card.lines.push(line);
  }

  #end(line: string): CardText {
    const { line: first, lines, length } = this.#card ?? { line: this.#line, lines: [], length: 0 };
    this.#card = undefined;
    if (length > MAX_CARD) return { line: first };
    return { line: first, text: [...lines, line.trim().toUpperCase()].join('\r\n') };
  }
}
