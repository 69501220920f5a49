import { expect, test } from 'vitest';

import { stampOf } from '@/lib/network/clock';
import { packStamps, type Registers } from '@/lib/network/register';
import type { Relation } from '@/lib/network/relation';
import { NO_TURNS, packMonths, sumTurns } from '@/lib/network/trace';
import { absorb, addExchange, joinPeople, savePerson } from '@/lib/store';
import { scanRelations } from '@/lib/store/scan-relations';
import { open, sighting } from './opening';

test('everybody comes once, with what was written to all that was joined into them', async () => {
  const network = await open();
  const { person: ada } = await savePerson(network, sighting('ada'), { tie: 'strong' });
  const { person: bob } = await savePerson(network, sighting('bob'), {});
  const { person: adele } = await savePerson(network, sighting('adele'), {});
  await addExchange(network, ada.id, { day: '2026-03-01', direction: 'given', kind: 'advice' });
  await addExchange(network, adele.id, { day: '2026-03-02', direction: 'both', kind: 'conversation' });
  await joinPeople(network, ada.id, adele.id);
  const found: Relation[] = [];
  for await (const slice of scanRelations(network)) found.push(...slice);
  const told = found.map(({ person, ledger }) => [person.id, ledger.map(({ day }) => day)]);
  expect(new Map(told as [string, string[]][])).toEqual(
    new Map([
      [ada.id, ['2026-03-02', '2026-03-01']],
      [bob.id, []],
    ]),
  );
});

test('each comes with what exports show, that of joined people added up', async () => {
  const network = await open();
  const { person: ada } = await savePerson(network, sighting('ada'), {});
  const { person: adele } = await savePerson(network, sighting('adele'), {});
  await savePerson(network, sighting('bob'), {});
  const wrote = (out: number): Registers => ({
    values: { months: packMonths(new Map([['2026-02', { ...NO_TURNS, out }]])) },
    stamps: packStamps({ months: stampOf(Date.parse('2026-03-09'), 0, 'export') }),
  });
  const traces = new Map([
    [ada.id, wrote(2)],
    [adele.id, wrote(3)],
  ]);
  await absorb(
    network,
    { people: [], texts: new Map(), ledgers: new Map(), traces, forgotten: [] },
    { from: 'Complete.zip' },
  );
  await joinPeople(network, ada.id, adele.id);
  const found: Relation[] = [];
  for await (const slice of scanRelations(network)) found.push(...slice);
  const told = found.map(({ person, trace }) => [person.id === ada.id, trace && sumTurns(trace).out]);
  expect(new Map(told as [boolean, number | undefined][])).toEqual(
    new Map([
      [true, 5],
      [false, undefined],
    ]),
  );
});
