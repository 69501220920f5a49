import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { builtExtension } from '../../built/output';

/**
 * The built extension as it is once its person has allowed every site: no test can press the browser's own question.
 * @returns its folder, and how to take it away
 */
export function copyAllowedEverywhere(): { readonly folder: string; readonly remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'liant-allowed-'));
  cpSync(builtExtension('chromium'), folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  writeFileSync(file, JSON.stringify({ ...manifest, host_permissions: ['https://*/*'] }));
  return { folder, remove: () => rmSync(folder, { recursive: true }) };
}
