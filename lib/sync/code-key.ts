import type { ProfileKey } from '@/lib/network/profile-key';

import { Bit, Choice } from './chances';
import { ADDRESS, SLUG, type TextCode } from './code-text';
import { addressOf } from './address-of-key';
import { guessSlugs, guessXing } from './guess-key';
import type { Coder } from './range-coder';

const KINDS = ['linkedin:', 'linkedin#', 'xing:', 'web:'] as const;
type Kind = (typeof KINDS)[number];

/** The guess that is none: all of the key is its tail. */
const NONE = 7;

/** A profile's key, mostly as it follows from the name. */
export class KeyCode {
  readonly #kinds = new Choice(2);
  readonly #guesses = new Choice(3);
  readonly #isMade = new Bit();

  constructor(private readonly texts: TextCode) {}

  code(coder: Coder, name: string, key?: ProfileKey): ProfileKey {
    const kind = this.#kinds.codeWord(coder, KINDS, key && kindOf(key)) ?? 'web:';
    const rest = key?.slice(kind.length);
    if (kind === 'web:') return `${kind}${this.texts.code(coder, ADDRESS, rest)}`;
    if (kind === 'linkedin#') return `${kind}${this.texts.codeTail(coder, rest)}`;
    const guesses = kind === 'xing:' ? guessXing(name) : guessSlugs(name);
    const taken = rest === undefined ? undefined : bestGuess(guesses, rest);
    const guess = guesses[this.#guesses.code(coder, taken)] ?? '';
    if (guess === '') return `${kind}${this.texts.code(coder, SLUG, rest)}`;
    return `${kind}${guess}${this.texts.codeTail(coder, rest?.slice(guess.length))}`;
  }

  codeAddress(coder: Coder, key: ProfileKey, address?: string): string {
    const made = addressOf(key);
    const isMade = this.#isMade.is(coder, address === undefined ? undefined : address === made);
    return isMade ? made : this.texts.code(coder, ADDRESS, address);
  }
}

function kindOf(key: ProfileKey): Kind {
  return KINDS.find((kind) => key.startsWith(kind)) ?? 'web:';
}

function bestGuess(guesses: readonly string[], rest: string): number {
  const taken = guesses.findIndex((guess) => guess !== '' && rest.startsWith(guess));
  return taken === -1 ? NONE : taken;
}
