import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { LiantBrowser, Screen } from '../browsers/screen';
import { sampleProfile } from './sample-profile';

/**
 * Does the main job as a person would: opens a profile, says in the panel that the tie is strong, and reads in the
 * popup that it is; then looks at the sample network. What is read is printed, what is seen is saved.
 *
 * @param pictures - folder for the screenshots
 * @throws where any step does not do what it should, saying which
 */
export async function doMainJob(liant: LiantBrowser, pictures: string): Promise<void> {
  const { tab, screen: profile } = await liant.openSite(sampleProfile.address);
  await profile.savePicture(join(pictures, 'profile.png'));

  const panel = await liant.openPage(`sidepanel.html?tab=${tab}`);
  await panel.resize(400, 800);
  await panel.read('heading', sampleProfile.name);
  await panel.press('radio', 'Strong');
  const popup = await liant.openPage(`popup.html?tab=${tab}`);
  await popup.resize(400, 600);
  console.log(`${sampleProfile.name}, tagged strong. The popup says:`);
  print(await readTies(popup, 'Strong ties 1'));
  await panel.savePicture(join(pictures, 'panel.png'));
  await popup.savePicture(join(pictures, 'popup.png'));

  const network = await liant.openPage('network.html');
  await network.savePicture(join(pictures, 'first-run.png'));
  await network.press('button', 'Try it on a sample network');
  await network.read('button', 'Leave the sample');
  await network.savePicture(join(pictures, 'sample.png'));
  console.log('The sample network, kept apart, has:');
  print(await (await liant.openPage('popup.html')).readItems('Ties'));
  await network.press('button', 'Leave the sample');
  await readTies(await liant.openPage('popup.html'), 'Strong ties 1');
  console.log('Left again: the popup says what it said before.');
  if (liant.complaints.length > 0) throw new Error(`A page complained:\n${liant.complaints.join('\n')}`);
}

/** The popup follows the store by itself: it is given two seconds to say what was just saved. */
async function readTies(popup: Screen, expected: string): Promise<string[]> {
  let ties: string[] = [];
  for (let waited = 0; waited < 2_000; waited += 100) {
    ties = await popup.readItems('Ties');
    if (ties.includes(expected)) return ties;
    await wait(100);
  }
  throw new Error(`The popup does not say "${expected}" but ${JSON.stringify(ties)}.`);
}

function print(lines: readonly string[]): void {
  for (const line of lines) console.log(`  ${line}`);
}
