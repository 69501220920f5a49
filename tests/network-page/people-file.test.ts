import { signal } from '@preact/signals';
import ICAL from 'ical.js';
import Papa from 'papaparse';
import { expect, test, vi } from 'vitest';

import { openPeopleFile } from '@/entrypoints/network/inventory/people-file';
import { writePeopleFile } from '@/entrypoints/network/inventory/write-people';
import type { Person } from '@/lib/network/person';
import { inventPerson } from '../network/invented';
import { idOf } from '../network/relations';
import { speak } from '../setup/words';

const today = '2026-03-10';
const objectives = [{ id: idOf(7), sentence: 'Two clients in Lyon', began: today }];
const context = { today, objectives, onPeople: () => undefined };

const ada = inventPerson({
  id: idOf(1),
  name: '=Ada, "A" Lovelace',
  company: 'Engines; Ltd',
  tie: 'weak',
  bridge: 'other',
  worldName: 'Sums',
  reciprocity: 'giving',
  choice: 'occasional',
  roles: ['client', 'mentor'],
  tags: ['fair', 'a,b'],
  brings: ['advice'],
  objectives: [idOf(7), idOf(8)],
  outlook: { contacts: ['2026-02-03', '2026-05-01'], first: 'unread', turns: [['2026-02-03', 'nourishing']] },
  profiles: [
    { key: 'linkedin:ada-l', url: 'https://www.linkedin.com/in/ada-l' },
    { key: 'xing:Ada_L', url: 'https://www.xing.com/profile/Ada_L' },
  ],
});

async function readTable(people: readonly Person[]): Promise<Record<string, string>[]> {
  const file = await writePeopleFile('table', people, context);
  expect(file.type).toBe('text/csv');
  return Papa.parse<Record<string, string>>(await file.text(), { header: true, skipEmptyLines: true }).data;
}

test('a table says of everybody what was said of them, in words, and nothing where nothing was', async () => {
  const [first, second] = await readTable([ada, inventPerson({ id: idOf(2), name: 'Bob', profiles: [] })]);
  expect(first).toEqual({
    Name: '\'=Ada, "A" Lovelace',
    Position: '',
    Company: 'Engines; Ltd',
    Place: '',
    Headline: '',
    Tie: 'Weak',
    World: 'Another world',
    'Name of world': 'Sums',
    Roles: 'Client; Mentor',
    Reciprocity: 'I give more',
    Choice: 'Occasional',
    When: '',
    Reading: 'Nourishing',
    'Last exchange': '2026-02-03',
    'Next step': '',
    Tags: 'fair; a,b',
    'Brings me': 'Advice',
    'Can receive': '',
    Objectives: 'Two clients in Lyon',
    'Profile 1': 'https://www.linkedin.com/in/ada-l',
    'Profile 2': 'https://www.xing.com/profile/Ada_L',
  });
  expect(Object.entries(second ?? {}).filter(([, said]) => said !== '')).toEqual([
    ['Name', 'Bob'],
    ['Reading', 'To be read'],
  ]);
});

test('a card has tie, roles and tags as its categories, in the language of the screen', async () => {
  speak('fr');
  const file = await writePeopleFile('cards', [ada], context);
  expect(file.type).toBe('text/vcard');
  const card = ICAL.Component.fromString(await file.text());
  expect(card.getFirstPropertyValue('fn')).toBe(ada.name);
  expect(card.getFirstProperty('categories')?.getValues()).toEqual([
    'Lien faible',
    'Client',
    'Mentor',
    'fair',
    'a,b',
  ]);
});

test('many are written in slices, all of them and in their order, and it is said how far it has come', async () => {
  const people = Array.from({ length: 3_033 }, (_, number) =>
    inventPerson({ id: idOf(number), name: `No. ${number}` }),
  );
  const onPeople = vi.fn<(count: number) => void>();
  // A clock that every look moves on: a slice is over after some looks.
  let time = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => (time += 4));
  const file = await writePeopleFile('table', people, { ...context, onPeople });
  vi.restoreAllMocks();
  const names = (await file.text())
    .split('\r\n')
    .slice(1, -1)
    .map((line) => line.split(',')[0]);
  expect(names).toEqual(people.map(({ name }) => name));
  expect(onPeople.mock.calls.length).toBeGreaterThan(10);
  expect(onPeople.mock.lastCall).toEqual([3_033]);
});

test('a file is of those who are shown when it is asked for, and is spoken of until others are', async () => {
  const people = signal<readonly Person[]>([ada]);
  const save = vi.fn<(name: string, file: Blob) => void>();
  const out = openPeopleFile({ people, today: signal(today), objectives: signal(objectives), save });
  const saving = out.save('cards');
  expect(out.file.value).toEqual({ done: 0, of: 1, name: undefined });
  people.value = [];
  await out.save('table'); // One at a time.
  await saving;
  expect(save.mock.calls.map(([name]) => name)).toEqual(['liant-people-2026-03-10.vcf']);
  expect(await save.mock.calls[0]?.[1].text()).toContain('FN:=Ada');
  expect(out.file.value).toEqual({ done: 1, of: 1, name: 'liant-people-2026-03-10.vcf' });
  people.value = [ada, ada];
  expect(out.file.value).toBeUndefined();
});

test('a file that could not be made leaves the way free for another', async () => {
  const people = signal<readonly Person[]>([ada]);
  const save = vi.fn<(name: string, file: Blob) => void>().mockImplementationOnce(() => {
    throw new Error('no room');
  });
  const out = openPeopleFile({ people, today: signal(today), objectives: signal(undefined), save });
  await expect(out.save('table')).rejects.toThrow('no room');
  expect(out.file.value).toBeUndefined();
  await out.save('table');
  expect(out.file.value?.name).toBe('liant-people-2026-03-10.csv');
});
