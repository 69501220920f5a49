/** What an inventory can show of somebody, in the order in which it shows it. */
export const COLUMNS = [
  'name',
  'company',
  'position',
  'place',
  'tie',
  'world',
  'roles',
  'reciprocity',
  'choice',
  'reading',
  'last',
  'tags',
  'nextStep',
] as const;
export type Column = (typeof COLUMNS)[number];

/** Columns that can be left out, and put back: all but the name. */
export const CHOSEN_COLUMNS = COLUMNS.filter((column) => column !== 'name');

/** What is shown until the person chooses. */
export const COLUMNS_AT_FIRST: readonly Column[] = ['tie', 'world', 'roles', 'choice', 'reading', 'last'];

/** Those of the columns that were asked for, in their order. */
export function orderColumns(asked: readonly Column[]): Column[] {
  return CHOSEN_COLUMNS.filter((column) => asked.includes(column));
}
