import { locale } from './locale';

/** Words of a screen begin with a capital; inside a sentence they do not. */
export function inSentence(words: string): string {
  return words.charAt(0).toLocaleLowerCase(locale()) + words.slice(1);
}
