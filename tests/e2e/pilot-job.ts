import { expect, vi } from 'vitest';

import type { Screen } from '../browsers/screen';

const patient = { timeout: 10_000, interval: 100 };

/** A page of the network, and all that it says. */
export interface RoomPage {
  readonly screen: Screen;
  readonly text: () => Promise<string>;
}

async function waitForText(page: RoomPage, text: string): Promise<void> {
  await vi.waitFor(async () => expect(await page.text()).toContain(text), patient);
}

/** Writes an objective, links somebody, sees what is missing, ends it, removes it and takes that back. @returns the ties it counts */
export async function pursueObjective(page: RoomPage, who: string): Promise<readonly string[]> {
  const { screen } = page;
  await screen.read('heading', 'Objectives');
  await screen.fill('textbox', 'Objective', 'Two clients in Lyon');
  await screen.press('button', 'Add objective');
  await screen.read('heading', 'Two clients in Lyon');
  await waitForText(page, 'Nobody is linked to it yet');
  await screen.fill('searchbox', 'Link somebody', who);
  await screen.press('button', `${who} Strong`);
  await waitForText(
    page,
    'Nobody outside your own world is linked to it, as far as you have said. Of one, the world is not known.',
  );
  const ties = await screen.readItems('Ties');
  await screen.press('button', 'Reached');
  await waitForText(page, 'No introduction and no opportunity was noted meanwhile');
  await screen.press('button', 'Remove Two clients in Lyon');
  await waitForText(page, 'Objective removed');
  await screen.press('button', 'Undo');
  await screen.press('button', 'Take it up again Two clients in Lyon');
  await waitForText(
    page,
    'Nobody outside your own world is linked to it, as far as you have said. Of one, the world is not known.',
  );
  return ties;
}

/** Somebody to deepen is met in the review, and then there is nothing to do. */
export async function goThroughReview(page: RoomPage, who: string): Promise<string> {
  const { screen } = page;
  await screen.read('heading', who);
  await waitForText(page, 'You want to deepen this tie, and no exchange is noted yet.');
  await screen.press('button', 'We met or spoke');
  await screen.read('heading', 'Nothing to do this week');
  await waitForText(page, 'Since January: 1 exchange or conversation, with 1 person.');
  // To have met was one act: undone once, the person is back.
  await screen.press('button', 'Undo');
  await screen.read('heading', who);
  await waitForText(page, 'no exchange is noted yet');
  return screen.read('heading', 'Review');
}
