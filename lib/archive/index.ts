import type { Findings } from './findings';
import { gather, type GatherOptions } from './gather';
import { settle } from './settle';

export { gather, settle };
export type * from './findings';
export type { Gathered, GatherOptions } from './gather';
export type { Progress } from './pace';

/** Reads files and says what was found, where it need not be asked whose they are. */
export async function readArchive(files: readonly Blob[], options: GatherOptions): Promise<Findings> {
  return settle(await gather(files, options));
}
