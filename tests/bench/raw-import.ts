import Papa from 'papaparse';

import { settle, whenWritten } from './raw-requests';

/**
 * The least that an import can cost: an archive is unpacked by the browser itself, its bytes are parted into rows of
 * which nothing becomes, and people who lie in drawers already are written again.
 * @returns milliseconds
 */
export async function timeRawImport(): Promise<number> {
  const file = document.querySelector('input')?.files?.[0];
  if (!file) throw new Error('No archive was chosen.');
  const drawers = await readDrawers();
  const database = await openEmpty();
  const start = performance.now();
  let rows = 0;
  for (const packed of await listPacked(file)) rows += await partRows(packed);
  await writeDrawers(database, drawers);
  const time = performance.now() - start;
  database.close();
  if (drawers.length === 0 || rows === 0) throw new Error('There was nothing to do.');
  return time;
}

/** What is packed in an archive without a comment, by its central directory. */
async function listPacked(archive: Blob): Promise<Blob[]> {
  const look = async (from: number, length: number) =>
    new DataView(await archive.slice(from, from + length).arrayBuffer());
  const end = await look(archive.size - 22, 22);
  const directory = await look(end.getUint32(16, true), end.getUint32(12, true));
  const packed: Blob[] = [];
  let at = 0;
  while (at < directory.byteLength) {
    const [size, offset] = [directory.getUint32(at + 20, true), directory.getUint32(at + 42, true)];
    const head = await look(offset, 30);
    const from = offset + 30 + head.getUint16(26, true) + head.getUint16(28, true);
    packed.push(archive.slice(from, from + size));
    at += 46 + [28, 30, 32].reduce((sum, place) => sum + directory.getUint16(at + place, true), 0);
  }
  return packed;
}

/** How much is parted at once, in UTF-16 units. */
const PIECE = 32_768;

async function partRows(packed: Blob): Promise<number> {
  const parser = new Papa.Parser({ delimiter: ',', newline: '\n' });
  let [rest, rows] = ['', 0];
  const part = (isLast: boolean) => {
    const { data, meta } = parser.parse(rest, 0, !isLast) as Papa.ParseResult<string[]>;
    rest = rest.slice(meta.cursor);
    rows += data.length;
  };
  const texts = packed
    .stream()
    .pipeThrough(new DecompressionStream('deflate-raw'))
    .pipeThrough(new TextDecoderStream())
    .getReader();
  for (let read = await texts.read(); !read.done; read = await texts.read()) {
    for (let at = 0; at < read.value.length; at += PIECE) {
      rest += read.value.slice(at, at + PIECE);
      part(false);
    }
  }
  part(true);
  return rows;
}

type Drawers = readonly (readonly [IDBValidKey, unknown])[];

async function readDrawers(): Promise<Drawers> {
  const database = await settle(indexedDB.open('liant'));
  const people = database.transaction('people').objectStore('people');
  const [keys, values] = await Promise.all([settle(people.getAllKeys()), settle(people.getAll())]);
  database.close();
  return keys.map((key, at) => [key, values[at]]);
}

async function openEmpty(): Promise<IDBDatabase> {
  await settle(indexedDB.deleteDatabase('raw drawers'));
  const request = indexedDB.open('raw drawers', 1);
  request.addEventListener('upgradeneeded', () => request.result.createObjectStore('people'));
  return settle(request);
}

async function writeDrawers(database: IDBDatabase, drawers: Drawers): Promise<void> {
  const transaction = database.transaction('people', 'readwrite', { durability: 'strict' });
  const people = transaction.objectStore('people');
  for (const [key, drawer] of drawers) people.put(drawer, key);
  await whenWritten(transaction);
}
