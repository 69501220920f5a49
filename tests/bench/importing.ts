import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

import { inventExport } from '../archive/invent-export';
import { packExport } from '../archive/pack';
import { launchChromium, type LiantInChromium } from '../browsers/chromium';
import { compare, median, type Figure } from './figure';
import { peakMemory } from './peak-memory';
import type { Stage } from './stage';

/** An export as large as they get: 155 MB of tables. */
const SIZE = { connections: 30_000, messages: 500_000 };

/** Each takes a new browser, in which nobody is stored. */
const IMPORTS = 5;

interface Import {
  /** Milliseconds from the archive being dropped to everything being stored; who is asked says yes at once. */
  readonly time: number;
  readonly floor: number;
  /** MB. */
  readonly memory: number;
  /** Milliseconds of the page's longest task. */
  readonly longest: number;
}

/** A whole export comes in. */
export async function measureImport({ extension, stopwatchFile }: Stage): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'liant-export-'));
  try {
    const archive = join(folder, 'Complete_LinkedInDataExport_06-08-2026.zip');
    writeFileSync(archive, new Uint8Array(await (await packExport(inventExport(SIZE))).arrayBuffer()));
    const imports: Import[] = [];
    for (let run = 0; run < IMPORTS; run += 1) {
      const liant = await launchChromium({ extension });
      try {
        await liant.context.unrouteAll();
        await liant.context.addInitScript({ path: stopwatchFile });
        imports.push(await importOnce(liant, archive));
      } finally {
        await liant.close();
      }
    }
    const runs = { values: imports.map(({ time }) => time), floors: imports.map(({ floor }) => floor) };
    return [
      compare('import: archive dropped to everything stored', runs, 1.5),
      {
        figure: 'import: peak memory of the page and its worker',
        value: Math.max(...imports.map(({ memory }) => memory)),
        unit: 'MB',
        atMost: 300,
      },
      {
        figure: 'import: longest task of the page, none being 0',
        value: median(imports.map(({ longest }) => longest)),
        unit: 'ms',
        atMost: 50,
      },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function importOnce(liant: LiantInChromium, archive: string): Promise<Import> {
  const { page } = await liant.openPage('network.html#data');
  const input = page.getByLabel('Files to import');
  await input.waitFor({ state: 'attached' });
  await wait(1_000); // What the page does when it opens is measured elsewhere.
  const before = await page.evaluate(() => stopwatch.longTasks.length);
  let time = 0;
  const memory = await peakMemory(liant, async () => {
    await page.evaluate(() => stopwatch.awaitImport());
    await input.setInputFiles(archive);
    time = await page.evaluate(() => stopwatch.imported);
  });
  await wait(1_000); // Long tasks are told a little later than they happen.
  const tasks = await page.evaluate((from) => stopwatch.longTasks.slice(from), before);
  await page.close();
  const { page: bench } = await liant.openPage('workbench.html');
  await bench.locator('input').setInputFiles(archive);
  const floor = await bench.evaluate(() => workbench.timeRawImport());
  return { time, floor, memory, longest: Math.max(0, ...tasks) };
}
