import { addTo } from '@/lib/network/add-to';
import { deviceOf, NEVER, type Stamp } from '@/lib/network/clock';
import { mailsIn } from '@/lib/network/mail-mark';
import { flatten } from '@/lib/network/merge';
import type { PersonId } from '@/lib/network/person';
import { APART, idsOf, keysOf, wholeOf, type PersonRow } from '@/lib/network/person-row';
import { comparable, type Profile, type ProfileKey } from '@/lib/network/profile-key';
import { readPerson } from '@/lib/network/read-person';
import { isGone, unpackStamps, type Registers } from '@/lib/network/register';
import { fold } from '@/lib/network/search';

type Values = Registers['values'];

/** The device that stamps of exports name: two devices that read the same export write the same. */
export const EXPORT = 'export';

/** Somebody who is here already. */
export interface Held {
  readonly id: PersonId;
  /** Of all their records, their own first. */
  readonly ids: readonly PersonId[];
  readonly profiles: readonly Profile[];
  readonly name: string;
  readonly company: string | undefined;
  /** What is seen of them. */
  readonly values: Values;
  readonly hasNote: boolean;
}

/** A slice of what is stored, as the store gives it. */
export interface Slice {
  readonly people: readonly PersonRow[];
  readonly texts: ReadonlyMap<PersonId, Registers>;
  readonly traces: ReadonlyMap<PersonId, Registers>;
}

/** What is here already, as far as an import has to know it. */
export class Here {
  readonly #records = new Map<string, { readonly id: PersonId; readonly held: Held }>();
  readonly #byId = new Map<PersonId, Held>();
  readonly #byName = new Map<string, Held[]>();
  readonly #byMail = new Map<string, Held[]>();
  readonly #traces = new Map<PersonId, Values>();
  #listedAt = NEVER;

  add({ people, texts, traces }: Slice): void {
    for (const row of people) {
      const held = heldIn(row, texts);
      if (held) this.#note(row, held);
    }
    for (const [id, trace] of traces) {
      if (isGone(trace)) continue;
      this.#traces.set(id, trace.values);
      const listedAt = unpackStamps(trace.stamps)['connectedOn'] ?? NEVER;
      // What was taken back is stamped with the device and the day of that.
      if (deviceOf(listedAt) === EXPORT && listedAt > this.#listedAt) this.#listedAt = listedAt;
    }
  }

  #note(row: PersonRow, held: Held): void {
    for (const part of flatten(row)) {
      this.#byId.set(part.id, held);
      for (const key of keysOf(part)) this.#records.set(comparable(key), { id: part.id, held });
    }
    addTo(this.#byName, fold(held.name), held);
    for (const mark of mailsIn(held.values)) addTo(this.#byMail, mark, held);
  }

  /** Who has a key, and the record of theirs that has it. */
  withKey(key: ProfileKey): { readonly id: PersonId; readonly held: Held } | undefined {
    return this.#records.get(comparable(key));
  }

  withId(id: PersonId): Held | undefined {
    return this.#byId.get(id);
  }

  /** Of this name, however it is written. */
  named(name: string): readonly Held[] {
    return this.#byName.get(fold(name)) ?? [];
  }

  /** Of this name and company, however they are written. */
  called(name: string, company: string | undefined): readonly Held[] {
    const firm = fold(company ?? '');
    return this.named(name).filter((held) => fold(held.company ?? '') === firm);
  }

  /** Of somebody's records the one that exports write to: of their profile on LinkedIn, else where one wrote before. */
  recordOf({ id, ids, profiles }: Held): PersonId {
    const onLinkedIn = profiles.find(({ key }) => key.startsWith('linkedin'));
    const owner = onLinkedIn && this.withKey(onLinkedIn.key);
    return owner?.id ?? ids.find((one) => this.#traces.has(one)) ?? id;
  }

  /** Who has a mail with such a mark. */
  withMail(mark: string): readonly Held[] {
    return this.#byMail.get(mark) ?? [];
  }

  /** Whether a hand said of two who are here that they are two. */
  areApart(one: PersonId, other: PersonId): boolean {
    const says = (id: PersonId, of: PersonId) => this.#byId.get(id)?.values[APART + of] === true;
    return says(one, other) || says(other, one);
  }

  /** When the latest list of connections was made that brought somebody or missed somebody. */
  get listedAt(): Stamp {
    return this.#listedAt;
  }

  /** What earlier exports showed, by record. */
  get traces(): ReadonlyMap<PersonId, Values> {
    return this.#traces;
  }
}

function heldIn(row: PersonRow, texts: Slice['texts']): Held | undefined {
  const person = readPerson(row);
  if (!person) return undefined;
  const hasNote = flatten(row).some(({ id }) => texts.get(id)?.values['note'] !== undefined);
  return {
    id: row.id,
    ids: idsOf(row),
    profiles: person.profiles,
    name: person.name,
    company: person.company,
    values: wholeOf(row).values,
    hasNote,
  };
}
