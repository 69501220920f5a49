import { render } from 'preact';
import { expect, test, vi } from 'vitest';

import { later, type Later } from '@/components/controls/later';
import { useLater } from '@/components/controls/use-later';

interface Part {
  readonly word: string;
}
type Load = () => Promise<Part>;

function Shown({ part }: { readonly part: Later<Part> }) {
  return <p>{useLater(part)?.word ?? 'not yet'}</p>;
}

function show(part: Later<Part>): HTMLElement {
  const page = document.createElement('div');
  render(<Shown part={part} />, page);
  return page;
}

/** Some turns of the microtasks: no frame is drawn meanwhile. */
async function turn() {
  for (let turns = 0; turns < 20; turns += 1) await Promise.resolve();
}

test('a part is loaded once it is missed and a frame was drawn without it', async () => {
  const load = vi.fn<Load>(async () => ({ word: 'there' }));
  const page = show(later(load));
  await turn();
  expect([page.textContent, load.mock.calls.length]).toEqual(['not yet', 0]);
  await vi.waitFor(() => expect(page.textContent).toBe('there'));
});

test('a part that is on its way is shown as it comes, and one that has come at once', async () => {
  const load = vi.fn<Load>(async () => ({ word: 'there' }));
  const part = later(load);
  void part.load();
  const page = show(part);
  expect(page.textContent).toBe('not yet');
  await turn();
  expect(page.textContent).toBe('there');
  expect(show(part).textContent).toBe('there');
  expect(load).toHaveBeenCalledTimes(1);
});

test('a part that did not come is asked for again', async () => {
  const load = vi.fn<Load>(async () => ({ word: 'there' })).mockRejectedValueOnce(new Error('no connection'));
  const part = later(load);
  await expect(part.load()).rejects.toThrow('no connection');
  await expect(part.load()).resolves.toEqual({ word: 'there' });
});
