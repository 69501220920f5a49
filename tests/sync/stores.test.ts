import { describe, expect, it } from 'vitest';

import {
  addExchange,
  forgetPerson,
  joinPeople,
  readLedgerOf,
  savePerson,
  undo,
  unsettleParts,
} from '@/lib/store';
import { mirrorOnce, type Report } from '@/lib/sync/mirror';
import { readShard, writeShard } from '@/lib/sync/shard';
import { mirrorStoreOf } from '@/lib/sync/store-port';

import { plainly } from '../network/plainly';
import { everybody } from '../store/counting';
import { openBrowser, type Browser } from '../store/histories-of';
import { numbered, sighting } from '../store/opening';
import { Cloud, Log, type Area } from './world';

const ada = sighting('ada-lovelace', { name: 'Ada Lovelace' });
const day = '2026-03-07';

interface Mirroring extends Browser {
  readonly area: Area;
  readonly mirror: () => Promise<Report>;
}

async function openMirroring(cloud: Cloud, seed: number): Promise<Mirroring> {
  const browser = await openBrowser(seed);
  const area = cloud.open();
  const ports = {
    store: mirrorStoreOf(browser.network),
    area,
    log: new Log(),
    now: () => browser.world.time,
  };
  return { ...browser, area, mirror: () => mirrorOnce(ports) };
}

async function openTwo() {
  const cloud = new Cloud();
  return { cloud, here: await openMirroring(cloud, 1), there: await openMirroring(cloud, 2) };
}

async function meet(cloud: Cloud, browsers: readonly Mirroring[]) {
  for (let round = 0; round < 4; round++) {
    for (const { mirror } of browsers) {
      await mirror();
      cloud.catchUp();
    }
  }
}

