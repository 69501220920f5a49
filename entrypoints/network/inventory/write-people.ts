import { writeCards } from '@/lib/archive/write-cards';
import { writeHead, writeRows } from '@/lib/archive/write-table';
import type { PeopleFileKind } from '@/components/inventory/InventorySave';
import type { Person } from '@/lib/network/person';
import { columnsOf, describeForCards, type FileContext } from './file-words';

/** How long the writing keeps the page from anything else (ms), and how many are written between two looks at the clock. */
const SLICE = 8;
const FEW = 25;

/**
 * People as a file, in their order, written in slices. Each goes to the browser as soon as it is written.
 * @param onPeople is told how many are in it so far
 */
export async function writePeopleFile(
  kind: PeopleFileKind,
  people: readonly Person[],
  { onPeople, ...context }: FileContext & { readonly onPeople: (count: number) => void },
): Promise<Blob> {
  const { head, write, type } = kind === 'table' ? tableOf(people, context) : cards();
  const parts = [new Blob([head])];
  let from = 0;
  while (from < people.length) {
    const since = performance.now();
    let text = '';
    for (; from < people.length && performance.now() - since < SLICE; from += FEW)
      text += write(people.slice(from, from + FEW));
    parts.push(new Blob([text]));
    onPeople(Math.min(from, people.length));
    await new Promise((resolve) => setTimeout(resolve));
  }
  return new Blob(parts, { type });
}

/** What a file begins with, how some people stand in it, and what it is. */
interface Form {
  readonly head: string;
  readonly write: (some: readonly Person[]) => string;
  readonly type: string;
}

function tableOf(people: readonly Person[], context: FileContext): Form {
  const columns = columnsOf(people, context);
  return { head: writeHead(columns), write: (some) => writeRows(columns, some), type: 'text/csv' };
}

function cards(): Form {
  const describe = describeForCards();
  return { head: '', write: (some) => writeCards(some.map(describe)), type: 'text/vcard' };
}
