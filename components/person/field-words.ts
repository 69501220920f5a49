import { i18n } from '#i18n';

import { KINDS, ROLES } from '@/lib/network/words';

const fields = [
  'name',
  'headline',
  'company',
  'position',
  'place',
  'worldName',
  'moment',
  'consulted',
  'nextStep',
  'rhythm',
  'reviewed',
  'again',
  'note',
  'howMet',
  'bringsText',
  'receivesText',
] as const;
const questions = ['tie', 'bridge', 'reciprocity', 'choice', 'energy', 'reading'] as const;

/** A field of a person by the name that the screens give it. */
export function sayField(field: string): string {
  if (isIn(fields, field)) return i18n.t(`words.field.${field}`);
  if (isIn(questions, field)) return i18n.t(`words.${field}.name`);
  return field;
}

/** One element of a set: a role, a kind of what they bring or can receive, a tag in the person's own words. */
export function saySetElement(set: string, element: string): string {
  if (set === 'roles' && isIn(ROLES, element)) return i18n.t(`words.role.${element}`);
  if (set === 'brings' && isIn(KINDS, element)) return sayPart('brings', element);
  if (set === 'receives' && isIn(KINDS, element)) return sayPart('receives', element);
  return element;
}

function sayPart(set: 'brings' | 'receives', kind: (typeof KINDS)[number]): string {
  return `${i18n.t(`words.field.${set}`)} (${i18n.t(`words.kind.${kind}`)})`;
}

function isIn<const T extends string>(allowed: readonly T[], value: string): value is T {
  return (allowed as readonly string[]).includes(value);
}
