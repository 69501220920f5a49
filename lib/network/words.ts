/** The words of the method, one meaning each. Orders are the orders in which screens show them. */

/** How close. Unset until the person says. */
export const TIES = ['strong', 'weak'] as const;
export type Tie = (typeof TIES)[number];

/** Whether a tie stays in one's own world or leads into another: apart from how close it is (Neal 2024). */
export const BRIDGES = ['same', 'other'] as const;
export type Bridge = (typeof BRIDGES)[number];

/** What the user says of the relation, in one click. */
export const RECIPROCITIES = ['giving', 'mutual', 'receiving'] as const;
export type Reciprocity = (typeof RECIPROCITIES)[number];

/** Where the energy goes. */
export const CHOICES = ['deepen', 'occasional', 'fade'] as const;
export type Choice = (typeof CHOICES)[number];

export const ROLES = [
  'partner',
  'client',
  'supplier',
  'investor',
  'associate',
  'colleague',
  'formerColleague',
  'peer',
  'referrer',
  'institution',
  'mentor',
  'friendOrFamily',
] as const;
export type Role = (typeof ROLES)[number];

/** An optional cue (Cross, Baker & Parker 2003). */
export const ENERGIES = ['drains', 'neutral', 'gives'] as const;
export type Energy = (typeof ENERGIES)[number];

/** What a relation is for the user at present: computed, always with its reason, always overridable. */
export const READINGS = ['nourishing', 'stagnant', 'demanding', 'dormant', 'unread'] as const;
export type ReadingWord = (typeof READINGS)[number];

/** What passes between two people, in one direction. */
export const KINDS = [
  'introduction',
  'information',
  'opportunity',
  'advice',
  'support',
  'visibility',
] as const;
export type Kind = (typeof KINDS)[number];

/** Who gave in an exchange, seen from the user; `both`: we met or spoke. */
export const DIRECTIONS = ['given', 'received', 'both'] as const;
export type Direction = (typeof DIRECTIONS)[number];
