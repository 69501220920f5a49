import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';

import {
  DataExportFound,
  type DataExportFoundProps,
  type ExportFoundShown,
} from '@/components/data/DataExportFound';
import { DataFound } from '@/components/data/DataFound';
import { DataGuide } from '@/components/data/DataGuide';
import { DataPeople } from '@/components/data/DataPeople';
import { DataProgress } from '@/components/data/DataProgress';
import { sayFiles, sayImport } from '@/components/data/data-words';
import { sayKind, sayProblem, sayReason } from '@/components/data/file-words';
import { REASONS } from '@/lib/archive/account';
import { LAYOUTS } from '@/lib/archive/layouts';
import { sayBytes } from '@/lib/i18n/bytes';
import type { ExportDay } from '@/lib/network/export-day';
import { speak } from '../setup/words';
import { expectNoFaults } from './axe';

afterEach(cleanup);

const adaAt = (at: number | string) => `https://www.linkedin.com/in/ada-${at}`;

const people = ['Ada Lovelace', 'Ada King', 'A. Lovelace'].map((name, at) => ({
  id: String(at),
  name,
  company: 'Engines',
  address: adaAt(at),
  isHere: at === 0,
}));
const [ada = people[0], king = people[1], short = people[2]] = people;

const found = {
  files: [
    {
      path: 'export.zip/Connections.csv',
      kind: 'connections',
      account: {
        rows: 5,
        used: 3,
        aside: { dateOnly: 1, columns: 1 },
        badRows: [{ line: 7, reason: 'columns' }],
      },
    },
    { path: 'export.zip/Rich_Media.csv', account: { rows: 0, used: 0, aside: {}, badRows: [] } },
    {
      path: 'mine.csv',
      problem: { code: 'nothingKnown', expected: ['Connections.csv'], seen: ['Wer', 'Wo'] },
      account: { rows: 0, used: 0, aside: {}, badRows: [] },
      preview: { header: ['Wer', 'Wo'], rows: [['Ada', 'Engines']], guess: { addresses: [], company: 1 } },
    },
  ],
  user: {
    key: 'linkedin:me',
    isCertain: false,
    candidates: ['me', 'you'].map((slug) => ({
      profile: { key: `linkedin:${slug}`, url: `https://www.linkedin.com/in/${slug}` },
      name: slug,
    })),
  },
  turns: 12,
  answers: { notes: false, doubles: {}, questions: {} },
  passedOver: 2,
  notes: { offered: 2, kept: 1 },
  proposals: {
    count: 2,
    first: [
      { id: 'a', by: 'mail', one: ada, other: king },
      { id: 'b', by: 'nameAndCompany', one: ada, other: short },
    ],
  },
  questions: [
    {
      id: 'ada?',
      kind: 'recommendationsReceived',
      name: 'Ada',
      writtenOn: '2009-07-21',
      candidates: [
        { id: 'linkedin:ada', name: 'Ada', company: 'Engines', address: adaAt(0) },
        { id: 'linkedin:ada-2', name: 'Ada', company: undefined, address: adaAt(2) },
        { id: 'linkedin:ada-%C3%A8', name: 'Ada', company: undefined, address: adaAt('%C3%A8') },
      ],
    },
  ],
  since: {
    joined: { count: 1, first: ['Cy'] },
    left: { count: 0, first: [] },
    moved: { count: 300, first: [{ name: 'Bob', from: 'Verse', to: 'Prose' }] },
  },
} as ExportFoundShown;

function show(shown = found) {
  const does = {
    onAnswer: vi.fn<DataExportFoundProps['onAnswer']>(),
    onColumns: vi.fn<DataExportFoundProps['onColumns']>(),
    onBadRows: vi.fn<() => void>(),
  };
  render(
    <main>
      <DataExportFound found={shown} busy={false} {...does} />
    </main>,
  );
  return does;
}

test('of those who may be meant, who has name and company in common is told by the address', () => {
  show();
  const meant = within(screen.getByRole('combobox', { name: /recommended you/ })).getAllByRole('option');
  expect(meant.map(({ textContent }) => textContent)).toEqual([
    'None of them',
    'Ada, Engines',
    'Ada, linkedin.com/in/ada-2',
    'Ada, linkedin.com/in/ada-è',
  ]);
});

