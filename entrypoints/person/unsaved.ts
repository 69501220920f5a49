import type { Person, PersonEdit, Texts, TextsEdit } from '@/lib/network/person';
import { TEXTS } from '@/lib/network/texts';
import type { Sighting } from '@/lib/network/sighting';

export type Edit = PersonEdit & TextsEdit;

/** Something said of a person that is not stored yet, or that could not be. */
export interface Unsaved {
  readonly id: number;
  /** Of whom: the place's key. */
  readonly key: string;
  readonly edit: Edit;
}

const sets = ['roles', 'tags', 'brings', 'receives'] as const;

/** The person as the screen shows them while an edit is on its way to the store. */
export function applyEdit(person: Person, edit: Edit): Person {
  const { profiles: _, ...fields } = edit;
  const next: Record<string, unknown> = { ...person };
  for (const [field, value] of Object.entries(fields)) {
    if (isText(field)) continue;
    const set = sets.find((name) => name === field);
    if (set) next[set] = applyToSet(person[set], value as Record<string, boolean>);
    else if (field !== 'name' || value)
      next[field] = field === 'consulted' ? value === true : value || undefined;
  }
  return next as unknown as Person;
}

/** The longer texts as the screen shows them while an edit is on its way. */
export function applyTexts(texts: Texts, edit: Edit): Texts {
  return Object.fromEntries(TEXTS.map((field) => [field, field in edit ? edit[field] : texts[field]]));
}

/** Somebody only seen: nothing is said of them yet. */
export function blankPerson({ name, nameSource, profiles }: Sighting): Person {
  const nothing = {
    consulted: false,
    roles: [],
    tags: [],
    brings: [],
    receives: [],
    objectives: [],
    joined: [],
  };
  return { id: '', name, nameSource, profiles, ...nothing };
}

/**
 * Of an edit that could not be stored, what was typed: it stays on the screen. What was pressed shows as it is stored.
 */
export function typedIn(edit: Edit): Edit | undefined {
  const typed = Object.entries(edit).filter(
    ([field, value]) => typeof value === 'string' && typedFields.has(field),
  );
  return typed.length > 0 ? Object.fromEntries(typed) : undefined;
}

/** Without what a newer edit of the same person says anew. */
export function superseded<Older extends Unsaved>(
  unsaved: readonly Older[],
  { key, edit }: Pick<Unsaved, 'key' | 'edit'>,
): readonly Older[] {
  return unsaved.flatMap((older) => {
    if (older.key !== key) return [older];
    const rest = Object.entries(older.edit).filter(([field]) => !(field in edit) || isSet(field));
    return rest.length > 0 ? [{ ...older, edit: Object.fromEntries(rest) }] : [];
  });
}

/** Two edits of one person as one, the later one's word standing. */
export function joinEdits(earlier: Edit, later: Edit): Edit {
  const both = sets.filter((set) => earlier[set] && later[set]);
  const joined = both.map((set) => [set, { ...earlier[set], ...later[set] }] as const);
  const profiles = [...(earlier.profiles ?? []), ...(later.profiles ?? [])];
  return {
    ...earlier,
    ...later,
    ...Object.fromEntries(joined),
    ...(profiles.length > 0 && { profiles }),
  };
}

const typedFields: ReadonlySet<string> = new Set([
  ...TEXTS,
  'name',
  'headline',
  'company',
  'position',
  'place',
  'worldName',
  'moment',
  'nextStep',
]);

function applyToSet(elements: readonly string[], edit: Readonly<Record<string, boolean>>): string[] {
  const kept = elements.filter((element) => edit[element] !== false);
  const added = Object.keys(edit).filter((element) => edit[element] && !kept.includes(element));
  return [...kept, ...added];
}

function isText(field: string): boolean {
  return (TEXTS as readonly string[]).includes(field);
}

function isSet(field: string): boolean {
  return (sets as readonly string[]).includes(field);
}
