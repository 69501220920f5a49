import { expect, test } from 'vitest';

import { planExport, readExport, SHOWN } from '@/entrypoints/network/data/read-export';
import { NO_ANSWERS } from '@/lib/archive/plan';
import { open } from '../store/opening';

test('of more pairs than are shown, each that is answered makes place for the next', async () => {
  const rows = Array.from({ length: SHOWN + 50 }, (_, at) => {
    const row = (slug: string) =>
      `Eve${at},Twin,https://www.linkedin.com/in/${slug}-${at},,Acme,X,05 Jan 2020`;
    return `${row('one')}\n${row('other')}`;
  });
  const header = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On';
  const file = new File([[header, ...rows].join('\n')], 'Connections.csv');
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
