/** What is read of an object store. */
export interface Store {
  get(key: string): Promise<unknown>;
  getAll(): Promise<unknown[]>;
  getAllKeys(): Promise<string[]>;
}

/**
 * The records of one store within one transaction: each is asked for once, and written once, at the end. So what
 * is read after a change sees it, and the requests of a change go out together.
 */
export class Records<T> {
  readonly #store: Store;
  readonly #parse: (value: unknown, key: string) => T;
  readonly #found = new Map<string, Promise<T | undefined>>();
  readonly #written = new Map<string, T | undefined>();
  #hasAll = false;

  constructor(store: Store, parse: (value: unknown, key: string) => T) {
    this.#store = store;
    this.#parse = parse;
  }

  /** As it is, with what this transaction wrote. */
  async read(key: string): Promise<T | undefined> {
    return this.#written.has(key) ? this.#written.get(key) : this.readBefore(key);
  }

  /** As it was before this transaction. */
  readBefore(key: string): Promise<T | undefined> {
    const asked = this.#found.get(key) ?? this.#ask(key);
    this.#found.set(key, asked);
    return asked;
  }

  /** Asks for all records at once, for changes of many: one by one, each would wait for the browser's answer. */
  async readAll(): Promise<void> {
    if (this.#hasAll) return;
    const [keys, values] = await Promise.all([this.#store.getAllKeys(), this.#store.getAll()]);
    for (const [index, key] of keys.entries()) {
      this.#found.set(key, Promise.resolve(this.#parse(values[index], key)));
    }
    this.#hasAll = true;
  }

  /** `undefined` deletes. */
  write(key: string, value: T | undefined): void {
    this.#written.set(key, value);
  }

  keysWritten(): Iterable<string> {
    return this.#written.keys();
  }

  get hasWritten(): boolean {
    return this.#written.size > 0;
  }

  isWritten(key: string): boolean {
    return this.#written.has(key);
  }

  /** Sends all that was written; the end of the transaction says whether it was. */
  send(store: IDBObjectStore): void {
    for (const [key, value] of this.#written) {
      if (value === undefined) store.delete(key);
      else store.put(value, key);
    }
  }

  async #ask(key: string): Promise<T | undefined> {
    const value = this.#hasAll ? undefined : await this.#store.get(key);
    return value === undefined ? undefined : this.#parse(value, key);
  }
}
