import type { PersonEdit, TextsEdit } from './person';
import type { Direction, Kind } from './words';

/** A text of the sample in both languages: the sample is data, not the words of a screen. */
export type Both = readonly [en: string, fr: string];

/** An exchange so many days before today; for an introduction, the name of whom it was to. */
export type Told =
  | readonly [direction: Exclude<Direction, 'both'>, kind: Kind, daysAgo: number, introduced?: string]
  | readonly ['both', 'conversation', number];

/** Somebody invented, as the files of the sample tell of them. */
export interface Invented extends Pick<
  PersonEdit,
  'bridge' | 'reciprocity' | 'choice' | 'energy' | 'consulted' | 'roles' | 'brings' | 'receives'
> {
  readonly name: string;
  readonly company: string;
  readonly place: string;
  readonly position: Both;
  readonly world: World;
  /** Their name stands only in an address, as of somebody met behind a link. */
  readonly unconfirmed?: boolean;
  readonly moment?: Both;
  readonly nextStep?: Both;
  readonly texts?: Readonly<Partial<Record<keyof TextsEdit, Both>>>;
  readonly told?: readonly Told[];
  /** The objectives they are linked to. */
  readonly aims?: readonly Aim[];
}

/** The objectives of the one who tries the sample. */
export type Aim = 'energy' | 'teaching';

export type World = keyof typeof WORLDS;

/** The worlds in which the invented people move; the one who tries the sample is at home in the first. */
export const WORLDS = {
  advice: ['Consulting', 'Conseil'],
  software: ['Software', 'Logiciel'],
  energy: ['Energy', 'Énergie'],
  health: ['Health', 'Santé'],
  books: ['Publishing', 'Édition'],
  sea: ['Shipping', 'Transport maritime'],
  state: ['Public service', 'Service public'],
  land: ['Farming and food', 'Agriculture et alimentation'],
  stage: ['Music and theatre', 'Musique et théâtre'],
} as const satisfies Readonly<Record<string, Both>>;