test.each(['en', 'fr'] as const)('what was found is said and asked without faults (%s)', async (language) => {
  speak(language);
  show();
  await expectNoFaults();
  expect(document.body.textContent).not.toMatch(/files\.|data\./);
});

test('every file, reason and problem has its words', () => {
  for (const language of ['en', 'fr'] as const) {
    speak(language);
    const kinds = [...Object.keys(LAYOUTS), 'googleContacts', 'chosen', 'cards'].map(sayKind);
    const reasons = Object.keys(REASONS).map((reason) => sayReason(reason, 3));
    const problems = ['noArchive', 'page', 'climbingPath', 'split', 'headings'].map((code) =>
      sayProblem({ code }),
    );
    for (const says of [...kinds, ...reasons, ...problems]) expect(says).not.toMatch(/^files\.|^$/);
    for (const says of reasons) expect(says).toContain('3');
    expect(sayReason('card', 1)).toBe(language === 'en' ? '1 unreadable card' : '1 carte illisible');
    expect(sayProblem({ code: 'nothingKnown', expected: ['a'], seen: ['b'] })).toMatch(/a.*b/);
  }
});

test('rows that were used without their date are told of', () => {
  const account = { rows: 5, used: 5, undated: 2, aside: {}, badRows: [{ line: 2, reason: 'date' }] };
  show({ ...found, files: [{ path: 'Connections.csv', kind: 'connections', account }] });
  expect(
    screen.getByText('5 rows, of which 5 used. 2 of them without their dates, which cannot be read.'),
  ).toBeTruthy();
});

test('files of no use are left out, and a row that cannot be read is offered to be saved', () => {
  const { onBadRows } = show();
  expect(screen.queryByText(/Rich_Media/)).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Save the list of unreadable rows' }));
  expect(onBadRows).toHaveBeenCalledOnce();
});

test('one key says of two whether they are one, and the next two have the focus', () => {
  const { onAnswer } = show();
  const [first, second] = screen.getAllByRole('button', { name: 'One person' });
  first?.focus();
  fireEvent.keyDown(first as Element, { key: '1' });
  expect(onAnswer).toHaveBeenLastCalledWith({ ...found.answers, doubles: { a: true } });
  expect(document.activeElement).toBe(second);
  fireEvent.keyDown(second as Element, { key: '2' });
  expect(onAnswer).toHaveBeenLastCalledWith({ ...found.answers, doubles: { b: false } });
});

test('many who may be one are folded, drawn once they are asked for, and how many more there are is said', async () => {
  const [one] = found.proposals.first;
  if (!one) throw new Error('Nobody is proposed.');
  const first = Array.from({ length: 30 }, (_, at) => ({ ...one, id: String(at) }));
  show({ ...found, proposals: { count: 42, first } });
  const fold = screen.getByText('42 pairs who may be one person').closest('details') as HTMLDetailsElement;
  expect(fold.open).toBe(false);
  expect(screen.queryByRole('button', { name: 'One person' })).toBeNull();
  fold.open = true;
  fireEvent(fold, new Event('toggle'));
  expect(await screen.findAllByRole('button', { name: 'One person' })).toHaveLength(30);
  expect(fold.textContent).toMatch(/12 more/);
});

test('it is asked whose the export is, whose a recommendation, and whether notes are taken', () => {
  const { onAnswer } = show();
  fireEvent.click(screen.getByRole('radio', { name: /you/ }));
  expect(onAnswer).toHaveBeenLastCalledWith({ ...found.answers, user: 'linkedin:you' });
  fireEvent.change(screen.getByRole('combobox', { name: /recommended you/ }), {
    target: { value: 'linkedin:ada' },
  });
  expect(onAnswer).toHaveBeenLastCalledWith({ ...found.answers, questions: { 'ada?': 'linkedin:ada' } });
  fireEvent.click(screen.getByRole('checkbox', { name: 'Take the 2 notes found in these files' }));
  expect(onAnswer).toHaveBeenLastCalledWith({ ...found.answers, notes: true });
});

