import type { Findings } from './findings';
import { gather, type GatherOptions } from './gather';
import { settle } from './settle';

export { gather, settle };
export type { Account, BadRow, Reason } from './account';
export type * from './findings';
export type { Gathered, GatherOptions } from './gather';
export type { Progress } from './pace';
export type { Problem, ProblemCode } from './problem';

/** Reads files and says what was found, where it need not be asked whose they are. */
export async function readArchive(files: readonly Blob[], options: GatherOptions): Promise<Findings> {
  return settle(await gather(files, options));
}
