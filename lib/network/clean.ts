/** Controls, and what turns the direction of the text after it: in a name they can only deceive. */
const unseen = /[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu;
const unseenButLines = /(?![\n\t])[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu;

/**
 * Marks upon marks: no script piles up so many, and they would cover the lines above and below. The first group is what
 * may stand.
 */
export const PILED = /(\p{M}{8})\p{M}+/gu;

/** Words of plain letters and signs, one blank between them: most of what is stored, and nothing to clean in it. */
const isClean = /^(?:[!-~]+(?: (?=[!-~])|$))*$/;

/** Text of one line as it is stored: composed, one blank between words, nothing that cannot be seen. */
export function cleanLine(text: string): string {
  if (isClean.test(text)) return text;
  return text
    .toWellFormed()
    .replace(/\s/g, ' ')
    .replace(unseen, '')
    .replace(/ +/g, ' ')
    .trim()
    .normalize('NFC')
    .replace(PILED, '$1');
}

/** Text of several lines as it is stored: its lines and blanks as they were typed. */
export function cleanText(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(unseenButLines, '');
}