test('who was said to be meant stays so, whoever is the user', () => {
  const questions = { 'ada?': 'linkedin:ada' };
  const { onAnswer } = show({ ...found, answers: { ...found.answers, questions } });
  expect(screen.getByRole('combobox', { name: /recommended you/ })).toHaveProperty('value', 'linkedin:ada');
  fireEvent.click(screen.getByRole('radio', { name: /you/ }));
  expect(onAnswer).toHaveBeenLastCalledWith({ ...found.answers, user: 'linkedin:you', questions });
});

test('who is none of those proposed gives a name, or goes on without', async () => {
  const { onAnswer } = show();
  expect(screen.queryByRole('textbox', { name: /Your name/ })).toBeNull();
  fireEvent.click(screen.getByRole('radio', { name: 'None of these' }));
  expect(onAnswer).toHaveBeenLastCalledWith({ ...found.answers, user: { named: '' } });
  cleanup();
  const again = show({ ...found, answers: { ...found.answers, user: { named: '' } } });
  expect(screen.getByRole('radio', { name: 'None of these' })).toHaveProperty('checked', true);
  expect(document.body.textContent).toContain('no message is counted');
  fireEvent.input(screen.getByRole('textbox', { name: /Your name/ }), { target: { value: ' Me Owner ' } });
  fireEvent.click(screen.getByRole('button', { name: 'Look for it' }));
  expect(again.onAnswer).toHaveBeenLastCalledWith({ ...found.answers, user: { named: 'Me Owner' } });
  await expectNoFaults();
});

test('whether a name was found in the messages is said', () => {
  const answers = { ...found.answers, user: { named: 'Me Owner' } };
  show({ ...found, answers });
  expect(screen.getByText('Nobody in these messages is called Me Owner.')).toBeTruthy();
  cleanup();
  show({ ...found, answers, user: { ...found.user, name: 'Me Owner' } });
  expect(screen.getByText('Me Owner is you.')).toBeTruthy();
  expect(document.body.textContent).not.toContain('no message is counted');
});

test('where nobody can be proposed and messages wait, the name is asked for, and how many wait is said', () => {
  const [first] = found.files;
  const files = [{ ...first, account: { rows: 3, used: 0, aside: { userUnknown: 3 }, badRows: [] } }];
  const user = { isCertain: false, candidates: [] };
  show({ ...found, user, files } as ExportFoundShown);
  expect(screen.getByRole('textbox', { name: /Your name/ })).toBeTruthy();
  expect(
    screen.getByText(/^3 messages are counted for nobody so far\. You can go on without\./),
  ).toBeTruthy();
  expect(screen.queryByRole('radio')).toBeNull();
});

test('a table that is not known is read by the columns that were chosen', () => {
  const { onColumns } = show();
  const read = screen.getByRole('button', { name: 'Read this table' });
  expect(read).toHaveProperty('disabled', true);
  fireEvent.change(screen.getByRole('combobox', { name: 'Column Wer' }), { target: { value: 'name' } });
  fireEvent.click(read);
  expect(onColumns).toHaveBeenCalledWith('mine.csv', { name: 0, company: 1, addresses: [] });
});

test('of very many columns the first are offered with those guessed, and any other by its heading or number', async () => {
  const header = Array.from({ length: 10_000 }, (_, at) => (at === 8_000 ? 'Prénom' : `Q${at + 1}`));
  const preview = {
    header,
    rows: [header.map((title) => `to ${title}`)],
    guess: { addresses: [], mail: 9_000 },
  };
  const { onColumns } = show({ ...found, files: [{ ...found.files[2], preview }] } as ExportFoundShown);
  expect(screen.getByText('It has 10,000 columns, of which 51 stand here.')).toBeTruthy();
  expect(screen.getByText('to Q9001')).toBeTruthy();
  const seek = (text: string) => {
    const box = screen.getByRole('combobox', { name: 'Another column, by its heading or number' });
    fireEvent.input(box, { target: { value: text } });
    const { length } = document.querySelectorAll('datalist option');
    fireEvent.submit(box.closest('form') as Element);
    return length;
  };
  expect(seek('q12')).toBe(20);
  expect(seek('q123')).toBe(11);
  expect(document.activeElement).toBe(screen.getByRole('combobox', { name: 'Column Q123' }));
  seek('prenom');
  expect(screen.getByText('to Prénom')).toBeTruthy();
  fireEvent.change(document.activeElement as Element, { target: { value: 'firstName' } });
  seek('7000');
  fireEvent.change(document.activeElement as Element, { target: { value: 'address' } });
  seek('birthday');
  expect(screen.getByText('No column is called birthday.')).toBeTruthy();
  expect(screen.getByText('It has 10,000 columns, of which 54 stand here.')).toBeTruthy();
  await expectNoFaults();
  fireEvent.click(screen.getByRole('button', { name: 'Read this table' }));
  expect(onColumns).toHaveBeenCalledWith('mine.csv', { firstName: 8_000, mail: 9_000, addresses: [6_999] });
});

