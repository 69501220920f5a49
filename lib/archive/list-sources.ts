import { FileProblem, problemOf, type Problem } from './problem';
import { readBytes, sourceOf, type Flow, type Source } from './source';
import { listEntries, unpackArchive, type Found } from './zip';

/** How deep archives are opened: one in another happens, when an export is sent on. */
const MAX_DEPTH = 2;

/**
 * All files to be read: those that were chosen, and those in archives among them, whatever the archives are called.
 * What cannot be opened stands in its place with its problem.
 */
export async function listSources(files: readonly Blob[], flow: Flow): Promise<readonly Found[]> {
  const found: Found[] = [];
  for (const [place, file] of files.entries()) {
    const path = 'name' in file && typeof file.name === 'string' ? file.name : `file ${place + 1}`;
    found.push(...(await openFile(file, sourceOf(file, path), 0, flow)));
  }
  return found;
}

async function openFile(file: Blob, source: Source, depth: number, flow: Flow): Promise<readonly Found[]> {
  const { path } = source;
  return orProblem(path, flow, async () => {
    if (!(await isArchive(file))) return [source];
    if (depth >= MAX_DEPTH) return [problem(path, { code: 'nested' })];
    const entries = await listEntries(file, path);
    if (entries.some((entry) => entry.path === `${path}/[Content_Types].xml`)) {
      return [problem(path, { code: 'workbook' })];
    }
    if (entries.length === 0) return [problem(path, { code: 'empty' })];
    const opened: Found[] = [];
    for (const entry of entries) opened.push(...(await openInner(entry, depth + 1, flow)));
    return opened;
  });
}

async function openInner(entry: Found, depth: number, flow: Flow): Promise<readonly Found[]> {
  if (!('open' in entry) || !/\.zip$/i.test(entry.path)) return [entry];
  return orProblem(entry.path, flow, async () => {
    const file = await unpackArchive(readBytes(entry, { signal: flow.signal }), entry.size);
    return openFile(file, entry, depth, flow);
  });
}

async function orProblem(
  path: string,
  { signal }: Flow,
  open: () => Promise<readonly Found[]>,
): Promise<readonly Found[]> {
  try {
    return await open();
  } catch (error) {
    signal?.throwIfAborted();
    if (error instanceof FileProblem || error instanceof DOMException)
      return [problem(path, problemOf(error))];
    throw error;
  }
}

function problem(path: string, what: Problem): Found {
  return { path, problem: what };
}

/** `PK`, and what follows it at the beginning of an entry, of an archive without any, or of one in parts. */
async function isArchive(file: Blob): Promise<boolean> {
  const [p, k, a, b] = new Uint8Array(await file.slice(0, 4).arrayBuffer());
  return p === 0x50 && k === 0x4b && ((a === 3 && b === 4) || (a === 5 && b === 6) || (a === 7 && b === 8));
}
