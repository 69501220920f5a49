import { createHash } from 'node:crypto';

import { observe, NEVER, tick, type Stamp } from '@/lib/network/clock';
import { exchangeIdFor, personIdFor } from '@/lib/network/derived-id';
import type { ExchangeEdit } from '@/lib/network/exchange';
import { readLedger } from '@/lib/network/read-exchange';
import type { Forgotten } from '@/lib/network/forgotten';
import { dropForgotten, mergeHistories, type History } from '@/lib/network/history';
import { joinRows, partRows } from '@/lib/network/join-rows';
import { flatten } from '@/lib/network/merge';
import type { PersonId } from '@/lib/network/person';
import { APART, idsOf, keysOf, newPersonRow, type PersonRow } from '@/lib/network/person-row';
import type { ProfileKey } from '@/lib/network/profile-key';
import { readPerson } from '@/lib/network/read-person';
import { editOfFields, GONE, EMPTY, unpackStamps, write, type Edit } from '@/lib/network/register';

export const NOTHING: History = {
  people: [],
  texts: new Map(),
  ledgers: new Map(),
  traces: new Map(),
  forgotten: [],
};

/** As `digestKey`, without waiting. */
export function digestOf(key: ProfileKey): string {
  return createHash('sha256').update(key.toLowerCase()).digest('hex').slice(0, 16);
}

/** A browser with its own network and its own idea of the time: what the store does, in memory. */
export class Device {
  history = NOTHING;
  #last: Stamp = NEVER;

  /** @param wall milliseconds since 1970, right or wrong */
  constructor(
    readonly id: string,
    readonly wall: () => number,
  ) {}

  stamp(): Stamp {
    this.#last = tick(this.#last, this.wall(), this.id);
    return this.#last;
  }

  /** Somebody who is shown, by a number that wraps around. */
  pick(at: number): PersonRow | undefined {
    const shown = this.history.people.filter((row) => readPerson(row));
    return shown[at % shown.length];
  }

  add(name: string, key: ProfileKey, edit: Edit = {}): PersonId {
    const found = this.history.people.find((row) => keysOf(row).includes(key));
    const stamp = this.stamp();
    const row = found ?? newPersonRow(personIdFor(key, stamp));
    const who = found ? {} : { name, nameSource: 'page', [`key/${key}`]: `https://${name}.example/` };
    this.#keep({ ...row, ...write(row, { ...who, ...edit, [GONE]: undefined }, stamp) });
    return row.id;
  }

  edit(id: PersonId, edit: Edit): void {
    const row = this.#whole(id);
    if (row) this.#keep({ ...row, ...write(row, edit, this.stamp()) });
  }

  note(id: PersonId, note: string): void {
    const texts = new Map(this.history.texts);
    texts.set(id, write(texts.get(id) ?? EMPTY, { note }, this.stamp()));
    this.history = { ...this.history, texts };
  }

  log(id: PersonId, exchange: ExchangeEdit): void {
    const stamp = this.stamp();
    this.#writeExchange(id, exchangeIdFor(id, stamp), editOfFields(exchange), stamp);
  }

  /** Edits, or with `gone` removes, one of a record's exchanges. */
  change(id: PersonId, at: number, edit: Edit): void {
    const ledger = readLedger(this.history.ledgers.get(id) ?? []);
    const exchange = ledger[at % ledger.length];
    if (exchange) this.#writeExchange(id, exchange.id, edit, this.stamp());
  }

  join(one: PersonId, other: PersonId): void {
    const [a, b] = [one, other].map((id) => this.#whole(id));
    if (!a || !b || a === b) return;
    const [into, from] = a.id < b.id ? [a, b] : [b, a];
    const stamp = this.stamp();
    this.#remove(from.id);
    this.#keep(joinRows(apart(into, from, undefined, stamp), apart(from, into, undefined, stamp)));
  }

  part(id: PersonId): void {
    const row = this.#whole(id);
    const parts = row?.joined?.[0] && partRows(row, row.joined[0].id);
    if (!parts) return;
    const [rest, taken] = parts;
    const stamp = this.stamp();
    this.#keep(apart(rest, taken, true, stamp));
    this.#keep(apart(taken, rest, true, stamp));
  }

  forget(id: PersonId): void {
    const row = this.#whole(id);
    if (!row) return;
    const stamp = this.stamp();
    const tombstones = flatten(row).map((part): Forgotten => ({
      id: part.id,
      stamp,
      digests: keysOf(part).map(digestOf).sort(),
    }));
    const merged = mergeHistories(this.history, { ...NOTHING, forgotten: tombstones });
    this.history = dropForgotten(merged, digestOf);
  }

  /** Takes back a forgetting: `before` is what was there. */
  remember(before: History, ids: readonly PersonId[]): void {
    const stamp = this.stamp();
    const forgotten = this.history.forgotten
      .filter(({ id }) => ids.includes(id))
      .map((tombstone) => ({ ...tombstone, stamp, lifted: true }));
    const people = before.people.filter((row) => idsOf(row).some((id) => ids.includes(id)));
    this.history = mergeHistories(this.history, { ...before, people, forgotten });
  }

  takeIn(theirs: History): void {
    const merged = mergeHistories(this.history, theirs);
    this.history = dropForgotten(merged, digestOf);
    for (const stamp of stampsIn(merged)) this.#last = observe(this.#last, stamp, this.wall());
  }

  #whole(id: PersonId): PersonRow | undefined {
    return this.history.people.find((row) => idsOf(row).includes(id));
  }

  #keep(row: PersonRow): void {
    const others = this.history.people.filter(({ id }) => id !== row.id);
    this.history = { ...this.history, people: [...others, row].sort((a, b) => (a.id < b.id ? -1 : 1)) };
  }

  #remove(id: PersonId): void {
    this.history = { ...this.history, people: this.history.people.filter((row) => row.id !== id) };
  }

  #writeExchange(id: PersonId, exchange: string, edit: Edit, stamp: Stamp): void {
    const ledgers = new Map(this.history.ledgers);
    const ledger = ledgers.get(id) ?? [];
    const row = ledger.find((other) => other.id === exchange) ?? { id: exchange, ...EMPTY };
    const rest = ledger.filter((other) => other.id !== exchange);
    const written = { id: exchange, ...write(row, edit, stamp) };
    ledgers.set(
      id,
      [...rest, written].sort((a, b) => (a.id < b.id ? -1 : 1)),
    );
    this.history = { ...this.history, ledgers };
  }
}

function apart(row: PersonRow, other: PersonRow, is: true | undefined, stamp: Stamp): PersonRow {
  const edit = Object.fromEntries(idsOf(other).map((id) => [APART + id, is] as const));
  return { ...row, ...write(row, edit, stamp) };
}

function stampsIn({ people, ledgers, texts }: History): Stamp[] {
  const all = [...people.flatMap(flatten), ...[...ledgers.values()].flat(), ...texts.values()];
  return all.flatMap(({ stamps }) => Object.values(unpackStamps(stamps)));
}
