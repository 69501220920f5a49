import type { WhyUnreadable } from '@/lib/network/unreadable';

/**
 * Why the store could not do what it was asked; each code is a sentence of its own on the screen.
 * - `newer`: what is stored was written by a newer Liant than this one
 * - `full`: the disk, or the browser's share of it, is full
 * - `refused`: the browser refused to open, read or write
 * - `broken`: something stored cannot be read, and could not be set aside either
 * - `closed`: the network was closed, by {@link Network.close} or by the browser
 * - `tooLong`: a text is longer than may be kept; `detail` names the field and its bound. Nothing was written
 * - `nobody`: no such person or exchange any more: forgotten, taken back or joined elsewhere in the meantime
 */
export type StoreErrorCode = 'newer' | 'full' | 'refused' | 'broken' | 'closed' | 'tooLong' | 'nobody';

/** Which text was too long, and how long it may be, in UTF-16 units. */
export interface TooLong {
  readonly field: string;
  readonly limit: number;
}

export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly code: StoreErrorCode;
  readonly detail: TooLong | undefined;

  constructor(code: StoreErrorCode, options: { detail?: TooLong; cause?: unknown } = {}) {
    super(`The store says: ${code}${options.detail ? ` (${options.detail.field})` : ''}`, {
      cause: options.cause,
    });
    this.code = code;
    this.detail = options.detail;
  }
}

/** Something stored that does not parse. It never leaves the store: it is set aside, and the work done again. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable';
  readonly kind: WhyUnreadable;

  constructor(message: string, kind: WhyUnreadable = 'content') {
    super(message);
    this.kind = kind;
  }
}

/**
 * What the browser threw, as the store says it; the store's own errors and those of the code pass as they are.
 * @param aborted why the transaction ended, where the browser says more there
 */
export function asStoreError(error: unknown, aborted?: DOMException | null): unknown {
  const cause = aborted ?? error;
  if (!(cause instanceof DOMException)) return error;
  return new StoreError(codes[cause.name] ?? 'refused', { cause });
}

const codes: Readonly<Record<string, StoreErrorCode>> = {
  QuotaExceededError: 'full',
  VersionError: 'newer',
  InvalidStateError: 'closed',
};
