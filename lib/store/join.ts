import { partRows } from '@/lib/network/join-rows';
import { partTexts } from '@/lib/network/join-texts';
import type { PersonRow } from '@/lib/network/person-row';
import type { PersonId } from '@/lib/network/person';
import { readPerson } from '@/lib/network/read-person';
import { readTextsOf } from '@/lib/network/texts';

import { recordAct } from './acts';
import { change, keepRow, type Desk } from './change';
import type { Network } from './database';
import { StoreError } from './errors';
import { joinWhole, setApart } from './join-rows';
import type { Saved } from './save-person';
import { findWhole, gatherTexts } from './shelves';
import { stampTexts } from './stamping';

/**
 * Makes two records one by hand: `from` is kept whole within `into`, and can be parted from it again.
 * Where they are one already, nothing is done.
 * @throws {StoreError} `nobody`
 */
export function joinPeople(network: Network, into: PersonId, from: PersonId): Promise<Saved> {
  return change(network, {
    look: (shelves) => Promise.all([findWhole(shelves, into), findWhole(shelves, from)]),
    async write(desk, [one, other]) {
      const [person, part] = [one && readPerson(one), other && readPerson(other)];
      if (!one || !other || !person || !part) throw new StoreError('nobody');
      if (one.id === other.id) return { person, act: undefined };
      const row = await joinByHand(desk, one, other);
      const whole = readPerson(row) ?? person;
      const deed = { kind: 'joined', other: part.name } as const;
      return { person: whole, act: recordAct(desk, whole, deed, { before: [], part: part.id }) };
    },
  });
}

/**
 * Takes a joined record out again, with its own keys, texts and exchanges. What was said since stays with the whole;
 * texts that were put together and not touched since are each one's own again.
 * No page that shows both will join them again; only a hand.
 * @throws {StoreError} `nobody`
 */
export function partPeople(network: Network, whole: PersonId, part: PersonId): Promise<Saved> {
  return change(network, {
    look: (shelves) => findWhole(shelves, whole),
    async write(desk, row) {
      const rows = row && (await partByHand(desk, row, part));
      const [person, other] = [rows && readPerson(rows[0]), rows && readPerson(rows[1])];
      if (!person) throw new StoreError('nobody');
      const deed = { kind: 'parted', other: other?.name ?? '' } as const;
      return { person, act: recordAct(desk, person, deed, { before: [], part }) };
    },
  });
}

export async function joinByHand(desk: Desk, into: PersonRow, from: PersonRow): Promise<PersonRow> {
  return joinWhole(desk, setApart(desk, into, from, undefined), [setApart(desk, from, into, undefined)]);
}

/** The rest and the part; `undefined` where it is no part of the row. */
export async function partByHand(
  desk: Desk,
  row: PersonRow,
  part: PersonId,
): Promise<readonly [PersonRow, PersonRow] | undefined> {
  const parted = partRows(row, part);
  if (!parted) return undefined;
  const [rest, taken] = parted;
  const rows = [setApart(desk, rest, taken, true), setApart(desk, taken, rest, true)] as const;
  for (const each of rows) await keepRow(desk, each);
  const [left, theirs] = [await gatherTexts(desk, rest), await gatherTexts(desk, taken)];
  await stampTexts(desk, rest, { ...partTexts(readTextsOf(left), readTextsOf(theirs)) });
  return rows;
}
