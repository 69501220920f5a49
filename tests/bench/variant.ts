import { execFileSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build, type InlineConfig } from 'vite';

const house = resolve(import.meta.dirname, '../..');

/**
 * Builds Liant as it ships into a folder of its own, and puts two pages beside its own that never ship: a blank one,
 * and a workbench that speaks to the store and to the browser's database in the extension's own name.
 *
 * @param folder an empty one, absolute
 * @returns the folder of the extension to load
 */
export async function buildVariant(folder: string): Promise<string> {
  execFileSync(process.execPath, [join(house, 'node_modules/wxt/bin/wxt.mjs'), 'build', '-b', 'chrome'], {
    cwd: house,
    env: { ...process.env, LIANT_OUT: folder },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const extension = join(folder, 'chrome-mv3');
  cpSync(join(import.meta.dirname, 'pages'), extension, { recursive: true });
  await buildScript('workbench', 'es', extension);
  return extension;
}

/** @returns the script that runs in a page before the page's own. */
export async function buildStopwatch(folder: string): Promise<string> {
  await buildScript('stopwatch', 'iife', folder);
  return join(folder, 'stopwatch.js');
}

async function buildScript(name: string, format: 'es' | 'iife', folder: string): Promise<void> {
  const options: InlineConfig = {
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': house } },
    build: {
      outDir: folder,
      emptyOutDir: false,
      lib: {
        entry: join(import.meta.dirname, `${name}.ts`),
        formats: [format],
        name,
        fileName: () => `${name}.js`,
      },
    },
  };
  await build(options);
}