test.each([
  [undefined, undefined, false, /Get your data/],
  ['2026-03-01', undefined, false, /Asked for on March 1, 2026/],
  [undefined, { day: '2025-11-01', isMade: true }, true, /is of November 1, 2025, more than 90 days ago/],
  [undefined, { day: '2026-03-01', isMade: true }, false, /is of March 1, 2026/],
  [undefined, { day: '2025-11-01', isMade: false }, true, /reaches to November 1, 2025, more than 90 days/],
  [undefined, { day: '2026-03-01', isMade: false }, false, /reaches to March 1, 2026/],
])(
  'the guide knows whether an export is awaited and how old the last is',
  async (askedOn, last, isOld, says) => {
    const onAsk = vi.fn<(isAwaited: boolean) => void>();
    render(
      <main>
        <DataGuide askedOn={askedOn} last={last} isOld={isOld} onAsk={onAsk} />
      </main>,
    );
    expect(document.body.textContent).toMatch(says);
    await expectNoFaults();
    const [button] = screen.getAllByRole('button', { hidden: true });
    fireEvent.click(button as Element);
    expect(onAsk).toHaveBeenCalledWith(askedOn === undefined);
  },
);

test('progress says how many rows, and how long it will still take', () => {
  const { rerender } = render(
    <DataProgress doing="reading" progress={{ done: 1, of: 9, rows: 2_000, left: 7 }} onStop={() => {}} />,
  );
  expect(document.body.textContent).toContain('2,000 rows · about 7 seconds left');
  rerender(<DataProgress doing="reading" progress={{ done: 1, of: 9, left: 240 }} onStop={() => {}} />);
  expect(document.body.textContent).toContain('about 4 minutes left');
});

test.each([
  ['importing', 'Bringing everybody in… 12,000 of 30,000 people · about 4 seconds left'],
  ['undoing', 'Taking the import back… 12,000 of 30,000 people · about 4 seconds left'],
] as const)('while %s, how many people it has done is told, and it can be stopped', (doing, says) => {
  const onStop = vi.fn<() => void>();
  const progress = { done: 12_000, of: 30_000, left: 4 };
  render(<DataProgress doing={doing} progress={progress} onStop={onStop} />);
  expect(screen.getByText(says)).toBeTruthy();
  expect(screen.getByRole('progressbar')).toMatchObject({ value: 12_000, max: 30_000 });
  fireEvent.click(screen.getByRole('button', { name: 'Stop' }));
  expect(onStop).toHaveBeenCalledOnce();
});

test('what is being saved can no longer be stopped, and it is said so', () => {
  const onStop = vi.fn<() => void>();
  render(
    <DataProgress doing="undoing" progress={{ done: 0, of: undefined, isSent: true }} onStop={onStop} />,
  );
  expect(screen.getByText(/Everything is being saved/)).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Stop' })).toHaveProperty('disabled', true);
});

test('people are drawn once it is asked who they are', async () => {
  const cy = { id: '0', name: 'Cy', differences: [], alters: true };
  render(<DataPeople fate="added" count={300} people={[cy]} />);
  expect(screen.queryByText('Cy')).toBeNull();
  const fold = screen.getByRole('group') as HTMLDetailsElement;
  fold.open = true;
  fireEvent(fold, new Event('toggle'));
  expect(await screen.findByText('Cy')).toBeTruthy();
  expect(document.body.textContent).toContain('299');
});

