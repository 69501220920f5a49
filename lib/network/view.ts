import { COLUMNS, type Column } from './columns';
import { BRIDGES, CHOICES, READINGS, RECIPROCITIES, ROLES, TIES } from './words';

/** What a filter asks for where nothing was said. */
export const NONE = 'none';

/** The filters that ask for a word of the method, or for there being none. */
export const WORDS_ASKED = {
  tie: [...TIES, NONE],
  bridge: [...BRIDGES, NONE],
  role: [...ROLES, NONE],
  reciprocity: [...RECIPROCITIES, NONE],
  choice: [...CHOICES, NONE],
  reading: READINGS,
} as const;
export type WordFilter = keyof typeof WORDS_ASKED;

/** The filters that ask for words of the person's own; for an objective by its id. */
export const TEXTS_ASKED = ['world', 'tag', 'company', 'objective'] as const;
export type TextFilter = (typeof TEXTS_ASKED)[number];

export type FilterName = WordFilter | TextFilter | 'silent';

export const FILTERS: readonly FilterName[] = [
  ...(Object.keys(WORDS_ASKED) as WordFilter[]),
  ...TEXTS_ASKED,
  'silent',
];

/** The silences that can be asked for, in months. */
export const SILENCES = [3, 6, 12, 24, 36] as const;

export type Filters = { readonly [F in WordFilter]?: (typeof WORDS_ASKED)[F][number] | undefined } & {
  readonly [F in TextFilter]?: string | undefined;
} & {
  /** Nothing is known to have passed for this many months. */
  readonly silent?: number | undefined;
};

/** Whom the inventory shows, and in which order. */
export interface View extends Filters {
  /** As it is searched for. */
  readonly query: string;
  /** Those whom the person lets fade are shown among the others. */
  readonly faded: boolean;
  readonly by: Column;
  /** The order is turned around. */
  readonly down: boolean;
}

export const EVERYBODY: View = { query: '', faded: false, by: 'name', down: false };

/** Longer than any word that is asked for. */
const LONGEST = 300;

/**
 * A view as the address of the inventory says it: `tie=weak&bridge=other&silent=12&sort=-last`. What it does not know is
 * passed over, so that an address that was kept goes on showing what it can.
 */
export function readView(address: string): View {
  const said = new URLSearchParams(address);
  const text = (name: string) => said.get(name)?.slice(0, LONGEST) || undefined;
  const words = Object.entries(WORDS_ASKED).map(([name, known]) => [
    name,
    known.find((word) => word === text(name)),
  ]);
  const texts = TEXTS_ASKED.map((name) => [name, text(name)]);
  const sort = text('sort') ?? '';
  const by = COLUMNS.find((column) => column === sort.replace(/^-/, ''));
  const filters = Object.entries({
    ...Object.fromEntries([...words, ...texts]),
    silent: SILENCES.find((months) => String(months) === text('silent')),
  }).filter(([, value]) => value !== undefined);
  return {
    ...EVERYBODY,
    ...Object.fromEntries(filters),
    query: text('q') ?? '',
    faded: text('faded') === 'shown',
    ...(by && { by, down: sort.startsWith('-') }),
  };
}

/** The same the other way; empty for {@link EVERYBODY}. */
export function writeView(view: View): string {
  const said = new URLSearchParams();
  const say = (name: string, value: string | undefined) => {
    if (value) said.set(name, value);
  };
  say('q', view.query.slice(0, LONGEST));
  for (const name of [...(Object.keys(WORDS_ASKED) as WordFilter[]), ...TEXTS_ASKED]) say(name, view[name]);
  say('silent', view.silent?.toString());
  say('faded', view.faded ? 'shown' : undefined);
  if (view.by !== EVERYBODY.by || view.down) said.set('sort', (view.down ? '-' : '') + view.by);
  return said.toString();
}

/** How many filters a view has, beside what is searched for. */
export function countFilters(view: View): number {
  return FILTERS.filter((name) => view[name] !== undefined).length;
}

/** The view without what is searched or filtered: everybody, in the same order. */
export function withoutFilters({ faded, by, down }: View): View {
  return { ...EVERYBODY, faded, by, down };
}
