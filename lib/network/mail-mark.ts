import { digestText } from './digest';
import { MAIL } from './person-row';

/** So many are kept of one person: more are a firm's, or nobody's. */
export const MOST_MAILS = 8;

const form = /^[^\s@]+@[^\s@]+$/;

/**
 * What is kept in place of a mail: 64 bits of a SHA-256, by which the same mail is known again in another file. It keeps
 * the mail out of sight, not from somebody who guesses it. The word before it makes it another digest than those that
 * sites show of mails, as Gravatar does, so that neither leads to the other.
 * @returns `undefined` for what is no mail
 */
export function markMail(text: string): string | undefined {
  const mail = text.trim().toLowerCase();
  return form.test(mail) ? digestText(`liant mail ${mail}`) : undefined;
}

/** The marks among a record's fields. */
export function mailsIn(values: Readonly<Record<string, unknown>>): string[] {
  const marks: string[] = [];
  for (const field in values) if (field.startsWith(MAIL)) marks.push(field.slice(MAIL.length));
  return marks;
}
