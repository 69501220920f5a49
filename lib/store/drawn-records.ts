import type { PersonId } from '@/lib/network/person';

import { drawerOf } from './drawers';
import { Unreadable } from './errors';
import { Records, type Store } from './records';

/** Small records of several people, by id: read and written as one, since IndexedDB charges by the record. */
export type Drawn = Readonly<Record<PersonId, unknown>>;

/** Records that lie several in a drawer, asked for and written one by one. */
export class DrawnRecords<T> {
  readonly #drawers: Records<Drawn>;
  readonly #parse: (value: unknown, id: PersonId) => T;
  readonly #written = new Map<PersonId, T | undefined>();

  constructor(store: Store, name: string, parse: (value: unknown, id: PersonId) => T) {
    this.#drawers = new Records(store, (value, key) => parseDrawn(value, `${name}/${key}`));
    this.#parse = parse;
  }

  /** As it is, with what this transaction wrote. */
  async read(id: PersonId): Promise<T | undefined> {
    return this.#written.has(id) ? this.#written.get(id) : this.readBefore(id);
  }

  /** As it was before this transaction. */
  async readBefore(id: PersonId): Promise<T | undefined> {
    const value = (await this.#drawers.readBefore(drawerOf(id)))?.[id];
    return value === undefined ? undefined : this.#parse(value, id);
  }

  readAll(): Promise<void> {
    return this.#drawers.readAll();
  }

  /** `undefined` deletes. */
  write(id: PersonId, value: T | undefined): void {
    this.#written.set(id, value);
  }

  isWritten(id: PersonId): boolean {
    return this.#written.has(id);
  }

  /** Puts what was written into its drawers, which have to be known for it. To be waited for before {@link send}. */
  async fill(): Promise<void> {
    const filled = new Map<string, Record<PersonId, unknown>>();
    for (const [id, value] of this.#written) {
      const key = drawerOf(id);
      const drawer = filled.get(key) ?? { ...(await this.#drawers.readBefore(key)) };
      if (value === undefined) delete drawer[id];
      else drawer[id] = value;
      filled.set(key, drawer);
    }
    for (const [key, drawer] of filled) {
      this.#drawers.write(key, Object.keys(drawer).length > 0 ? drawer : undefined);
    }
  }

  send(store: IDBObjectStore): void {
    this.#drawers.send(store);
  }
}

/** @throws {Unreadable} where it is no record */
export function parseDrawn(value: unknown, where: string): Drawn {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new Unreadable(`${where}: not a record`, 'form');
  }
  return value as Drawn;
}
