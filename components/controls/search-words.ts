import { i18n } from '#i18n';

import type { Person, Texts } from '@/lib/network/person';

/** By what else a person is found than what stands in their record: their roles as the screen says them, the texts. */
export function searchWords(person: Person, texts: Texts | undefined): readonly string[] {
  const roles = person.roles.map((role) => i18n.t(`words.role.${role}`));
  return [...roles, person.nextStep, texts?.note, texts?.howMet].filter((words) => words !== undefined);
}
