import { setTimeout as wait } from 'node:timers/promises';
import type { BrowserContext } from 'playwright-core';
import { seedChance } from './chance';
import { measureInTurn, median, type Figure } from './figure';
import type { Invented } from './people';
import { addressOf, serveProfiles, type Stage } from './stage';

interface Load {
  /** Milliseconds from the document's last byte to the end of its load event: the answer comes from this program. */
  readonly time: number;
  readonly scripts: number;
  readonly nodes: number;
}

/** A profile's page with Liant and without, in one browser: extensions are not let into its second context. */
export async function measurePageLoad({ liant, profile: { person } }: Stage): Promise<Figure[]> {
  const without = await liant.context.browser()?.newContext({ viewport: null });
  if (!without) throw new Error('Playwright gave a context without its browser.');
  // A page of the same site stands in both, as it does beside Liant's: the next then finds the same warm process.
  const standing = await without.newPage();
  await serveProfiles(standing, person);
  await standing.goto(addressOf(person));
  const loads = { with: [] as Load[], without: [] as Load[] };
  const load = (context: BrowserContext, seen: Load[]) => async () => {
    const one = await loadProfile(context, person);
    seen.push(one);
    return one.time;
  };
  const { values, floors } = await measureInTurn(
    load(liant.context, loads.with),
    load(without, loads.without),
    { pairs: 25 },
  );
  await without.close();
  return [
    {
      figure: 'profile page load with the extension',
      value: median(values),
      unit: 'ms',
      floor: median(floors),
      ratio: median(values) / median(floors),
      atMost: noiseOf(floors),
    },
    difference('scripts', loads),
    difference('nodes', loads),
  ];
}

async function loadProfile(context: BrowserContext, person: Invented): Promise<Load> {
  const page = await context.newPage();
  await wait(200);
  await serveProfiles(page, person);
  await page.goto(addressOf(person));
  await wait(100); // An extension that meant to add something would have done so.
  const load = await page.evaluate(() => {
    const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    return {
      time: (navigation?.loadEventEnd ?? 0) - (navigation?.responseEnd ?? 0),
      scripts: document.scripts.length,
      nodes: document.querySelectorAll('*').length,
    };
  });
  await page.close();
  return load;
}

function difference(
  unit: 'scripts' | 'nodes',
  loads: { readonly with: readonly Load[]; readonly without: readonly Load[] },
): Figure {
  const most = (seen: readonly Load[]) => Math.max(...seen.map((load) => load[unit]));
  const value = most(loads.with) - most(loads.without);
  return { figure: `${unit} added to a profile page`, value, unit, floor: 0, atMost: 0 };
}

/** By how much the medians of two equal pages would differ, 19 times of 20: the runs without, drawn again and again. */
function noiseOf(floors: readonly number[]): number {
  const chance = seedChance(11);
  const draw = () => median(floors.map(() => floors[chance.below(floors.length)] ?? 0));
  const ratios = Array.from({ length: 2_000 }, () => draw() / draw()).sort((a, b) => a - b);
  return ratios[Math.floor(ratios.length * 0.95)] ?? 1;
}
