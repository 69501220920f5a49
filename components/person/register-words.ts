import { i18n } from '#i18n';

import { PREFIX } from '@/lib/network/person-row';
import type { Value } from '@/lib/network/register';
import { BRIDGES, CHOICES, ENERGIES, RECIPROCITIES, TIES } from '@/lib/network/words';
import { sayField, saySetElement } from './field-words';

const answers = {
  tie: TIES,
  bridge: BRIDGES,
  reciprocity: RECIPROCITIES,
  choice: CHOICES,
  energy: ENERGIES,
} as const;

/** Longest piece of a text that is shown, in UTF-16 units. */
const SHOWN = 120;

/** A field of a record as it is stored, by the name that the screens give it. */
export function sayRegister(field: string): string {
  const set = Object.entries(PREFIX).find(([, prefix]) => field.startsWith(prefix));
  return set ? saySetElement(set[0], field.slice(set[1].length)) : sayField(field);
}

/** What a field holds, in words. */
export function sayRegisterValue(field: string, value: Value): string {
  if (isAnswered(field)) {
    const words: readonly string[] = answers[field];
    // The answers are words of their questions, which the catalogue has one by one.
    if (typeof value === 'string' && words.includes(value)) return i18n.t(`words.${field}.${value}` as never);
  }
  const text = String(value);
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
}

function isAnswered(field: string): field is keyof typeof answers {
  return Object.hasOwn(answers, field);
}
