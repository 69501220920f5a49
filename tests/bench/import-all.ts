import { whenThere } from './when-there';

/**
 * Runs in the room of files: presses Import as soon as it can be pressed.
 * @returns milliseconds from files being chosen, which is still to come, to the page saying that they are imported
 */
export async function importAll(): Promise<number> {
  const start = await new Promise<number>((resolve) =>
    addEventListener('change', () => resolve(performance.now()), { capture: true, once: true }),
  );
  const button = await whenThere(() =>
    [...document.querySelectorAll('button')].find((it) => it.textContent === 'Import' && !it.disabled),
  );
  button.click();
  await whenThere(() =>
    [...document.querySelectorAll('output')].find((it) => it.textContent.startsWith('Imported: ')),
  );
  return performance.now() - start;
}
