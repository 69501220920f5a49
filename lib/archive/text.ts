import { cleanLine, cleanText } from '@/lib/network/clean';

/** What exports write where there is nothing. */
const nothing = /^(?:null|n\/?a|none|undefined|-)$/i;

/**
 * A cell as one line of text that may be kept; `undefined` where it says nothing.
 * @param limit in UTF-16 units; what is longer is cut
 */
export function readCell(cell: string | undefined, limit: number): string | undefined {
  if (cell === undefined || cell === '') return undefined;
  const line = cleanLine(cell.slice(0, limit * 4));
  if (line === '' || nothing.test(line)) return undefined;
  return ownText(line.length > limit ? line.slice(0, limit).toWellFormed().trimEnd() : line);
}

/** Text of several lines that may be kept; `undefined` where it says nothing. */
export function readParagraphs(cell: string | undefined, limit: number): string | undefined {
  const text = cleanText((cell ?? '').slice(0, limit)).trim();
  return text === '' || nothing.test(text) ? undefined : ownText(text);
}

/**
 * The same text with memory of its own. A piece of a text keeps the whole of it alive: a name cut out of a file would
 * keep all messages that stood around it.
 */
export function ownText(text: string): string {
  return ` ${text}`.slice(1);
}
