import { expect, test } from 'vitest';

import { planExport, readExport, SHOWN } from '@/entrypoints/network/data/read-export';
import { NO_ANSWERS } from '@/lib/archive/plan';
import { CONNECTIONS as HEADER } from '../archive/reading';
import { open } from '../store/opening';

test('of more pairs than are shown, each that is answered makes place for the next', async () => {
  const rows = Array.from({ length: SHOWN + 50 }, (_, at) => {
    const row = (slug: string) =>
      `Eve${at},Twin,https://www.linkedin.com/in/${slug}-${at},,Acme,X,05 Jan 2020`;
    return `${row('one')}\n${row('other')}`;
  });
  const file = new File([[HEADER, ...rows].join('\n')], 'Connections.csv');
  const read = await readExport([file], {
    choices: {},
    signal: new AbortController().signal,
    onProgress: () => {},
  });
  const network = await open();
  const { proposals } = (await planExport(network, read, NO_ANSWERS)).found;
  expect([proposals.count, proposals.first.length]).toEqual([SHOWN + 50, SHOWN]);
  const doubles = Object.fromEntries(proposals.first.map(({ id }, at) => [id, at % 2 === 0]));
  const { found } = await planExport(network, read, { ...NO_ANSWERS, doubles });
  expect(found.proposals.first).toHaveLength(SHOWN + 50);
});

test('what was said holds when a table is read anew by other columns', async () => {
  const twin = (slug: string) => `Eve,Twin,https://www.linkedin.com/in/${slug},,Acme,X,05 Jan 2020`;
  const files = [
    new File([`Wer,Wo\nCy,Bonn\n`], 'mine.csv'),
    new File([[HEADER, twin('one'), twin('other')].join('\n')], 'Connections.csv'),
    new File(
      ['First Name,Last Name,Company,Creation Date,Status\nEve,Twin,Acme,"01/02/20, 01:00 PM",VISIBLE'],
      'Recommendations_Given.csv',
    ),
  ];
  const network = await open();
  const manner = { signal: new AbortController().signal, onProgress: () => {} };
  const first = await planExport(network, await readExport(files, { ...manner, choices: {} }), NO_ANSWERS);
  const [proposal] = first.found.proposals.first;
  const [question] = first.found.questions;
  const answers = {
    ...NO_ANSWERS,
    doubles: { [proposal?.id ?? '']: true },
    questions: { [question?.id ?? '']: question?.candidates[1]?.id ?? '' },
  };
  const given = async (choices: Parameters<typeof readExport>[1]['choices']) => {
    const { plan } = await planExport(network, await readExport(files, { ...manner, choices }), answers);
    const { people, traces } = plan.history;
    const [who] = [...traces].find(([, { values }]) => values['recommendationsGiven'] === 1) ?? [];
    const bonds = people.filter(({ values }) =>
      Object.keys(values).some((field) => field.startsWith('with')),
    );
    return { who, bonds: bonds.map(({ id }) => id), people: people.length };
  };
  const before = await given({});
  expect(before).toMatchObject({ who: expect.any(String), bonds: [expect.any(String)], people: 2 });
  expect(await given({ 'mine.csv': { name: 0, addresses: [] } })).toEqual({ ...before, people: 3 });
});
