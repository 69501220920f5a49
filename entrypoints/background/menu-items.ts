import { i18n } from '#i18n';

import type { MenuItem } from '@/lib/browser/menus';
import { KINDS, TIES } from '@/lib/network/words';

/** What leads to a profile of a known network, in all forms that their addresses have. */
const profiles = [
  '*://*.linkedin.com/in/*',
  '*://*.linkedin.com/comm/in/*',
  '*://*.linkedin.com/mwlite/in/*',
  '*://*.linkedin.com/profile/in/*',
  '*://*.linkedin.com/profile/view*',
  '*://*.linkedin.com/pub/*',
  '*://*.linkedin.com/sales/lead/*',
  '*://*.linkedin.com/sales/people/*',
  '*://*.linkedin.com/talent/profile/*',
  '*://*.linkedin.com/talent/*/profile/*',
  '*://*.xing.com/profile/*',
  '*://*.xing.com/*/profile/*',
];

const anyPage = ['*://*/*'];

/** The item, of either menu, that opens the panel. */
export const OPEN_PANEL = 'panel';

/** The menu of a link to a profile, and the same of a page. A page of any site: choosing an item is asking for it. */
export function listMenuItems(): readonly MenuItem[] {
  return [...itemsOn('link', profiles), ...itemsOn('page', anyPage)];
}

/** What an item's id says, whichever menu it stands in: `page/tie/strong` is `tie/strong`. */
export function meaningOf(id: string): string {
  return id.replace(/^(?:link|page)\//, '');
}

function itemsOn(on: MenuItem['on'], addresses: readonly string[]): MenuItem[] {
  const item = (id: string, title: string, parent?: string): MenuItem => ({
    id: `${on}/${id}`,
    title,
    on,
    addresses,
    ...(parent !== undefined && { parent: `${on}/${parent}` }),
  });
  const exchanges = (['received', 'given'] as const).flatMap((direction) => [
    item(direction, i18n.t(`menu.${direction}`)),
    ...KINDS.map((kind) => item(`${direction}/${kind}`, i18n.t(`words.kind.${kind}`), direction)),
  ]);
  return [
    ...TIES.map((tie) => item(`tie/${tie}`, i18n.t(`menu.${tie}`))),
    ...exchanges,
    item(OPEN_PANEL, i18n.t('menu.openPanel')),
  ];
}
