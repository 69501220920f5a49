import { describe, expect, it } from 'vitest';

import { countsOn } from '@/lib/network/count-on';
import {
  addExchange,
  findPerson,
  lastAct,
  readLedgerOf,
  readPersonOf,
  readSummary,
  readTexts,
  recentPeople,
  savePerson,
  scanPeople,
  undo,
} from '@/lib/store';

import { makeWorld, open, sighting } from './opening';

const ada = sighting('ada-lovelace', { name: 'Ada Lovelace' });

describe('saving somebody', () => {
  it('begins them with the first thing said of them', async () => {
    const network = await open();
    const { person, act } = await savePerson(network, ada, {
      tie: 'strong',
      tags: { Paris: true },
      note: 'Met at a fair',
    });
    expect(person).toMatchObject({
      name: 'Ada Lovelace',
      tie: 'strong',
      tags: ['Paris'],
      profiles: ada.profiles,
    });
    expect(act).toMatchObject({
      person: person.id,
      name: 'Ada Lovelace',
      deed: { kind: 'edited', created: true },
    });
    expect(await findPerson(network, ada.profiles)).toEqual(person);
    expect(await readPersonOf(network, person.id)).toEqual(person);
    expect(await readTexts(network, person.id)).toEqual({ note: 'Met at a fair' });
    const { summary, revision } = await readSummary(network);
    expect(revision).toBe(1);
    expect(countsOn(summary, '2026-03-10')).toMatchObject({ people: 1, strong: 1, weak: 0, untagged: 0 });
    expect(await recentPeople(network, 5)).toEqual([person]);
    const { exchange } = await addExchange(network, person.id, {
      day: '2026-03-10',
      direction: 'given',
      kind: 'advice',
    });
    expect(await readLedgerOf(network, person.id)).toEqual([exchange]);
    expect((await lastAct(network))?.deed.kind).toBe('exchangeAdded');
    await undo(network);
    expect(await readLedgerOf(network, person.id)).toEqual([]);
    const all: unknown[] = [];
    await scanPeople(network, (people) => all.push(...people), { texts: true });
    expect(all).toEqual([person]);
    await undo(network);
    expect(await readPersonOf(network, person.id)).toBeUndefined();
    expect(countsOn((await readSummary(network)).summary, '2026-03-10').people).toBe(0);
    expect(await undo(network)).toBeUndefined();
  });

  it('writes and tells nothing where nothing changes', async () => {
    const world = makeWorld();
    const network = await open(world);
    const { person } = await savePerson(network, ada, { tie: 'strong' });
    expect(await savePerson(network, ada, { tie: 'strong' })).toEqual({ person, act: undefined });
    expect(world.told).toEqual([{ network: 'liant', revision: 1, people: [person.id] }]);
  });
});
