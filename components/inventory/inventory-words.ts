import { i18n } from '#i18n';

import type { WordFilter } from '@/lib/network/view';

/** A word that a filter asks for. */
export function sayWord(filter: WordFilter, word: string): string {
  return i18n.t(`words.${filter}.${word}` as 'words.tie.strong');
}

/** Nothing was said: what a filter asks for then. */
export function sayNone(filter: WordFilter): string {
  return filter === 'tie' ? i18n.t('popup.ties.untagged') : i18n.t('inventory.nothingSaid');
}
