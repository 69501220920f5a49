import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';

import { PersonPanel, type PersonPanelProps } from '@/components/panel/PersonPanel';
import '@/components/panel/PersonRest';
import { speak } from '../setup/words';
import { expectNoFaults } from './axe';
import { exchange, somebody, spyOnActions, spyOnPeople } from './somebody';

afterEach(cleanup);

async function show(props: Partial<PersonPanelProps> = {}) {
  const actions = spyOnActions();
  const people = spyOnPeople();
  render(
    <PersonPanel
      person={somebody()}
      known
      texts={{}}
      ledger={[]}
      today="2026-10-01"
      letters
      worlds={['Aviation']}
      tags={[]}
      filling={undefined}
      here={undefined}
      canFill
      actions={actions}
      people={people}
      nameOf={() => undefined}
      {...props}
    />,
  );
  // What stands below the questions comes a moment later.
  await waitFor(() => expect(document.querySelector('#ledger')).toBeTruthy());
  return { actions, people };
}

const names = {
  en: {
    groups: {
      Tie: ['Strong', 'Weak'],
      World: ['My world', 'Another world'],
      Reciprocity: ['I give more', 'Balanced', 'I receive more'],
      Choice: ['Deepen', 'Occasional', 'Let fade'],
    },
    world: 'Name of world',
    texts: ['Note', 'Next step'],
    buttons: ['Edit name', 'Fill from page', 'They gave me…', 'I gave them…', 'We met or spoke'],
    clear: ['Clear tie', 'Clear world', 'Clear reciprocity', 'Clear choice'],
  },
  fr: {
    groups: {
      Lien: ['Fort', 'Faible'],
      Univers: ['Mon univers', 'Un autre univers'],
      Réciprocité: ['Je donne plus', 'Équilibré', 'Je reçois plus'],
      Choix: ['Approfondir', 'Ponctuel', 'Laisser s’éteindre'],
    },
    world: 'Nom de l’univers',
    texts: ['Note', 'Prochain pas'],
    buttons: [
      'Modifier le nom',
      'Remplir d’après la page',
      'On m’a donné…',
      'J’ai donné…',
      'Nous nous sommes vus ou parlé',
    ],
    clear: ['Effacer le lien', 'Effacer l’univers', 'Effacer la réciprocité', 'Effacer le choix'],
  },
};

describe.each(['en', 'fr'] as const)('in %s', (language) => {
  const { groups, world, texts, buttons, clear } = names[language];

  test('everything has its name, and axe finds nothing', async () => {
    speak(language);
    await show();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Ada Lovelace');
    for (const [name, answers] of Object.entries(groups)) {
      const group = within(screen.getByRole('radiogroup', { name }));
      expect(
        group
          .getAllByRole('radio')
          .map((radio) => radio.closest('label')?.querySelector('span')?.textContent),
      ).toEqual(answers);
      for (const answer of answers) expect(group.getByRole('radio', { name: answer })).toBeTruthy();
    }
    expect(screen.getByRole('combobox', { name: world })).toBeTruthy();
    for (const name of texts) expect(screen.getByRole('textbox', { name })).toBeTruthy();
    for (const name of buttons) expect(screen.getByRole('button', { name })).toBeTruthy();
    for (const name of clear) expect(screen.queryByRole('button', { name })).toBeNull();
    await expectNoFaults();
  });

  test('what the headline says already in position and company is said once', async () => {
    speak(language);
    await show({ person: somebody({ headline: 'Mayor', position: 'Mayor', company: 'Ville' }) });
    expect(screen.getAllByText(/Mayor/)).toHaveLength(1);
  });

  test('what is chosen can be cleared, and a full person is without fault too', async () => {
    speak(language);
    await show({
      person: somebody({
        name: 'محمد بن موسى',
        nameSource: 'address',
        headline: 'عالم',
        tie: 'strong',
        bridge: 'other',
        reciprocity: 'mutual',
        choice: 'occasional',
        moment: '2027-01-31',
        roles: ['mentor'],
        tags: ['Lyon'],
        joined: [{ id: '00000000000000c3', name: 'A. King' }],
      }),
      ledger: [exchange({ id: 'e1' }), exchange({ id: 'e2', direction: 'both', kind: 'conversation' })],
      texts: { note: 'A note', howMet: 'In 1833' },
    });
    for (const name of clear) expect(screen.getByRole('button', { name })).toBeTruthy();
    document.querySelectorAll('details').forEach((details) => {
      details.open = true;
    });
    await expectNoFaults();
  });
});

