import { test } from 'vitest';

import { endBrowsers } from '../e2e/borrow';

/** Browsers are borrowed by one file after the other, and end with the worker that runs them. */
const lasting = test
  .extend('end', { scope: 'worker' }, () => endBrowsers)
  .extend('ending', { scope: 'worker' }, ({ end }, { onCleanup }) => onCleanup(end));

lasting.beforeAll(({ ending }) => ending);
