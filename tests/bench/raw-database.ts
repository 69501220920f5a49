/** What the browser itself takes to read and to write one person, with nothing of Liant's around it. */
import { editOf } from '@/lib/network/person-edit';
import { newPersonRow, type PersonRow } from '@/lib/network/person-row';
import { write } from '@/lib/network/register';
import { inventPeople } from './people';
import { settle, whenWritten } from './raw-requests';

let opened: Promise<IDBDatabase> | undefined;

function openRaw(): Promise<IDBDatabase> {
  if (!opened) {
    const request = indexedDB.open('raw', 1);
    request.addEventListener('upgradeneeded', () =>
      request.result.createObjectStore('people', { keyPath: 'id' }),
    );
    opened = settle(request);
  }
  return opened;
}

/** The first of those who were invented, in the form in which Liant stores people. */
const row = ((): PersonRow => {
  const [{ id, edit } = { id: '0'.repeat(16), edit: {} }] = inventPeople(1, new Date());
  return { ...newPersonRow(id), ...write(newPersonRow(id), editOf(edit).row, `${'0'.repeat(17)}1`) };
})();

/** Milliseconds from asking for a person to having them. {@link timeRawPut} comes first. */
export async function timeRawGet(): Promise<number> {
  const database = await openRaw();
  const start = performance.now();
  const found: unknown = await settle(database.transaction('people').objectStore('people').get(row.id));
  const time = performance.now() - start;
  if (found === undefined) throw new Error('There is nobody to read: write first.');
  return time;
}

/** Milliseconds from asking to write a person to their being on the disk. */
export async function timeRawPut(): Promise<number> {
  const database = await openRaw();
  const start = performance.now();
  const transaction = database.transaction('people', 'readwrite', { durability: 'strict' });
  transaction.objectStore('people').put(row);
  await whenWritten(transaction);
  return performance.now() - start;
}