test('each answer is an edit of its own', async () => {
  const { actions } = await show({ person: somebody({ tie: 'weak' }) });
  fireEvent.click(screen.getByRole('radio', { name: 'Strong' }));
  fireEvent.click(screen.getByRole('radio', { name: 'My world' }));
  fireEvent.click(screen.getByRole('radio', { name: 'Balanced' }));
  fireEvent.click(screen.getByRole('radio', { name: 'Deepen' }));
  fireEvent.click(screen.getByRole('button', { name: 'Clear tie' }));
  expect(actions.edit.mock.calls).toEqual([
    [{ tie: 'strong' }],
    [{ bridge: 'same' }],
    [{ reciprocity: 'mutual' }],
    [{ choice: 'deepen' }],
    [{ tie: undefined }],
  ]);
});

test('nothing can be typed over texts that are not read yet', async () => {
  await show({ texts: undefined });
  expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Note' }).readOnly).toBe(true);
});

test('an occasional tie asks for its moment, in words or as a day', async () => {
  const { actions } = await show({ person: somebody({ choice: 'occasional', moment: 'At the fair' }) });
  expect((await screen.findByRole<HTMLInputElement>('textbox', { name: 'When' })).value).toBe('At the fair');
  fireEvent.change(screen.getByLabelText('A day from the calendar'), { target: { value: '2027-01-31' } });
  expect(actions.edit.mock.calls).toEqual([[{ moment: '2027-01-31' }]]);
});

test('an unconfirmed name says so', async () => {
  await show({ person: somebody({ nameSource: 'address' }) });
  expect(screen.getByText('Name taken from the address')).toBeTruthy();
});

test('who is not in the network yet cannot be joined or forgotten', async () => {
  await show({ known: false });
  expect(screen.queryByText('Forget this person')).toBeNull();
});

test('roles, energy and who is consulted are edits of one element each', async () => {
  const { actions } = await show({ person: somebody({ roles: ['peer'] }) });
  fireEvent.click(screen.getByRole('checkbox', { name: 'Mentor' }));
  fireEvent.click(screen.getByRole('checkbox', { name: 'Peer' }));
  fireEvent.click(screen.getByRole('checkbox', { name: 'I consult them before deciding' }));
  expect(actions.edit.mock.calls).toEqual([
    [{ roles: { mentor: true } }],
    [{ roles: { peer: false } }],
    [{ consulted: true }],
  ]);
});

test('two records are joined, taken apart, and a person is forgotten, each by a press', async () => {
  const grace = somebody({ id: '00000000000000d4', name: 'Grace Hopper' });
  const { actions } = await show({
    person: somebody({ joined: [{ id: '00000000000000c3', name: 'A. King' }] }),
    people: spyOnPeople([grace]),
  });
  const record = within(screen.getByText('This record').closest('details') as HTMLElement);
  fireEvent.input(record.getByRole('searchbox', { name: 'Same person as…', hidden: true }), {
    target: { value: 'grace' },
  });
  fireEvent.click(await record.findByRole('button', { name: /Grace Hopper/, hidden: true }));
  expect(actions.join.mock.calls).toEqual([[grace.id]]);
  const apart = record.getByRole('button', { name: 'Take apart A. King', hidden: true });
  apart.focus();
  fireEvent.click(apart);
  expect(actions.part.mock.calls).toEqual([['00000000000000c3']]);
  expect(document.activeElement).toBe(record.getByRole('searchbox', { hidden: true }));
  fireEvent.click(record.getByRole('button', { name: 'Forget this person', hidden: true }));
  expect(actions.forget).toHaveBeenCalledOnce();
});
