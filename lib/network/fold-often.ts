import { fold } from './search';

const texts = new Map<string, string>();

/** As {@link fold} does it, for texts that many share, such as companies: folding is what takes the time. */
export function foldOften(text: string): string {
  const known = texts.get(text);
  if (known !== undefined) return known;
  const plain = fold(text);
  if (texts.size > 100_000) texts.clear();
  texts.set(text, plain);
  return plain;
}
