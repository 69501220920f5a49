import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { readManifest } from './manifest';

const privacy = readFileSync(resolve(import.meta.dirname, '../../PRIVACY.md'), 'utf8');

test('PRIVACY.md explains each permission that a build asks for, and no other', () => {
  const asked = (['chromium', 'firefox'] as const)
    .map(readManifest)
    .flatMap((manifest) => [
      ...manifest.permissions,
      ...manifest.host_permissions,
      ...manifest.optional_host_permissions,
    ]);
  expect(listExplained()).toEqual([...new Set(asked)].toSorted());
});

/** The first cell of each row of the table under the heading that speaks of permissions. */
function listExplained(): string[] {
  const section = privacy.split(/^## /m).find((text) => text.startsWith('What each permission is for')) ?? '';
  const rows = section.matchAll(/^\| `([^`]+)` +\| (.+) \|$/gm);
  return [...rows].map(([, permission = '']) => permission).toSorted();
}
