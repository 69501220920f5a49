import { describe, expect, it } from 'vitest';

import { stampOf } from '@/lib/network/clock';
import { lastContact } from '@/lib/network/foreseen';
import type { History } from '@/lib/network/history';
import type { PersonId } from '@/lib/network/person';
import { packStamps, type Registers, type Value } from '@/lib/network/register';
import { countsOn } from '@/lib/network/count-on';
import {
  absorb,
  findPerson,
  forgetPerson,
  joinPeople,
  partPeople,
  readBroken,
  readPassed,
  readSummary,
  readTraceDays,
  savePerson,
  scanRecords,
  undo,
  undoImport,
  type Network,
} from '@/lib/store';

import { everybody } from './counting';
import { readDisk, spoil } from './disk';
import { open, sighting } from './opening';

const ada = sighting('ada', { name: 'Ada Lovelace' });
const bob = sighting('bob', { name: 'Bob Byron' });
const today = '2026-03-10';
const from = 'Complete_LinkedInDataExport_03-09-2026.zip';

/** What an export of a day says of somebody. */
function trace(day: string, values: Record<string, Value>): Registers {
  const stamp = stampOf(Date.parse(`${day}T00:00:00Z`), 0, 'export');
  return {
    values,
    stamps: packStamps(Object.fromEntries(Object.keys(values).map((field) => [field, stamp]))),
  };
}

function history(traces: readonly (readonly [PersonId, Registers])[]): History {
  return { people: [], texts: new Map(), ledgers: new Map(), traces: new Map(traces), forgotten: [] };
}

async function tracesOf(network: Network): Promise<Map<PersonId, Registers['values']>> {
  const all = new Map<PersonId, Registers['values']>();
  for await (const { traces } of scanRecords(network)) {
    for (const [id, { values }] of traces) all.set(id, values);
  }
  return all;
}

async function begin() {
  const network = await open();
  const { person } = await savePerson(network, ada, { tie: 'strong' });
  const { person: other } = await savePerson(network, bob, {});
  return { network, id: person.id, other: other.id };
}

describe('what an export shows of a relation', () => {
  it('is kept beside the person, and tells of the last contact', async () => {
    const { network, id } = await begin();
    await absorb(network, history([[id, trace('2026-03-09', { months: '', lastBoth: '2020-05-04' })]]), {
      from,
    });
    const [person] = (await everybody(network)).filter((each) => each.id === id);
    expect(person && lastContact(person, today)).toBe('2020-05-04');
    expect(countsOn((await readSummary(network)).summary, today)).toMatchObject({ dormant: 1 });
  });

  it('is replaced field by field by a newer export, and by no older one', async () => {
    const { network, id } = await begin();
    const say = (day: string, values: Record<string, Value>) =>
      absorb(network, history([[id, trace(day, values)]]), { from });
    await say('2026-02-01', { months: 'ivs.3', endorsementsReceived: 1 });
    await say('2026-03-01', { endorsementsReceived: 2 });
    await say('2026-01-01', { months: 'ivs.1', endorsementsReceived: 3, invitedBy: 'me' });
    expect((await tracesOf(network)).get(id)).toEqual({
      months: 'ivs.3',
      endorsementsReceived: 2,
      invitedBy: 'me',
    });
  });

  it('goes with the undoing of its import, and comes again with it', async () => {
    const { network, id } = await begin();
    const said = history([[id, trace('2026-03-09', { months: 'ivs.3', lastBoth: '2020-05-04' })]]);
    const { act = '', changed } = await absorb(network, said, { from });
    expect(changed).toEqual([id]);
    expect((await absorb(network, said, { from })).act).toBeUndefined();
    await undoImport(network, act);
    expect((await tracesOf(network)).get(id)).toEqual({
      gone: true,
      months: 'ivs.3',
      lastBoth: '2020-05-04',
    });
    expect(countsOn((await readSummary(network)).summary, today)).toMatchObject({ dormant: 0 });
    await absorb(network, said, { from });
    expect((await tracesOf(network)).get(id)).toEqual({ months: 'ivs.3', lastBoth: '2020-05-04' });
    expect(countsOn((await readSummary(network)).summary, today)).toMatchObject({ dormant: 1 });
  });

  it('is read with the ledger of the person, that of whoever was joined into them included', async () => {
    const { network, id, other } = await begin();
    const traces = [
      [id, trace('2026-03-09', { months: 'ivs.3', endorsementsReceived: 1 })],
      [other, trace('2026-03-09', { lastOut: '2020-05-04', connectedOn: '2019-01-02' })],
    ] as const;
    await absorb(network, history(traces), { from });
    await joinPeople(network, id, other);
    expect(await readPassed(network, id)).toEqual({
      ledger: [],
      trace: { months: 'ivs.3', endorsementsReceived: 1, lastOut: '2020-05-04', connectedOn: '2019-01-02' },
    });
    expect(await readTraceDays(network)).toEqual(
      new Map([
        [id, { passed: true }],
        [other, { passed: false, last: '2020-05-04', connectedOn: '2019-01-02' }],
      ]),
    );
    expect(await readPassed(network, '0000000000000000')).toEqual({ ledger: [], trace: undefined });
  });

  it('stays with its record when two are joined and parted', async () => {
    const { network, id, other } = await begin();
    await absorb(network, history([[other, trace('2026-03-09', { lastBoth: '2020-05-04' })]]), { from });
    await joinPeople(network, id, other);
    const [whole] = await everybody(network);
    expect(whole && lastContact(whole, today)).toBe('2020-05-04');
    await partPeople(network, id, other);
    const last = new Map((await everybody(network)).map((each) => [each.id, lastContact(each, today)]));
    expect(last).toEqual(
      new Map([
        [id, undefined],
        [other, '2020-05-04'],
      ]),
    );
  });

  it('is forgotten with the person, and comes back with them', async () => {
    const { network, id } = await begin();
    await absorb(network, history([[id, trace('2026-03-09', { months: 'ivs.3' })]]), { from });
    await forgetPerson(network, id);
    expect((await readDisk('liant')).stores['traces']).toEqual([]);
    await undo(network);
    expect((await tracesOf(network)).get(id)).toEqual({ months: 'ivs.3' });
  });

  it('keeps whom it was found for, when the act that began them is undone', async () => {
    const { network, id } = await begin();
    await absorb(network, history([[id, trace('2026-03-09', { connectedOn: '2020-01-01' })]]), { from });
    await undo(network);
    await undo(network);
    expect(await findPerson(network, ada.profiles)).toMatchObject({ id });
    expect(await findPerson(network, bob.profiles)).toBeUndefined();
  });

  it('is set aside where it cannot be read, and the rest of its drawer stays', async () => {
    const { network, id, other } = await begin();
    const both = [id, other].map((each) => [each, trace('2026-03-09', { lastBoth: '2020-05-04' })] as const);
    await absorb(network, history(both), { from });
    await spoil('liant', 'traces', id.slice(0, 3), (drawer) => ({ ...(drawer as object), [id]: 7 }));
    await savePerson(network, id, { tie: 'weak' });
    expect(await readBroken(network)).toMatchObject([{ where: `traces/${id.slice(0, 3)}/${id}` }]);
    expect([...(await tracesOf(network)).keys()]).toEqual([other]);
  });
});
