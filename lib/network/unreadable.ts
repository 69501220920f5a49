/**
 * Why a record cannot be read; each is a sentence of its own on the screen, and what the code found is quoted after it.
 * - `form`: something else lies where a record should
 * - `place`: it lies where another belongs
 * - `double`: it lies there a second time
 * - `content`: something in it is missing, or is not what can stand there
 * - `unsaid`: of something in it, it does not say when it was said
 * - `long`: something in it is longer than may be kept
 */
export const UNREADABLE = ['form', 'place', 'double', 'content', 'unsaid', 'long'] as const;

export type WhyUnreadable = (typeof UNREADABLE)[number];
