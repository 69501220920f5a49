/** What lies on the disk, store by store, without the store's own code. */
export interface Disk {
  readonly version: number;
  readonly stores: Readonly<Record<string, readonly (readonly [IDBValidKey, unknown])[]>>;
}

/** An example of what a version stored, with how its stores were made. */
export interface StoredExample extends Disk {
  readonly autoIncrement: readonly string[];
  /** Of a store: the name of an index and what it is over, several an entry. */
  readonly indexes: Readonly<Record<string, readonly (readonly [name: string, path: string])[]>>;
}

export function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error as DOMException));
  });
}

export async function readDisk(name: string): Promise<Disk> {
  const database = await settled(indexedDB.open(name));
  const stores: Record<string, [IDBValidKey, unknown][]> = {};
  for (const store of database.objectStoreNames) {
    const objects = database.transaction(store).objectStore(store);
    const [keys, values] = await Promise.all([settled(objects.getAllKeys()), settled(objects.getAll())]);
    stores[store] = keys.map((key, index) => [key, values[index]]);
  }
  database.close();
  return { version: database.version, stores };
}

/** Lays a disk as a version left it. */
export async function layDisk(name: string, example: StoredExample): Promise<void> {
  const opening = indexedDB.open(name, example.version);
  opening.addEventListener('upgradeneeded', () => {
    for (const [store, records] of Object.entries(example.stores)) {
      const autoIncrement = example.autoIncrement.includes(store);
      const objects = opening.result.createObjectStore(store, { autoIncrement });
      for (const [index, path] of example.indexes[store] ?? [])
        objects.createIndex(index, path, { multiEntry: true });
      for (const [key, value] of records) objects.put(value, key);
    }
  });
  (await settled(opening)).close();
}

/** Changes one record where it lies, as a fault of the disk or of some other code would. */
export async function spoil(
  name: string,
  store: string,
  key: IDBValidKey,
  change: (value: unknown) => unknown,
): Promise<void> {
  const database = await settled(indexedDB.open(name));
  const objects = database.transaction(store, 'readwrite').objectStore(store);
  const changed = change(await settled(objects.get(key)));
  if (changed === undefined) await settled(objects.delete(key));
  else await settled(objects.put(changed, key));
  database.close();
}
