/** What the browser itself takes to read and to write one person, with nothing of Liant's around it. */
import { editOf } from '@/lib/network/person-edit';
import { newPersonRow, type PersonRow } from '@/lib/network/person-row';
import { write } from '@/lib/network/register';
import { inventPeople } from './people';

let opened: Promise<IDBDatabase> | undefined;

function openRaw(): Promise<IDBDatabase> {
  opened ??= new Promise((resolve, reject) => {
    const request = indexedDB.open('raw', 1);
    request.addEventListener('upgradeneeded', () =>
      request.result.createObjectStore('people', { keyPath: 'id' }),
    );
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('No database.')));
  });
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
  const found = await new Promise((resolve, reject) => {
    const request = database.transaction('people').objectStore('people').get(row.id);
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('Not read.')));
  });
  const time = performance.now() - start;
  if (found === undefined) throw new Error('There is nobody to read: write first.');
  return time;
}

/** Milliseconds from asking to write a person to their being on the disk. */
export async function timeRawPut(): Promise<number> {
  const database = await openRaw();
  const start = performance.now();
  await new Promise<void>((resolve, reject) => {
    const transaction = database.transaction('people', 'readwrite', { durability: 'strict' });
    transaction.objectStore('people').put(row);
    transaction.addEventListener('complete', () => resolve());
    transaction.addEventListener('abort', () => reject(transaction.error ?? new Error('Not written.')));
  });
  return performance.now() - start;
}
