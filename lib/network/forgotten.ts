import { z } from './zod';

import { isStamp, NEVER, type Stamp } from './clock';
import { personIdSchema, type PersonId } from './person';
import { keysOf, PREFIX, type PersonRow } from './person-row';
import { comparable, type ProfileKey } from './profile-key';
import { unpackStamps } from './register';
import { ROLES } from './words';

/**
 * What is left of a record that was forgotten: enough to keep an import or a mirror from bringing it again, and
 * nothing that says who it was. The rules, by which every device comes to the same:
 *
 * 1. Forgetting a record wins over all that was written to it, before and after, here and elsewhere: who wrote later
 *    did not know, for where it was known there was nothing to write to. So the record's id is never used again;
 *    somebody forgotten who is added again is a new record.
 * 2. Other records with one of its keys, begun elsewhere, are forgotten with it, unless something was declared of them
 *    later than that, by a tag, a name typed in or an undo: that is adding by hand, on a device that may not have known.
 *    An import declares nothing and brings nobody again. Nor is a record forgotten for a key that a page showed of it
 *    only afterwards.
 * 3. What the user takes back (an undo, or adding them by hand here) is written into the tombstone, later than it:
 *    `lifted`, it counts for nothing; `welcomed`, its keys no longer count.
 *    An undo brings back what its device had: what another alone knew went there when it heard of the forgetting.
 *
 * Merging keeps all, and stays commutative, associative and idempotent; what is forgotten is dropped after it.
 */
export interface Forgotten {
  readonly id: PersonId;
  /** Of the forgetting, or of the undo where it is `lifted`. */
  readonly stamp: Stamp;
  /** Digests of the profile keys of the record. */
  readonly digests: readonly string[];
  readonly lifted?: boolean;
  readonly welcomed?: boolean;
  /** The tombstone by whose digests this record was dropped: it counts as long as that one does. */
  readonly because?: PersonId;
}

export const forgottenSchema: z.ZodMiniType<Forgotten> = z.object({
  id: personIdSchema,
  stamp: z.custom<Stamp>(isStamp),
  digests: z.array(z.string().check(z.maxLength(64))),
  lifted: z.optional(z.boolean()),
  welcomed: z.optional(z.boolean()),
  because: z.optional(personIdSchema),
});

/** Two histories of one tombstone. Of two that were made at once, the one that stands by itself says why. */
export function mergeForgotten(a: Forgotten, b: Forgotten): Forgotten {
  const later = [a, b].reduce((x, y) => (authorityOf(y) > authorityOf(x) ? y : x));
  return {
    id: a.id,
    stamp: later.stamp,
    digests: [...new Set([...a.digests, ...b.digests])].sort(),
    ...(later.lifted && { lifted: true }),
    ...((a.welcomed || b.welcomed) && { welcomed: true }),
    ...(later.because !== undefined && { because: later.because }),
  };
}

function authorityOf({ stamp, lifted, because }: Forgotten): string {
  return `${stamp}${lifted ? 1 : 0}${because ?? '~'}`;
}

/**
 * Tells of a record by which tombstone it is forgotten, if it is. A record is judged by itself, without what was joined
 * into it.
 * @param digestOf gives what {@link digestKey} gave for a key
 */
export function judgeBy(
  tombstones: readonly Forgotten[],
  digestOf: (key: ProfileKey) => string | undefined,
): (row: PersonRow) => Forgotten | undefined {
  const standing = standingAmong(tombstones);
  const own = new Map(tombstones.map((tombstone) => [tombstone.id, tombstone]));
  const byDigest = new Map<string, Forgotten>();
  for (const tombstone of standing) {
    if (tombstone.welcomed) continue;
    for (const digest of tombstone.digests) {
      const other = byDigest.get(digest);
      if (!other || other.stamp < tombstone.stamp) byDigest.set(digest, tombstone);
    }
  }
  const standingIds = new Set(standing.map(({ id }) => id));
  return (row) => {
    const named = own.get(row.id);
    if (named && standingIds.has(row.id) && named.because === undefined) return named;
    const broughtBack = named?.lifted ? named.stamp : NEVER;
    const byKeys = keysOf({ ...row, joined: [] }).map((key) => {
      const tombstone = byDigest.get(digestOf(key) ?? '');
      return tombstone && isLearntSince(row, key, tombstone.stamp) ? undefined : tombstone;
    });
    const candidates = [...byKeys, standingIds.has(row.id) ? named : undefined];
    return candidates.find(
      (tombstone) => tombstone && broughtBack <= tombstone.stamp && lastDeclared(row) <= tombstone.stamp,
    );
  };
}

/** Whether the record was there by then, and learnt the key only afterwards. */
function isLearntSince({ stamps }: PersonRow, key: ProfileKey, then: Stamp): boolean {
  const written = unpackStamps(stamps);
  const wasThere = Object.values(written).some((stamp) => stamp !== NEVER && stamp <= then);
  return wasThere && (written[PREFIX.profiles + key] ?? NEVER) > then;
}

/** Those that count. */
export function standingAmong(tombstones: readonly Forgotten[]): Forgotten[] {
  const lifted = new Set(tombstones.filter((tombstone) => tombstone.lifted).map(({ id }) => id));
  return tombstones.filter(({ id, because = '' }) => !lifted.has(id) && !lifted.has(because));
}

/** Whether what goes by its keys is forgotten with it. */
export function holdsKeys({ lifted, welcomed }: Forgotten): boolean {
  return !lifted && !welcomed;
}

/** When something was last declared of somebody, rather than seen or imported. */
function lastDeclared(row: PersonRow): Stamp {
  const declared = Object.entries(unpackStamps(row.stamps)).filter(
    ([field]) => declaredFields.has(field) || (field === 'name' && row.values['nameSource'] === 'user'),
  );
  return declared.reduce((late, [, stamp]) => (stamp > late ? stamp : late), NEVER);
}

const declaredFields: ReadonlySet<string> = new Set([
  'tie',
  'bridge',
  'reciprocity',
  'choice',
  'energy',
  'consulted',
  ...ROLES.map((role) => `role/${role}`),
]);

/**
 * The first 64 bits of the SHA-256 of a profile key, in hexadecimal, which is what the mirror has room for. It keeps a key out of sight, not from somebody who guesses it:
 * profile addresses are public and can be tried.
 */
export async function digestKey(key: ProfileKey): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(comparable(key)));
  return Array.from(new Uint8Array(bytes, 0, 8), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