test('bytes are said as each language writes them', () => {
  const sizes = [1, 999, 1_234, 155_000_000, 2_000_000_000, 3e12];
  expect(sizes.map(sayBytes)).toEqual(['1 byte', '999 bytes', '1.2 kB', '155 MB', '2 GB', '3,000 GB']);
  speak('fr');
  const french = sizes.map((size) => sayBytes(size).replaceAll(/\s/g, ' '));
  expect(french).toEqual(['1 octet', '999 octets', '1,2 ko', '155 Mo', '2 Go', '3 000 Go']);
});

test.each(['en', 'fr'] as const)(
  'of files without anybody it is not said that all of it is here (%s)',
  (language) => {
    speak(language);
    const none = { count: 0, people: [] };
    const fates = {
      added: none,
      changed: none,
      conflicting: none,
      unchanged: none,
      barred: none,
      gone: none,
    };
    render(
      <DataFound
        found={{ files: [], fates, isNews: false, export: { files: [{ kind: 'cards' }] } }}
        settings={[]}
        asLast={{ day: '2020-11-20', isMade: true }}
        busy={false}
        onImport={() => {}}
        onPutAway={() => {}}
        others={undefined}
      />,
    );
    expect(document.body.textContent).toMatch(/There is nobody in it|Il n’y a personne/);
    expect(document.body.textContent).not.toMatch(/nothing new|Rien de nouveau|2020/);
  },
);

test('what brings nothing but settings, or a later day, can be imported, and says which', () => {
  const none = { count: 0, people: [] };
  const onImport = vi.fn<() => void>();
  const card = (settings: readonly ('letters' | 'views')[], asLast?: ExportDay) => (
    <DataFound
      found={{
        files: [{ name: 'a.json', made: undefined, fault: undefined, unreadable: 0, unread: [] }],
        fates: {
          added: none,
          changed: none,
          conflicting: none,
          unchanged: asLast ? { count: 1, people: [] } : none,
          barred: none,
          gone: none,
        },
        isNews: false,
        export: asLast && { files: [{ kind: 'connections' }] },
      }}
      settings={settings}
      asLast={asLast}
      busy={false}
      onImport={onImport}
      onPutAway={() => {}}
      others={undefined}
    />
  );
  const { rerender } = render(card(['letters', 'views']));
  expect(
    screen.getByText('2 settings that were never set here: letters as keys and saved views'),
  ).toBeTruthy();
  expect(screen.queryByText(/nothing new/)).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Import' }));
  expect(onImport).toHaveBeenCalledOnce();
  rerender(card([]));
  expect(screen.getByText(/nothing new/)).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Import' })).toHaveProperty('disabled', true);
  rerender(card([], { day: '2020-11-20', isMade: true }));
  expect(screen.getByText(/nothing new/)).toBeTruthy();
  expect(screen.getByText(/as your last export, of November 20, 2020/)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Import' }));
  expect(onImport).toHaveBeenCalledTimes(2);
  rerender(card(['views'], { day: '2020-11-20', isMade: false }));
  expect(screen.queryByText(/as your last export/)).toBeNull();
});

test('an import says of settings where nobody came with them', () => {
  const nobody = { added: 0, changed: 0, gone: 0 };
  expect(sayImport({ ...nobody, settings: ['letters', 'views'] })).toBe('2 settings');
  expect(sayImport(nobody)).toBe('nothing to see, but dates');
  expect(sayImport({ ...nobody, allKnown: true })).toBe('nothing new');
  expect(sayImport({ ...nobody, added: 1, settings: ['letters'] })).toBe('1 new person');
});

test('of many files, the list of imports names the first and counts the others', () => {
  expect(sayFiles('a.csv, b.csv, c.csv, d.csv')).toBe('a.csv, b.csv, c.csv, d.csv');
  expect(sayFiles('a.csv, b.csv, c.csv, d.csv, e.csv')).toBe('a.csv, b.csv, c.csv and 2 more');
});
