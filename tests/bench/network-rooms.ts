import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { compare, measureInTurn, quantile, type Figure } from './figure';
import { openAndTime, timeOpening, type Stage } from './stage';
import { timeBlank } from './openings';
import type { Wanted } from './stopwatch';

const pairs = 15;

/** How many frames are looked at, of each kind. */
const FRAMES = 120;

/** In which the map that is complete is kept for the next opening (ms). */
const REST = 2_000;

/** From the beginning of the navigation to everybody being drawn, and to every figure standing there; both from what is kept. */
export async function measureRooms(stage: Stage): Promise<Figure[]> {
  const everybody: Wanted = { selector: `canvas[data-drawn="${stage.people.length}"]`, texts: [''] };
  const figures: Wanted = {
    selector: 'main h2',
    texts: ['Suffered or chosen', 'Ties and worlds', 'Worlds', 'Reciprocity', 'Over time', 'Doors'],
  };
  return [
    await measureRoom(stage, { name: 'map: navigation to drawn', room: 'map', wanted: everybody, atMost: 3 }),
    ...(await measureFrames(stage, everybody)),
    await measureRoom(stage, {
      name: 'balance: navigation to all figures',
      room: 'balance',
      wanted: figures,
      atMost: 2,
    }),
  ];
}

async function measureRoom(
  stage: Stage,
  what: { readonly name: string; readonly room: string; readonly wanted: Wanted; readonly atMost: number },
): Promise<Figure> {
  const address = `network.html#${what.room}`;
  // The first visit makes what the others are shown.
  const { tab } = await openAndTime(stage, address, what.wanted);
  await stage.workbench.evaluate((room) => workbench.whenStored(`${room}/1`), what.room);
  await tab.close();
  const runs = await measureInTurn(
    () => timeOpening(stage, address, what.wanted),
    () => timeBlank(stage),
    { pairs },
  );
  return compare(what.name, runs, what.atMost);
}

/**
 * The time from one frame to the next while the map is dragged and zoomed: once everybody has come, beside frames in
 * which nothing happens, and as the map that was kept is there already and everybody is still being read.
 */
async function measureFrames(stage: Stage, wanted: Wanted): Promise<Figure[]> {
  const figure = 'map: frame while panning and zooming, p95';
  const { tab } = await openAndTime(stage, 'network.html#map', wanted);
  const early = quantile(await timeFrames(tab, true), 0.95);
  await tab.locator('main tbody a').first().waitFor();
  await wait(REST);
  const floor = quantile(await timeFrames(tab, false), 0.95);
  const value = quantile(await timeFrames(tab, true), 0.95);
  await tab.close();
  return [
    { figure, value, unit: 'ms', floor, ratio: value / floor, atMost: 16.7 },
    { figure: `${figure}, everybody being read`, value: early, unit: 'ms', floor, ratio: early / floor },
  ];
}

function timeFrames(tab: Page, moving: boolean): Promise<number[]> {
  return tab.evaluate(([frames, isMoved]) => stopwatch.timeFrames(frames, isMoved), [
    FRAMES,
    moving,
  ] as const);
}
