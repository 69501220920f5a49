import { i18n } from '#i18n';

import type { Sector } from '@/lib/network/map-sectors';
import type { MapTie } from './map-filter';

/** The name of a sector: a world's own, or in words which people lie there. */
export function saySector({ kind, name }: Sector): string {
  if (kind === 'world') return name ?? '';
  if (kind === 'same' || kind === 'other') return i18n.t(`words.bridge.${kind}`);
  return i18n.t(`map.sector.${kind}`);
}

export function sayMapTie(tie: MapTie): string {
  return tie === 'untagged' ? i18n.t('popup.ties.untagged') : i18n.t(`words.tie.${tie}`);
}
