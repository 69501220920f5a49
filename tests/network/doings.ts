import * as fc from 'fast-check';

import type { ProfileKey } from '@/lib/network/profile-key';
import { idsOf } from '@/lib/network/person-row';
import { CHOICES, KINDS, TIES } from '@/lib/network/words';

import { Device } from './device';

/** One thing that somebody does on a device. Numbers choose among what is there, and wrap around. */
export type Doing =
  | { readonly does: 'add'; readonly key: number; readonly tie: number }
  | { readonly does: Deed; readonly who: number; readonly what: number }
  | { readonly does: 'wait' | 'jump'; readonly minutes: number };

const DEEDS = [
  'edit',
  'clear',
  'note',
  'log',
  'rename',
  'unlog',
  'amend',
  'join',
  'learnKey',
  'part',
  'forget',
  'regret',
  'takeBack',
] as const;
type Deed = (typeof DEEDS)[number];

const small = fc.nat(5);

/** Clocks stand still where nobody waits, and jump by days, either way. */
export const anyDoing: fc.Arbitrary<Doing> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ does: fc.constant('add' as const), key: small, tie: small }) },
  {
    weight: 13,
    arbitrary: fc.record({ does: fc.constantFrom(...DEEDS), who: small, what: small }),
  },
  { weight: 3, arbitrary: fc.record({ does: fc.constant('wait' as const), minutes: fc.nat(3_000) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      does: fc.constant('jump' as const),
      minutes: fc.integer({ min: -9_000, max: 9_000 }),
    }),
  },
);

export const doings = fc.array(anyDoing, { maxLength: 30 });

const KEYS: readonly ProfileKey[] = [
  'linkedin:ada',
  'linkedin#7',
  'xing:Ada_L',
  'linkedin:bob',
  'web:https://bob.example/',
  'linkedin:cleo',
];

/** A device whose clock may be wrong, and somebody who works on it. */
export class Worker {
  readonly device: Device;
  /** Of whom something was noted. */
  readonly noted = new Set<string>();
  time: number;

  constructor(id: string, start: number) {
    this.time = start;
    this.device = new Device(id, () => this.time);
  }

  /** @param among another number, other people: 0 for the few with many keys, whom everybody knows */
  do(doing: Doing, among = 0): void {
    const { device } = this;
    if ('minutes' in doing) {
      this.time += doing.minutes * 60_000;
      return;
    }
    if ('key' in doing) {
      const key =
        among % 3 === 0 ? (KEYS[doing.key] ?? 'linkedin:ada') : (`linkedin:person-${among}` as const);
      device.add(`Person ${among}`, key, { tie: TIES[doing.tie % 2] });
      return;
    }
    const id = device.pick(doing.who + among)?.id;
    if (id !== undefined) this.#doTo(id, doing.does, doing.what);
  }

  #doTo(id: string, does: Deed, what: number): void {
    const { device } = this;
    switch (does) {
      case 'edit':
        return device.edit(id, { choice: CHOICES[what % 3], [`role/peer`]: what > 2 ? true : undefined });
      case 'clear':
        return device.edit(id, { tie: undefined });
      case 'rename':
        return device.edit(id, { name: `Somebody ${what}`, nameSource: 'user' });
      case 'note':
        this.noted.add(id);
        return device.note(id, `Note ${what}`);
      case 'log':
        return device.log(id, {
          day: `2026-03-1${what}`,
          direction: 'given',
          kind: KINDS[what % 6],
          text: 'A line',
        });
      case 'amend':
        return device.change(id, what, { day: `2026-04-1${what}` });
      case 'unlog':
        return device.change(id, what, { gone: true });
      case 'learnKey':
        return device.edit(id, { [`key/${KEYS[what]}`]: 'https://learnt.example/' });
      case 'join': {
        const other = device.pick(what);
        return other && device.join(id, other.id);
      }
      case 'part':
        return device.part(id);
      case 'forget':
        return device.forget(id);
      case 'takeBack':
        return device.edit(id, { gone: true });
      case 'regret': {
        const before = device.history;
        const row = device.pick(what);
        if (!row) return undefined;
        device.forget(row.id);
        return device.remember(before, idsOf(row));
      }
    }
  }
}
