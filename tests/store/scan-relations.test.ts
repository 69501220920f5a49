import { expect, test } from 'vitest';

import type { Relation } from '@/lib/network/relation';
import { addExchange, joinPeople, savePerson } from '@/lib/store';
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
