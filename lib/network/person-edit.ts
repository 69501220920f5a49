import { cleanLine, cleanText } from './clean';
import { LIMITS, type PersonEdit, type TextsEdit } from './person';
import { PREFIX } from './person-row';
import { isProfileKey, MAX_KEY_LENGTH, type Profile } from './profile-key';
import type { Edit, Value } from './register';
import { TEXTS } from './texts';

const severalLines: ReadonlySet<string> = new Set(TEXTS);

/** An edit of a person as registers, apart: those of the row, and those of the texts. */
export interface EditRegisters {
  readonly row: Edit;
  readonly texts: Edit;
}

/**
 * An edit as registers, its texts cleaned. Empty text and `consulted: false` clear, as the screens mean them; but
 * nobody is left without a name, so an empty one is not written. A name without a source is the user's.
 */
export function editOf(edit: PersonEdit & TextsEdit): EditRegisters {
  const row: Record<string, Value | undefined> = {};
  const texts: Record<string, Value | undefined> = {};
  for (const [field, value] of Object.entries(edit)) {
    if (field === 'profiles') Object.assign(row, keysIn(value as readonly Profile[]));
    else if (isSet(field)) Object.assign(row, elementsOf(field, value as Record<string, boolean>));
    else if (severalLines.has(field)) texts[field] = written(value, cleanText);
    else row[field] = written(value, cleanLine);
  }
  if ('name' in row && row['name'] === undefined) {
    delete row['name'];
    delete row['nameSource'];
  } else if (row['name'] !== undefined) row['nameSource'] ??= 'user';
  return { row, texts };
}

/** The longest text that an act quotes, in UTF-16 units. */
const QUOTED = 200;

/**
 * Of an edit only what became of it, for saying what was done.
 * @param fields the registers that it changed
 */
export function changedIn(edit: PersonEdit & TextsEdit, fields: ReadonlySet<string>): PersonEdit & TextsEdit {
  const changed: Record<string, unknown> = {};
  for (const [field, value] of Object.entries(edit)) {
    if (field === 'profiles') {
      const kept = (value as readonly Profile[]).filter(({ key }) => fields.has(PREFIX.profiles + key));
      if (kept.length > 0) changed[field] = kept;
    } else if (isSet(field)) {
      const kept = Object.entries(value as Record<string, boolean>)
        .map(([element, is]) => [cleanLine(element), is] as const)
        .filter(([element]) => fields.has(PREFIX[field] + element));
      if (kept.length > 0) changed[field] = Object.fromEntries(kept);
    } else if (fields.has(field)) {
      changed[field] = typeof value === 'string' ? value.slice(0, QUOTED) : value;
    }
  }
  return changed;
}

/** Whether a register holds what is typed letter by letter, rather than chosen. */
export function isTyped(field: string): boolean {
  return field === 'nameSource' || Object.hasOwn(LIMITS, field);
}

/** The first text of an edit that is longer than it may be. */
export function findTooLong({ row, texts }: EditRegisters): { field: string; limit: number } | undefined {
  for (const [field, value] of [...Object.entries(row), ...Object.entries(texts)]) {
    const isTag = field.startsWith(PREFIX.tags);
    const text = isTag ? field.slice(PREFIX.tags.length) : value;
    const name = isTag ? 'tag' : field;
    const limit = Object.hasOwn(LIMITS, name) ? LIMITS[name as keyof typeof LIMITS] : undefined;
    if (limit !== undefined && typeof text === 'string' && text.length > limit) return { field: name, limit };
  }
  return undefined;
}

function written(value: unknown, clean: (text: string) => string): Value | undefined {
  const plain = typeof value === 'string' ? clean(value) : (value as Value | undefined);
  return plain === '' || plain === false ? undefined : plain;
}

type SetName = Exclude<keyof typeof PREFIX, 'profiles'>;

function isSet(field: string): field is SetName {
  return field !== 'profiles' && Object.hasOwn(PREFIX, field);
}

function elementsOf(set: SetName, elements: Readonly<Record<string, boolean>>): Edit {
  return Object.fromEntries(
    Object.entries(elements)
      .map(([element, is]) => [cleanLine(element), is] as const)
      .filter(([element]) => element !== '')
      .map(([element, is]) => [PREFIX[set] + element, is ? true : undefined]),
  );
}

/** A key that is none, or an address that is too long to be one, is left out: it would open nothing. */
function keysIn(profiles: readonly Profile[]): Edit {
  const openable = profiles.filter(({ key, url }) => isProfileKey(key) && url.length <= MAX_KEY_LENGTH);
  return Object.fromEntries(openable.map(({ key, url }) => [PREFIX.profiles + key, url]));
}
