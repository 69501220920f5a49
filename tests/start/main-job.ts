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
  const [ties, strongTies] = [await liant.say('popup_ties_name'), await liant.say('popup_ties_strong')];
  const [enter, leave] = [await liant.say('sample_try'), await liant.say('sample_leave')];
  const { tab, screen: profile } = await liant.openSite(sampleProfile.address);
  await profile.savePicture(join(pictures, 'profile.png'));

  const panel = await liant.openPage(`sidepanel.html?tab=${tab}`);
  await panel.resize(400, 800);
  await panel.read('heading', sampleProfile.name);
  await panel.press('radio', await liant.say('words_tie_strong'));
  const popup = await liant.openPage(`popup.html?tab=${tab}`);
  await popup.resize(400, 600);
  console.log(`${sampleProfile.name}, tagged strong. The popup says:`);
  print(await readTies(popup, ties, `${strongTies} 1`));
  await panel.savePicture(join(pictures, 'panel.png'));
  await popup.savePicture(join(pictures, 'popup.png'));

  const network = await liant.openPage('network.html');
  await network.savePicture(join(pictures, 'first-run.png'));
  await network.press('button', enter);
  await network.read('button', leave);
  await network.savePicture(join(pictures, 'sample.png'));
  console.log('The sample network, kept apart, has:');
  print(await (await liant.openPage('popup.html')).readItems(ties));
  await network.press('button', leave);
  await readTies(await liant.openPage('popup.html'), ties, `${strongTies} 1`);
  console.log('Left again: the popup says what it said before.');
  if (liant.complaints.length > 0) throw new Error(`A page complained:\n${liant.complaints.join('\n')}`);
}

/** The popup follows the store by itself: it is given two seconds to say what was just saved. */
async function readTies(popup: Screen, list: string, expected: string): Promise<string[]> {
  let ties: string[] = [];
  for (let waited = 0; waited < 2_000; waited += 100) {
    ties = await popup.readItems(list);
    if (ties.includes(expected)) return ties;
    await wait(100);
  }
  throw new Error(`The popup does not say "${expected}" but ${JSON.stringify(ties)}.`);
}

function print(lines: readonly string[]): void {
  for (const line of lines) console.log(`  ${line}`);
}
