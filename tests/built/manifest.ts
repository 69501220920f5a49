import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtExtension } from './output';

/** What tests look at in a built manifest. */
export interface Manifest {
  readonly permissions: readonly string[];
  readonly host_permissions: readonly string[];
  readonly optional_host_permissions: readonly string[];
  readonly content_security_policy?: unknown;
  readonly incognito: string;
  readonly commands: Readonly<
    Record<string, { readonly suggested_key?: { readonly default: string; readonly mac: string } }>
  >;
  readonly icons: Readonly<Record<string, string>>;
  readonly action: { readonly default_popup: string };
  readonly minimum_chrome_version?: string;
  readonly side_panel?: { readonly default_path: string };
  readonly sidebar_action?: { readonly default_panel: string };
  readonly browser_specific_settings?: { readonly gecko: unknown };
}

export function readManifest(browser: 'chromium' | 'firefox'): Manifest {
  return JSON.parse(readFileSync(join(builtExtension(browser), 'manifest.json'), 'utf8')) as Manifest;
}
