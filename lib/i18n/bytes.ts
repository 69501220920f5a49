import { i18n } from '#i18n';

import { sayNumber, sayTenths } from './numbers';

const UNITS = ['kilobytes', 'megabytes', 'gigabytes'] as const;

/**
 * "1.2 MB": thousands, as the browser's own pages count. The units are words of ours: a browser that is asked to write
 * them reads in so much first that the page stands still for a tenth of a second.
 */
export function sayBytes(bytes: number): string {
  const step = Math.min(Math.floor(Math.log10(Math.max(bytes, 1)) / 3), UNITS.length);
  const unit = UNITS[step - 1];
  if (unit === undefined) return i18n.t('size.bytes', bytes, [sayNumber(bytes)]);
  return i18n.t(`size.${unit}`, [sayTenths(bytes / 1_000 ** step)]);
}
