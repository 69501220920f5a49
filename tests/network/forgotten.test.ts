import { describe, expect, it } from 'vitest';

import { digestKey } from '@/lib/network/forgotten';
import { mergeForgotten } from '@/lib/network/judge-forgotten';
import { readPerson } from '@/lib/network/read-person';

import { Device, digestOf } from './device';

const NOON = Date.UTC(2026, 2, 10, 12);

/** Two devices that know Ada, minutes apart. */
function two(): { a: Device; b: Device; id: string; wait: () => void } {
  let time = NOON;
  const [a, b] = [new Device('aaaaaa', () => time), new Device('bbbbbb', () => time)];
  const id = a.add('Ada', 'linkedin:ada', { tie: 'weak' });
  b.takeIn(a.history);
  return { a, b, id, wait: () => void (time += 60_000) };
}

function shown(device: Device): (string | undefined)[] {
  return device.history.people.map((row) => readPerson(row)?.name);
}

function meet(a: Device, b: Device): void {
  a.takeIn(b.history);
  b.takeIn(a.history);
}

describe('forgetting somebody', () => {
  it('wins over what was written before it, and after it without knowing', () => {
    const { a, b, id, wait } = two();
    b.edit(id, { choice: 'deepen' });
    wait();
    a.forget(id);
    wait();
    b.edit(id, { tie: 'strong' });
    b.note(id, 'Written without knowing');
    meet(b, a);
    expect([shown(a), shown(b)]).toEqual([[], []]);
    expect(b.history.texts.size).toBe(0);
  });

  it('takes another record of theirs with it, met elsewhere', () => {
    const { a, id, wait } = two();
    const c = new Device('cccccc', () => NOON);
    c.add('Ada Lovelace', 'linkedin:ada', { tie: 'strong' });
    wait();
    a.forget(id);
    meet(a, c);
    expect([shown(a), shown(c)]).toEqual([[], []]);
  });

  it('lets stand what was tagged by hand later, and not what was only imported', () => {
    for (const [edit, left] of [
      [{ tie: 'strong' }, ['Ada Lovelace']],
      [{}, []],
    ] as const) {
      const { a, id, wait } = two();
      a.forget(id);
      wait();
      const c = new Device('cccccc', () => NOON + 120_000);
      c.add('Ada Lovelace', 'linkedin:ada', edit);
      meet(a, c);
      expect([shown(a), shown(c)]).toEqual([left, left]);
    }
  });

  it('is undone everywhere by its undo', () => {
    const { a, b, id, wait } = two();
    const before = a.history;
    wait();
    a.forget(id);
    b.takeIn(a.history);
    expect(shown(b)).toEqual([]);
    wait();
    a.remember(before, [id]);
    meet(a, b);
    expect([shown(a), shown(b)]).toEqual([['Ada'], ['Ada']]);
  });

  it('holds its keys no longer once they were added again by hand', () => {
    const { a, b, id, wait } = two();
    wait();
    a.forget(id);
    const forgotten = a.history.forgotten.map((tombstone) => ({ ...tombstone, welcomed: true }));
    a.history = { ...a.history, forgotten };
    wait();
    const again = a.add('Ada', 'linkedin:ada');
    expect(again).not.toBe(id);
    meet(a, b);
    expect(b.history.people.map((row) => row.id)).toEqual([again]);
  });
});

describe('a tombstone', () => {
  it('says nothing of who it was', async () => {
    const { a, id } = two();
    a.forget(id);
    expect(JSON.stringify(a.history)).not.toMatch(/ada/i);
    expect(await digestKey('linkedin:ada')).toBe(digestOf('linkedin:ada'));
  });

  it('of two that were made at once, is the one that stands by itself', () => {
    const plain = { id: 'a', stamp: '1', digests: ['x'] };
    const derived = { ...plain, digests: [], because: 'b' };
    expect(mergeForgotten(plain, derived)).toEqual(plain);
    expect(mergeForgotten(derived, plain)).toEqual(plain);
  });
});
