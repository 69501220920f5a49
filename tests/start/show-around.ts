import type { LiantBrowser } from '../browsers/screen';
import { sampleProfile } from './sample-profile';

/** Lays out the sample network, the popup's page and a profile with the panel beside it, and stays until the browser is closed. */
export async function showAround(liant: LiantBrowser): Promise<void> {
  const network = await liant.openPage('network.html');
  await network.press('button', await liant.say('sample_try'));
  await network.read('button', await liant.say('sample_leave'));
  const { tab, screen: profile } = await liant.openSite(sampleProfile.address);
  const popup = await liant.openPage(`popup.html?tab=${tab}`);
  await popup.press('button', await liant.say('popup_openPanel'));
  await profile.show();
  console.log(
    `${sampleProfile.name}'s profile is open, with the panel beside it. Close the browser when you have seen enough.`,
  );
  await liant.closed;
}
