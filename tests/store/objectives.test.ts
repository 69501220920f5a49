import { describe, expect, it } from 'vitest';

import {
  absorb,
  lastAct,
  readImports,
  readObjectiveRows,
  readObjectives,
  readPersonOf,
  recentPeople,
  saveObjective,
  savePerson,
  scanRecords,
  undo,
  undoImport,
} from '@/lib/store';
import { listEnded, pursued } from '@/lib/network/objective';
import type { PersonRow } from '@/lib/network/person-row';
import { mirroredOf, rowOf } from '@/lib/sync/mirrored';

import { makeWorld, open, sighting } from './opening';

const began = '2026-03-10';
const begin = { sentence: '  Two clients in Lyon ', began };

describe('objectives', () => {
  it('are begun, changed, ended and taken up again', async () => {
    const network = await open();
    const { id } = await saveObjective(network, undefined, begin);
    expect(await readObjectives(network)).toMatchObject([{ id, sentence: 'Two clients in Lyon', began }]);
    await saveObjective(network, id, { until: '2026-06-01', fate: 'reached', ended: '2026-05-01' });
    expect(await readObjectives(network)).toMatchObject([
      { until: '2026-06-01', fate: 'reached', ended: '2026-05-01' },
    ]);
    await saveObjective(network, id, { fate: undefined, ended: undefined }, 'resumed');
    const [resumed] = await readObjectives(network);
    expect(resumed).toMatchObject({ id, sentence: 'Two clients in Lyon', began, until: '2026-06-01' });
    expect(resumed).not.toHaveProperty('ended');
    await undo(network);
    expect(await readObjectives(network)).toMatchObject([{ fate: 'reached' }]);
  });

  it('of one day stand as they were begun and ended, and no change of another kind moves them', async () => {
    const network = await open();
    const ids: string[] = [];
    for (const sentence of ['One', 'Two', 'Three', 'Four', 'Five']) {
      ids.push((await saveObjective(network, undefined, { sentence, began })).id);
    }
    const [first, second] = ids;
    await saveObjective(network, first, { until: '2026-12-01' });
    const isInOrder = ids.toSorted().every((id, at) => id === ids[at]);
    expect(isInOrder).toBe(false);
    expect(pursued(await readObjectives(network)).map(({ id }) => id)).toEqual(ids);
    for (const id of ids.toReversed()) {
      await saveObjective(network, id, { fate: 'reached', ended: '2026-03-11' });
    }
    await saveObjective(network, second, { sentence: 'Second' });
    expect(listEnded(await readObjectives(network)).map(({ id }) => id)).toEqual(ids);
  });

  it('that are removed while people are linked come back with them', async () => {
    const world = makeWorld();
    const network = await open(world);
    const { id } = await saveObjective(network, undefined, begin);
    const { person } = await savePerson(network, sighting('ada'), { objectives: { [id]: true } });
    world.told.length = 0;
    await saveObjective(network, id, { gone: true }, 'removed');
    expect(world.told).toMatchObject([{ people: [], objectives: true }]);
    expect(await readObjectives(network)).toEqual([]);
    expect((await readPersonOf(network, person.id))?.objectives).toEqual([id]);
    expect(await lastAct(network)).toMatchObject({
      deed: { kind: 'objective', what: 'removed' },
      name: 'Two clients in Lyon',
    });
    await undo(network);
    expect(await readObjectives(network)).toHaveLength(1);
    expect(await recentPeople(network, 9)).toMatchObject([{ id: person.id }]);
  });

  it('that are removed are undone in turn with the links to them, whichever way', async () => {
    const network = await open();
    const { id } = await saveObjective(network, undefined, begin, 'begun');
    const { person } = await savePerson(network, sighting('ada'), { objectives: { [id]: true } });
    const { act: removed } = await saveObjective(network, id, { gone: true }, 'removed');
    const linked = async () => (await readPersonOf(network, person.id))?.objectives;

    await undo(network);
    expect([await linked(), (await readObjectives(network)).length]).toEqual([[id], 1]);
    await undo(network);
    expect([await linked(), (await readObjectives(network)).length]).toEqual([undefined, 1]);
    await undo(network);
    expect(await readObjectives(network)).toEqual([]);
    expect(await undo(network)).toBeUndefined();

    const { id: second } = await saveObjective(network, undefined, begin, 'begun');
    const { act } = await savePerson(network, sighting('ada'), { objectives: { [second]: true } });
    const { act: again } = await saveObjective(network, second, { gone: true }, 'removed');
    await undo(network, act?.id);
    expect(await readObjectives(network)).toEqual([]);
    expect(await undo(network, again?.id)).toMatchObject({ deed: { what: 'removed' } });
    expect(await readObjectives(network)).toMatchObject([{ id: second, sentence: 'Two clients in Lyon' }]);
    expect(await undo(network, removed?.id)).toBeUndefined();
  });

  it('of which more was said since stay when their beginning is undone', async () => {
    const network = await open();
    const { id, act } = await saveObjective(network, undefined, begin, 'begun');
    await saveObjective(network, id, { sentence: 'Three clients in Lyon' }, 'changed');
    await undo(network, act?.id);
    expect(await readObjectives(network)).toMatchObject([{ sentence: 'Three clients in Lyon', began }]);
    await undo(network);
    expect(await readObjectives(network)).toMatchObject([{ sentence: 'Two clients in Lyon', began }]);
  });

  it('that begin are taken back with their beginning', async () => {
    const network = await open();
    await saveObjective(network, undefined, begin, 'begun');
    await undo(network);
    expect(await readObjectives(network)).toEqual([]);
  });

  it('too long a sentence is refused, and nothing is written', async () => {
    const network = await open();
    await expect(
      saveObjective(network, undefined, { ...begin, sentence: 'x'.repeat(301) }),
    ).rejects.toMatchObject({
      code: 'tooLong',
    });
    expect(await readObjectives(network)).toEqual([]);
  });

  it('of two histories become one, field by field, and an import of them is undone', async () => {
    const [here, there] = [
      await open(makeWorld(undefined, 1)),
      await open(makeWorld(undefined, 2), 'liant-sample'),
    ];
    const { id } = await saveObjective(there, undefined, begin);
    const history = { ...EMPTY_HISTORY, objectives: await readObjectiveRows(there) };
    await absorb(here, history, { from: 'liant.json' });
    expect(await readObjectives(here)).toMatchObject([{ id }]);
    const { act } = await absorb(here, history, { from: 'again.json' });
    expect(act).toBeUndefined();
    await saveObjective(here, id, { until: '2026-12-01' });
    await saveObjective(there, id, { sentence: 'Three clients in Lyon' });
    await absorb(here, { ...EMPTY_HISTORY, objectives: await readObjectiveRows(there) });
    expect(await readObjectives(here)).toMatchObject([
      { sentence: 'Three clients in Lyon', until: '2026-12-01' },
    ]);
  });

  it('that an import alone brought leave with its undo', async () => {
    const [here, there] = [
      await open(makeWorld(undefined, 1)),
      await open(makeWorld(undefined, 2), 'liant-sample'),
    ];
    await saveObjective(there, undefined, begin);
    const history = { ...EMPTY_HISTORY, objectives: await readObjectiveRows(there) };
    await absorb(here, history, { from: 'liant.json' });
    const [made] = await readImports(here);
    await undoImport(here, made?.id ?? '');
    expect(await readObjectives(here)).toEqual([]);
    await absorb(here, history, { from: 'liant.json' });
    expect(await readObjectives(here)).toHaveLength(1);
  });

  it('go to the mirror as links alone', async () => {
    const network = await open();
    const { id } = await saveObjective(network, undefined, begin);
    const { person } = await savePerson(network, sighting('ada'), {
      objectives: { [id]: true },
      rhythm: 'weekly',
    });
    const rows: PersonRow[] = [];
    for await (const { people } of scanRecords(network)) rows.push(...people);
    const row = rows.find((each) => each.id === person.id);
    const mirrored = rowOf(mirroredOf(row ?? { id: '', values: {}, stamps: '' }, []));
    expect(mirrored.values).toMatchObject({ [`for/${id}`]: true });
    expect(JSON.stringify(mirrored)).not.toContain('Lyon');
  });
});

const EMPTY_HISTORY = { people: [], texts: new Map(), ledgers: new Map(), traces: new Map(), forgotten: [] };
