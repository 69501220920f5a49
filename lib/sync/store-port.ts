import { absorb } from '@/lib/store/absorb';
import type { Network } from '@/lib/store/database';
import { readPart } from '@/lib/store/part';
import { readSettled, settlePart } from '@/lib/store/settled';

import { ledgerOf, mirroredOf, mirroredTombstone, rowOf } from './mirrored';
import type { MirrorStore } from './ports';

/** The person's own network, as the mirror sees it: by the parts in which the store keeps count of changes. */
export function mirrorStoreOf(network: Network): MirrorStore {
  return {
    readStanding: () => readSettled(network),
    async readHeld(shard) {
      const { rows, ledgers, forgotten, shown, revision } = await readPart(network, shard);
      return {
        people: rows.map((row) => mirroredOf(row, ledgers.get(row.id) ?? [])),
        forgotten: forgotten.map(mirroredTombstone),
        shown,
        revision,
      };
    },
    async absorb({ people, forgotten }) {
      const ledgers = new Map(people.map((person) => [person.id, ledgerOf(person)]));
      await absorb(network, {
        people: people.map(rowOf),
        texts: new Map(),
        traces: new Map(),
        ledgers,
        forgotten,
      });
    },
    settle: (shard, text, revision) => settlePart(network, shard, { text, revision }),
  };
}