describe('two networks and their mirror', () => {
  it('tell each other of people, exchanges, joining and forgetting', async () => {
    const { cloud, here, there } = await openTwo();
    const { person } = await savePerson(here.network, ada, { tie: 'strong', roles: { client: true } });
    await addExchange(here.network, person.id, { day, direction: 'given', kind: 'advice', text: 'Looms' });
    const { person: other } = await savePerson(there.network, numbered(7), { choice: 'deepen' });
    await meet(cloud, [here, there]);
    expect(await everybody(there.network)).toHaveLength(2);
    expect(await readLedgerOf(there.network, person.id)).toMatchObject([
      { day: '2026-03-01', isWholeMonth: true, direction: 'given', kind: 'advice' },
    ]);
    await joinPeople(there.network, person.id, other.id);
    await meet(cloud, [here, there]);
    const [whole, ...none] = await everybody(here.network);
    expect([whole, none]).toMatchObject([{ tie: 'strong', choice: 'deepen', roles: ['client'] }, []]);
    expect(await readLedgerOf(here.network, person.id)).toMatchObject([{ day, text: 'Looms' }]);
    await forgetPerson(here.network, person.id);
    await meet(cloud, [here, there]);
    expect(await everybody(there.network)).toEqual([]);
    await undo(here.network);
    await meet(cloud, [here, there]);
    expect(await everybody(there.network)).toMatchObject([{ tie: 'strong', choice: 'deepen' }]);
  });

  it('rest once they agree: nothing is written, and nothing looked at', async () => {
    const { cloud, here, there } = await openTwo();
    await savePerson(here.network, ada, { tie: 'strong' });
    await meet(cloud, [here, there]);
    const before = [here.area.writes, there.area.writes];
    const report = await here.mirror();
    expect([report.tallies.size, report.troubles.size]).toEqual([0, 0]);
    await there.mirror();
    expect([here.area.writes, there.area.writes]).toEqual(before);
    await savePerson(here.network, ada, { note: 'Not mirrored' });
    await here.mirror();
    expect(here.area.writes).toBe(before[0]);
  });

  it('one change writes one item', async () => {
    const { here } = await openTwo();
    for (let count = 0; count < 40; count++)
      await savePerson(here.network, sighting(`p${count}`), { tie: 'weak' });
    await here.mirror();
    const before = here.area.writes;
    await savePerson(here.network, sighting('p7'), { tie: 'strong' });
    await here.mirror();
    expect(here.area.writes).toBe(before + 1);
  });

  it('leave alone what cannot be read, and go on with the rest', async () => {
    const { cloud, here, there } = await openTwo();
    const { person } = await savePerson(here.network, ada, { tie: 'strong' });
    await meet(cloud, [here, there]);
    const key = `people${person.id.charAt(0)}`;
    for (const [item, trouble] of [
      ['2 of a newer Liant', 'newer'],
      [here.area.items[key]?.slice(0, 20) ?? '', 'cut'],
      ['{"gibberish":1}', 'broken'],
    ] as const) {
      there.area.items[key] = item;
      await savePerson(there.network, ada, { choice: 'fade' });
      const { troubles } = await there.mirror();
      expect([...troubles.values()]).toEqual([trouble]);
      expect(there.area.items[key]).toBe(item);
      expect(await everybody(there.network)).toHaveLength(1);
    }
  });

  it('lose nobody where one of them leaves and takes the items away', async () => {
    const { cloud, here, there } = await openTwo();
    await savePerson(here.network, ada, { tie: 'strong' });
    await meet(cloud, [here, there]);
    const items = plainly(there.area.items);
    await unsettleParts(here.network);
    for (const key of Object.keys(there.area.items)) delete there.area.items[key];
    await there.mirror();
    expect(plainly(there.area.items)).toBe(items);
    expect(await everybody(there.network)).toHaveLength(1);
    expect(await everybody(here.network)).toHaveLength(1);
  });

  it('count people, not records', async () => {
    const { here } = await openTwo();
    const { person } = await savePerson(here.network, ada, { tie: 'strong' });
    const { person: other } = await savePerson(here.network, numbered(7), {});
    await joinPeople(here.network, person.id, other.id);
    const { tallies } = await here.mirror();
    const mirrored = [...tallies.values()].reduce((sum, tally) => sum + tally.mirrored, 0);
    expect(mirrored).toBe(1);
  });
});

describe('every byte that is mirrored', () => {
  const secrets = {
    note: 'SECRETnote',
    howMet: 'SECREThowmet',
    bringsText: 'SECRETbrings',
    receivesText: 'SECRETreceives',
    headline: 'SECRETheadline',
    company: 'SECRETcompany',
    position: 'SECRETposition',
    place: 'SECRETplace',
    worldName: 'SECRETworld',
    moment: 'SECRETmoment',
    nextStep: 'SECRETstep',
    tags: { SECRETtag: true },
    brings: { advice: true },
  };

  it('is accounted for, and tells of no note, no text, no tag and no day', async () => {
    const { here } = await openTwo();
    const { person } = await savePerson(here.network, ada, { tie: 'strong', ...secrets });
    await addExchange(here.network, person.id, {
      day,
      direction: 'both',
      kind: 'conversation',
      text: 'SECRETtext',
    });
    const { person: eve } = await savePerson(here.network, sighting('secret-eve'), secrets);
    await forgetPerson(here.network, eve.id);
    await here.mirror();
    const items = Object.entries(here.area.items);
    expect(items.length).toBeGreaterThan(0);
    for (const [key, text] of items) {
      const shard = readShard(text);
      if (typeof shard === 'string') throw new Error(shard);
      // Nothing is in the item but what was read of it: written anew it is the same, to the last byte.
      expect(writeShard(Number.parseInt(key.slice(-1), 16), shard).text).toBe(text);
      expect(plainly(shard)).not.toMatch(/secret|brings|receives|2026-03-07/i);
    }
    expect(plainly(items.map(([, text]) => readShard(text)))).toContain('Ada Lovelace');
  });
});
