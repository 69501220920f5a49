import { defineBackground } from 'wxt/utils/define-background';

import { watchCommands } from '@/lib/browser/commands';
import { watchClosing, watchFronts } from '@/lib/browser/fronts';
import { makeMenus, watchMenus } from '@/lib/browser/menus';
import { watchBumps } from '@/lib/browser/news';
import { watchOmnibox } from '@/lib/browser/omnibox';
import { openNetworkPage } from '@/lib/browser/own-pages';
import { watchSites } from '@/lib/browser/permission-news';
import { watchReviewDue } from '@/lib/browser/reminder';
import { watchSettings } from '@/lib/browser/settings';
import { clearShown } from '@/lib/browser/shown';
import { watchStarts } from '@/lib/browser/starts';
import { trackTabs } from '@/lib/browser/tab-tracker';
import { dropUnsettled, noteUnsettled } from '@/lib/browser/unsettled';
import { isSamePerson } from '@/lib/sites';
import { answerKeyword } from './address-bar';
import { listMenuItems } from './menu-items';
import { keepMirror } from './mirror';
import { dropWhatIsPast, finishImports } from './networks';
import { actOnTheFly } from './on-the-fly';
import { keepPresence } from './presence';
import { keepReminder } from './reminder';

/**
 * Every listener is registered before anything is awaited: the browser starts the background for an event, and may
 * stop it at any moment after. What must outlast that is in the browser's storage.
 */
export default defineBackground({
  type: 'module',
  main() {
    const tabs = trackTabs(
      ({ tabId, settling }) => {
        void noteUnsettled(tabId, settling);
        show();
      },
      { isSame: isSamePerson },
    );
    const show = keepPresence(tabs);
    const mirror = keepMirror();
    const remind = keepReminder();
    const { command, choose } = actOnTheFly(tabs, show);

    watchCommands(command);
    watchMenus(choose);
    watchOmnibox(answerKeyword());
    watchStarts((isNew) => {
      void makeMenus(listMenuItems());
      void dropWhatIsPast();
      void finishImports();
      mirror();
      remind();
      if (isNew) void openNetworkPage('#welcome');
    });

    watchBumps(show);
    watchSettings(show);
    watchReviewDue(show);
    watchFronts(({ windowId }) => {
      void clearShown(windowId);
      show();
    });
    watchSites(() => {
      tabs.forget();
      show();
    });
    watchClosing((tabId) => void dropUnsettled(tabId));
  },
});
