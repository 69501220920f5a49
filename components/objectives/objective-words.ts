import { i18n } from '#i18n';

import { sayNumber } from '@/lib/i18n/numbers';
import type { Standing } from '@/lib/network/standing';

/** What is missing: "Nobody outside your own world is linked to it." */
export function sayGap({ gap, unplaced }: Pick<Standing, 'gap' | 'unplaced'>): string {
  if (gap !== 'bridgeUnknown') return i18n.t(`objectives.gap.${gap}`);
  return i18n.t('objectives.gap.bridgeUnknown', unplaced.length, [sayNumber(unplaced.length)]);
}
