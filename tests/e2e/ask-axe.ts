import type axe from 'axe-core';

/** The rules that a scheme of colours can break; the rest is the same in each. */
export const IN_COLOUR = ['color-contrast', 'link-in-text-block'];

/** Carried out in a page that has axe: what it finds in all of it, one line a finding. */
export async function askAxe(asked: axe.RunOptions): Promise<string[]> {
  const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(document, {
    ...asked,
    resultTypes: ['violations'],
  });
  return violations.flatMap(({ id, help, nodes }) => nodes.map((node) => `${id}: ${help}: ${node.html}`));
}
