import { flatten } from '@/lib/network/merge';
import type { History } from '@/lib/network/history';
import type { PersonId } from '@/lib/network/person';
import { readPerson } from '@/lib/network/read-person';
import { ledgerOf, mirroredOf, mirroredTombstone, rowOf, type PersonMarks } from '@/lib/sync/mirrored';
import type { Held, MirrorArea, MirrorStore, Standing, WriteLog } from '@/lib/sync/ports';
import { shardOf, type Shard } from '@/lib/sync/shard';

import { NOTHING, type Device } from '../network/device';
import { plainly } from '../network/plainly';
import { below } from './random';

/** What a device would mirror, record by record. */
export function mirroredIn({ people, ledgers }: History): PersonMarks[] {
  return people.flatMap(flatten).map((row) => mirroredOf(row, ledgers.get(row.id) ?? []));
}

/** A device's network as the mirror sees it, with what is not yet mirrored: what a real store keeps on disk. */
export class Store implements MirrorStore {
  readonly #changed = new Map<number, number>();
  readonly #settled = new Map<number, { readonly text?: string | undefined; readonly revision: number }>();
  #revision = 0;

  constructor(readonly device: Device) {}

  /** Does something on the device, and marks the records that it changed. */
  change(work: () => void): void {
    const before = this.#records();
    work();
    this.#revision++;
    const after = this.#records();
    for (const id of new Set([...before.keys(), ...after.keys()])) {
      if (before.get(id) !== after.get(id)) this.#changed.set(shardOf(id), this.#revision);
    }
  }

  readStanding(): Promise<Standing> {
    const settled = new Map<number, string>();
    for (const [shard, { text }] of this.#settled) if (text !== undefined) settled.set(shard, text);
    const isWaiting = (shard: number, at: number) => at > (this.#settled.get(shard)?.revision ?? 0);
    const waiting = [...this.#changed].flatMap(([shard, at]) => (isWaiting(shard, at) ? [shard] : []));
    return Promise.resolve({ settled, waiting });
  }

  readHeld(shard: number): Promise<Held> {
    const isHere = ({ id }: { readonly id: PersonId }) => shardOf(id) === shard;
    const { history } = this.device;
    return Promise.resolve({
      people: mirroredIn(history).filter(isHere),
      forgotten: history.forgotten.filter(isHere).map(mirroredTombstone),
      shown: new Set(history.people.filter((row) => readPerson(row)).map(({ id }) => id)),
      revision: this.#revision,
    });
  }

  absorb({ people, forgotten }: Shard): Promise<void> {
    const buried = new Set(this.device.history.forgotten.map(({ id }) => id));
    const ledgers = new Map(people.map((person) => [person.id, ledgerOf(person)]));
    this.device.takeIn({ ...NOTHING, people: people.map(rowOf), ledgers, forgotten });
    this.#revision++;
    for (const { id } of this.device.history.forgotten) {
      if (!buried.has(id)) this.#changed.set(shardOf(id), this.#revision);
    }
    return Promise.resolve();
  }

  settle(shard: number, text: string | undefined, revision: number): Promise<void> {
    this.#settled.set(shard, { text, revision });
    return Promise.resolve();
  }

  /** A record and a tombstone may be of one id: somebody was forgotten and brought back. */
  #records(): Map<PersonId, string> {
    const { history } = this.device;
    const records = new Map<PersonId, string>();
    for (const record of [...mirroredIn(history), ...history.forgotten]) {
      records.set(record.id, (records.get(record.id) ?? '') + plainly(record));
    }
    return records;
  }
}

/** One item on its way to one browser. */
interface Delivery {
  readonly to: Area;
  readonly key: string;
  readonly text: string;
}

/** Where the browsers' sync meets: the last writer of an item wins. What it delivers may be lost, late, or twice. */
export class Cloud {
  readonly #items = new Map<string, string>();
  readonly #areas: Area[] = [];
  #underway: Delivery[] = [];

  open(): Area {
    const area = new Area((key, text) => this.#accept(area, key, text));
    this.#areas.push(area);
    return area;
  }

  /** Delivers some of what is under way, in any order; some is lost, some comes again later. */
  deliver(random: () => number): void {
    const staying: Delivery[] = [];
    const arriving = this.#underway.sort(() => random() - 0.5);
    for (const delivery of arriving) {
      const fate = random();
      if (fate < 0.3) staying.push(delivery);
      else if (fate < 0.85) delivery.to.receive(delivery.key, delivery.text);
      if (fate > 0.75 && fate < 0.85) staying.push(delivery);
    }
    this.#underway = staying;
  }

  /** In the end every browser has what the cloud has. */
  catchUp(): void {
    this.#underway = [];
    for (const area of this.#areas) for (const [key, text] of this.#items) area.receive(key, text);
  }

  #accept(from: Area, key: string, text: string): void {
    this.#items.set(key, text);
    for (const to of this.#areas) if (to !== from) this.#underway.push({ to, key, text });
  }
}

export class Area implements MirrorArea {
  readonly items: Record<string, string> = {};
  /** How many writes were asked for. */
  writes = 0;

  constructor(private readonly send: (key: string, text: string) => void) {}

  receive(key: string, text: string): void {
    this.items[key] = text;
  }

  readItems(): Promise<Readonly<Record<string, unknown>>> {
    return Promise.resolve({ ...this.items });
  }

  readItem(key: string): Promise<unknown> {
    return Promise.resolve(this.items[key]);
  }

  writeItem(key: string, text: string): Promise<void> {
    this.writes++;
    this.items[key] = text;
    this.send(key, text);
    return Promise.resolve();
  }
}

export class Log implements WriteLog {
  #times: readonly number[] = [];

  read(): Promise<readonly number[]> {
    return Promise.resolve(this.#times);
  }

  keep(times: readonly number[]): Promise<void> {
    this.#times = times;
    return Promise.resolve();
  }
}

export class Death extends Error {}

/** The same port, but the worker may die in any call, before what it asks is done or after. */
export function mortal<T extends object>(port: T, random: () => number, isMortal: () => boolean): T {
  return new Proxy(port, {
    get(target, name) {
      const method: unknown = Reflect.get(target, name);
      if (typeof method !== 'function') return method;
      return async (...values: unknown[]): Promise<unknown> => {
        const fate = isMortal() ? below(random, 60) : -1;
        if (fate === 0) throw new Death();
        const answer: unknown = await Reflect.apply(method, target, values);
        if (fate === 1) throw new Death();
        return answer;
      };
    },
  });
}
