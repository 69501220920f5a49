import { i18n } from '#i18n';

import type { Column } from '@/lib/network/columns';

/** How wide each column wants to be beside the others. */
const WIDTHS: Readonly<Record<Column, string>> = {
  name: 'minmax(11rem, 3fr)',
  company: 'minmax(6rem, 2fr)',
  position: 'minmax(6rem, 2fr)',
  place: 'minmax(5rem, 1fr)',
  tie: '5.25rem',
  world: 'minmax(6rem, 2fr)',
  roles: 'minmax(6rem, 2fr)',
  reciprocity: 'minmax(5rem, 1fr)',
  choice: '6.5rem',
  reading: '6.5rem',
  last: '6.5rem',
  tags: 'minmax(6rem, 2fr)',
  nextStep: 'minmax(7rem, 2fr)',
};

/** The columns of a grid: what selects, the name, those that are shown, and the way to the profile. */
export function layColumns(columns: readonly Column[]): string {
  return ['1.5rem', WIDTHS.name, ...columns.map((column) => WIDTHS[column]), '2rem'].join(' ');
}

/** What stands above a column. */
export function sayColumn(column: Column): string {
  switch (column) {
    case 'tie':
    case 'reciprocity':
    case 'choice':
    case 'reading':
      return i18n.t(`words.${column}.name`);
    case 'world':
      return i18n.t('words.bridge.name');
    case 'roles':
      return i18n.t('words.role.name');
    case 'last':
      return i18n.t('inventory.last');
    default:
      return i18n.t(`words.field.${column}`);
  }
}
