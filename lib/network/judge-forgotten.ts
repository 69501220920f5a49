import { NEVER, type Stamp } from './clock';
import type { Forgotten } from './forgotten';
import { keysOf, PREFIX, type PersonRow } from './person-row';
import type { ProfileKey } from './profile-key';
import { unpackStamps } from './register';
import { ROLES } from './words';

/** Two histories of one tombstone. Of two that were made at once, the one that stands by itself says why. */
export function mergeForgotten(a: Forgotten, b: Forgotten): Forgotten {
  const later = [a, b].reduce((x, y) => (authorityOf(y) > authorityOf(x) ? y : x));
  return {
    id: a.id,
    stamp: later.stamp,
    digests: [...new Set([...a.digests, ...b.digests].map(shortened))].sort(),
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
    for (const digest of tombstone.digests.map(shortened)) {
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

/** To what the mirror has room for; tombstones of the first version hold whole digests. */
export function shortened(digest: string): string {
  return digest.slice(0, 16);
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
