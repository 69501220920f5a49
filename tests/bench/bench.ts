/**
 * `npm run bench`: what Liant's main job costs with 30,000 people stored, each figure beside the least that the same
 * work can cost in the same browser, taken in turn. One line of JSON a figure. It judges nothing: it fails only where
 * it could not measure. `npm run bench -- popup search` takes only those measurements.
 */
import { writeFigure, type Figure } from './figure';
import { measureFollowing } from './following';
import { measureImport } from './importing';
import { measureLongTasks } from './long-tasks';
import { measurePilot } from './piloting';
import { measureMirror } from './mirroring';
import { measurePanel, measurePopup } from './openings';
import { measurePackage } from './package-size';
import { measureRooms } from './network-rooms';
import { measurePageLoad } from './page-load';
import { measureSaving } from './saving';
import { measureSearch } from './searching';
import { setStage, type Stage } from './stage';
import { measureTagging } from './tagging';
import { measureStock } from './taking-stock';

type Measure = (stage: Stage) => Promise<Figure | readonly Figure[]>;

/** What needs no browser comes before one runs beside it. */
const computings: Readonly<Record<string, () => readonly Figure[]>> = { mirror: measureMirror };

/** Openings come first: tagging changes the numbers that they wait for. */
const measurements: Readonly<Record<string, Measure>> = {
  popup: measurePopup,
  panel: measurePanel,
  rooms: measureRooms,
  pilot: measurePilot,
  tasks: measureLongTasks,
  saving: measureSaving,
  stock: measureStock,
  tagging: measureTagging,
  following: measureFollowing,
  search: measureSearch,
  import: measureImport,
  page: measurePageLoad,
  package: async ({ extension }) =>
    ['popup.html', 'sidepanel.html'].map((page) => measurePackage(extension, page)),
};

try {
  const asked = process.argv.slice(2);
  const unknown = asked.filter((name) => !(name in measurements || name in computings));
  if (unknown.length > 0) throw new Error(`No such measurement: ${unknown.join(', ')}.`);
  const isAsked = (name: string) => asked.length === 0 || asked.includes(name);
  for (const [name, compute] of Object.entries(computings)) if (isAsked(name)) print(compute());
  const chosen = Object.entries(measurements).filter(([name]) => isAsked(name));
  if (chosen.length > 0) await measureAll(chosen);
} catch (error) {
  console.error(`npm run bench could not measure: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}

async function measureAll(chosen: readonly (readonly [string, Measure])[]): Promise<void> {
  const stage = await setStage();
  try {
    for (const [, measure] of chosen) {
      print([await measure(stage)].flat());
    }
  } finally {
    await stage.strike();
  }
}

function print(figures: readonly Figure[]): void {
  for (const figure of figures) console.log(writeFigure(figure));
}
