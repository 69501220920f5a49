import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

import { builtExtension } from './output';

test.each(['chromium', 'firefox'] as const)('the background of %s loads no script later', (browser) => {
  // Chrome's service workers refuse `import()`: https://developer.mozilla.org/docs/Web/JavaScript/Reference/Operators/import
  const script = readFileSync(join(builtExtension(browser), 'background.js'), 'utf8');
  expect(script.match(/\bimport\s*\([^)]*\)/g)).toBeNull();
});
