import { i18n } from '#i18n';

import { inSentence } from '@/lib/i18n/in-sentence';
import { isolate } from '@/lib/i18n/isolate';
import { sayList } from '@/lib/i18n/lists';
import { sayNumber } from '@/lib/i18n/numbers';
import type { Act, Deed } from '@/lib/network/act';
import type { PersonEdit, TextsEdit } from '@/lib/network/person';
import { sayField, saySetElement } from './field-words';

type Edit = PersonEdit & TextsEdit;

/** What somebody did, as a sentence: "Tagged Ada Lovelace strong". */
export function sayAct({ deed, name: plainName }: Pick<Act, 'deed' | 'name'>): string {
  const name = isolate(plainName);
  switch (deed.kind) {
    case 'edited':
      return sayEdit(name, deed);
    case 'manyEdited':
      return sayEdit(i18n.t('words.people', deed.count, [sayNumber(deed.count)]), {
        ...deed,
        created: false,
      });
    case 'exchangeAdded':
      return sayExchange(name, deed.exchange);
    case 'exchangeEdited':
      return i18n.t('act.exchange.edited', { name });
    case 'exchangeRemoved':
      return i18n.t('act.exchange.removed', { name });
    case 'objective':
      return i18n.t(`objectives.done.${deed.what}`);
    case 'forgotten':
      return i18n.t('act.forgotten', { name });
    default:
      return i18n.t(`act.${deed.kind}`, { name, other: isolate(deed.other) });
  }
}

/** What was just taken back, as a sentence. */
export function sayUndone(act: Pick<Act, 'deed' | 'name'>): string {
  return i18n.t('act.undone', { act: sayAct(act) });
}

type Exchanged = Extract<Deed, { kind: 'exchangeAdded' }>['exchange'];

function sayExchange(name: string, { direction, kind }: Exchanged): string {
  if (direction === 'both') return i18n.t('act.exchange.both', { name });
  return i18n.t(`act.exchange.${direction}`, { name, kind: inSentence(i18n.t(`words.kind.${kind}`)) });
}

function sayEdit(name: string, { edit, created }: Omit<Extract<Deed, { kind: 'edited' }>, 'kind'>): string {
  const { name: newName, nameSource: _, profiles: __, ...rest } = edit;
  const fields = Object.keys(rest) as (keyof typeof rest)[];
  const [first] = fields;
  if (first === undefined)
    return i18n.t(created || newName === undefined ? 'act.added' : 'act.named', { name });
  return (fields.length === 1 ? sayAnswer(name, rest) : undefined) ?? sayFields(name, rest);
}

/** The questions with a sentence of their own. */
function sayAnswer(name: string, edit: Edit): string | undefined {
  if ('tie' in edit) return i18n.t(`act.tie.${edit.tie ?? 'cleared'}`, { name });
  if ('bridge' in edit) return i18n.t(`act.bridge.${edit.bridge ?? 'cleared'}`, { name });
  if ('reciprocity' in edit) return i18n.t(`act.reciprocity.${edit.reciprocity ?? 'cleared'}`, { name });
  if ('choice' in edit) return i18n.t(`act.choice.${edit.choice ?? 'cleared'}`, { name });
  if (edit.objectives) {
    const isLinked = Object.values(edit.objectives).includes(true);
    return i18n.t(`act.objective.${isLinked ? 'set' : 'cleared'}`, { name });
  }
  if ('consulted' in edit) return i18n.t(`act.consulted.${edit.consulted ? 'set' : 'cleared'}`, { name });
  return undefined;
}

function sayFields(name: string, edit: Edit): string {
  const parts = Object.entries(edit).flatMap(([field, value]) =>
    typeof value === 'object'
      ? Object.entries(value).map(([element, is]) => ({
          // A tag is in the person's own words: those are not bent.
          what: field === 'tags' ? isolate(element) : inSentence(saySetElement(field, element)),
          is: is === true,
        }))
      : [{ what: inSentence(sayField(field)), is: value !== undefined && value !== '' }],
  );
  const kept = parts.filter(({ is }) => is);
  const said = kept.length > 0 ? kept : parts;
  return i18n.t(kept.length > 0 ? 'act.saved' : 'act.removed', {
    name,
    // Some fields go by one word.
    what: sayList([...new Set(said.map(({ what }) => what))]),
  });
}
