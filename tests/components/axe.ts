import axe from 'axe-core';
import { expect, vi } from 'vitest';

// Without a browser's own engine axe takes its time, the more so on a machine that does other things as well.
vi.setConfig({ testTimeout: 60_000 });

/**
 * What axe finds in a part of a page, one line a finding. Contrast needs layout and is looked at in real browsers;
 * landmarks are the whole page's affair.
 */
async function findFaults(part: Element): Promise<string[]> {
  const { violations } = await axe.run(part, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  return violations.flatMap(({ id, help, nodes }) => nodes.map(({ html }) => `${id}: ${help}: ${html}`));
}

export async function expectNoFaults(part: Element = document.body): Promise<void> {
  expect(await findFaults(part)).toEqual([]);
}
