import * as z from 'zod/mini';

// Manifest V3 forbids `new Function`, by which zod compiles its parsers; without this it tries, and the page's
// security policy reports a violation.
z.config({ jitless: true });

/** Whole numbers. zod has a schema for them that brings every width of integer along: every page would load those. */
export const wholeNumber = (least = Number.MIN_SAFE_INTEGER, most = Number.MAX_SAFE_INTEGER) =>
  z.custom<number>(
    (value) => Number.isSafeInteger(value) && value >= least && value <= most,
    'not a whole number',
  );

export { z };
