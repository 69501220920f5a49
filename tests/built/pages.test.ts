import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builtExtension } from './output';

const pages = ['popup.html', 'sidepanel.html', 'network.html'];

for (const browser of ['chromium', 'firefox'] as const) {
  const folder = builtExtension(browser);
  const readBuilt = (file: string) => readFileSync(join(folder, file), 'utf8');

  test.each(pages)(`%s of ${browser} asks for one script and nothing else before it stands`, (page) => {
    const html = readBuilt(page);
    expect([...html.matchAll(/\b(?:src|href)="([^"]+)"/g)].map(([, file]) => file)).toEqual([
      expect.stringMatching(/^\/chunks\/[\w-]+\.js$/),
    ]);
    expect(html).toContain('--quick');
  });

  test(`every file that a script of ${browser} names is there`, () => {
    const scripts = readdirSync(join(folder, 'chunks')).map((file) => readBuilt(join('chunks', file)));
    const named = scripts.join('\n').matchAll(/"((?:chunks|assets)\/[\w-]+\.\w+)"/g);
    const files = [...new Set([...named].map(([, file = '']) => file))];
    expect(files.length).toBeGreaterThan(2);
    expect(files.filter((file) => !existsSync(join(folder, file)))).toEqual([]);
  });
}
