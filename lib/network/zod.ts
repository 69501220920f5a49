import * as z from 'zod/mini';

// Manifest V3 forbids `new Function`, by which zod compiles its parsers; without this it tries, and the page's
// security policy reports a violation.
z.config({ jitless: true });

export { z };
