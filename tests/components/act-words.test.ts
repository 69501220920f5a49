import { describe, expect, test, vi } from 'vitest';

import { sayAct, sayUndone } from '@/components/person/act-words';
import type { Deed } from '@/lib/network/act';
import { speak } from '../setup/words';
import { exchange } from './somebody';

const edited = (edit: Extract<Deed, { kind: 'edited' }>['edit'], created = false): Deed => ({
  kind: 'edited',
  edit,
  created,
});

const said: readonly [string, Deed, string, string][] = [
  ['a tie', edited({ tie: 'strong' }), 'Tagged Ada strong', 'Lien fort avec Ada'],
  ['a tie cleared', edited({ tie: undefined }), 'Cleared the tie with Ada', 'Lien avec Ada effacé'],
  [
    'a tie that begins a person',
    edited({ tie: 'weak', name: 'Ada' }, true),
    'Tagged Ada weak',
    'Lien faible avec Ada',
  ],
  [
    'a tie with many',
    { kind: 'manyEdited', edit: { tie: 'strong' }, count: 1_200 },
    'Tagged 1,200 people strong',
    'Lien fort avec 1 200 personnes',
  ],
  ['a world', edited({ bridge: 'other' }), 'Placed Ada in another world', 'Ada : d’un autre univers'],
  ['a reciprocity', edited({ reciprocity: 'mutual' }), 'With Ada: balanced', 'Avec Ada : équilibré'],
  ['a choice', edited({ choice: 'fade' }), 'Chosen for Ada: let fade', 'Choix pour Ada : laisser s’éteindre'],
  ['somebody added', edited({ name: 'Ada' }, true), 'Added Ada', 'Ada rejoint votre réseau'],
  ['a name', edited({ name: 'Ada', nameSource: 'user' }), 'Named Ada', 'Nom modifié : Ada'],
  ['a note', edited({ note: 'x' }), 'Saved for Ada: note', 'Enregistré pour Ada : note'],
  [
    'what is put off in a review',
    edited({ reviewed: '2026-03-10', again: '2026-03-17' }),
    'Saved for Ada: review',
    'Enregistré pour Ada : revue',
  ],
  ['an objective', { kind: 'objective', what: 'removed' }, 'Objective removed', 'Objectif supprimé'],
  ['a note emptied', edited({ note: '' }), 'Removed for Ada: note', 'Retiré pour Ada : note'],
  ['a role', edited({ roles: { mentor: true } }), 'Saved for Ada: mentor', 'Enregistré pour Ada : mentor'],
  ['a tag taken off', edited({ tags: { Lyon: false } }), 'Removed for Ada: Lyon', 'Retiré pour Ada : Lyon'],
  [
    'what a page filled in',
    edited({ headline: 'x', company: 'y', place: 'z' }),
    'Saved for Ada: headline, company, and place',
    'Enregistré pour Ada : accroche, entreprise et lieu',
  ],
  [
    'who is consulted',
    edited({ consulted: true }),
    'I consult Ada before deciding',
    'Je consulte Ada avant de décider',
  ],
  [
    'something received',
    { kind: 'exchangeAdded', exchange: exchange({ id: 'e', kind: 'introduction' }), created: false },
    'Logged with Ada: introduction, from them',
    'Noté avec Ada : mise en relation, de sa part',
  ],
  [
    'a meeting',
    {
      kind: 'exchangeAdded',
      exchange: exchange({ id: 'e', direction: 'both', kind: 'conversation' }),
      created: true,
    },
    'Logged with Ada: we met or spoke',
    'Noté avec Ada : conversation',
  ],
  ['a forgetting', { kind: 'forgotten' }, 'Forgot Ada', 'Ada : fiche oubliée'],
  [
    'a joining',
    { kind: 'joined', other: 'A. King' },
    'Joined A. King with Ada',
    'A. King et Ada ne font plus qu’une fiche',
  ],
];

describe.each(said)('%s', (_, deed, english, french) => {
  test('in English', () => {
    expect(sayAct({ deed, name: 'Ada' })).toBe(english);
    expect(sayUndone({ deed, name: 'Ada' })).toBe(`Undone: ${english}`);
  });

  test('in French', () => {
    speak('fr');
    expect(sayAct({ deed, name: 'Ada' }).replaceAll('\u202f', ' ')).toBe(french);
  });
});

test('a name of the other direction does not turn the sentence around', () => {
  expect(sayAct({ deed: edited({ tie: 'strong' }), name: 'محمد' })).toBe('Tagged \u2068محمد\u2069 strong');
});

test('a name cannot turn the sentence around by its own controls', () => {
  expect(sayAct({ deed: edited({ tie: 'strong' }), name: 'Ada\u202e' })).toBe('Tagged Ada strong');
});

test('a tag of the other direction does not either', () => {
  expect(sayAct({ deed: edited({ tags: { صديق: true } }), name: 'Ada' })).toBe(
    'Saved for Ada: \u2068صديق\u2069',
  );
});

test('words are bent by the rules of their own language, not of the browser’s', () => {
  vi.spyOn(String.prototype, 'toLocaleLowerCase').mockImplementation(function (this: string, language) {
    return language === undefined ? 'ı' : this.toLowerCase();
  });
  const deed: Deed = {
    kind: 'exchangeAdded',
    exchange: exchange({ id: 'e', kind: 'information' }),
    created: false,
  };
  expect(sayAct({ deed, name: 'Ada' })).toBe('Logged with Ada: information, from them');
  vi.restoreAllMocks();
});
