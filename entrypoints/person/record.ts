import { signal, type ReadonlySignal } from '@preact/signals';

import type { Exchange, ExchangeEdit, ExchangeId } from '@/lib/network/exchange';
import type { Person, PersonId, Texts } from '@/lib/network/person';
import { comparable } from '@/lib/network/profile-key';
import { soughtBy, type Sighting } from '@/lib/network/sighting';
import type { Trace } from '@/lib/network/trace';
import type { Passed } from '@/lib/store';
import type { Network } from '@/lib/store/database';
import { loadStore } from './load-store';
import type { Place } from './place';
import { applyTexts, type Edit } from './unsaved';

/** What the network knows of whom the panel is about. */
export interface Record {
  /** The place's key that was looked up. */
  readonly key: string;
  /** Nothing where they are not in the network. */
  readonly person: Person | undefined;
  /** Nothing while they are not read yet. */
  readonly texts: Texts | undefined;
  readonly ledger: readonly Exchange[] | undefined;
  /** What exports show; nothing also while it is not read. */
  readonly trace?: Trace | undefined;
  /** Names of those who are mentioned in the ledger. */
  readonly names: ReadonlyMap<PersonId, string>;
}

export interface RecordReading {
  readonly record: ReadonlySignal<Record | undefined>;
  /** Reads the record of a place; of two readings the later one stands, whichever ends first. */
  read(network: Network, place: Place): Promise<void>;
  /** Shows a person as a save has just told them, before the news of it comes round. */
  take(key: string, person: Person, edit: Edit): void;
  /** Shows an exchange as it is being changed; what is typed stays so even where it cannot be stored. */
  takeExchange(key: string, id: ExchangeId, edit: ExchangeEdit): void;
}

const nobody: ReadonlyMap<PersonId, string> = new Map();

/** @param readPassed apart, since not everywhere is what passed shown */
export function readRecords(readPassed: (network: Network, id: PersonId) => Promise<Passed>): RecordReading {
  const record = signal<Record>();
  let turn = 0;

  return {
    record,
    take(key, person, edit) {
      const { value } = record;
      if (value?.key !== key) return;
      record.value = { ...value, person, texts: value.texts && applyTexts(value.texts, edit) };
    },
    takeExchange(key, id, edit) {
      const { value } = record;
      if (value?.key !== key) return;
      const ledger = value.ledger?.map((each) => (each.id === id ? { ...each, ...edit } : each));
      record.value = { ...value, ledger };
    },
    async read(network, place) {
      turn += 1;
      const mine = turn;
      if (place.is !== 'profile' && place.is !== 'picked') return;
      const { key } = place;
      const person = await lookUp(network, place);
      if (mine !== turn) return;
      const before =
        record.value?.key === key && record.value.person?.id === person?.id ? record.value : undefined;
      if (!person) {
        record.value = { key, person, texts: {}, ledger: [], names: nobody };
        return;
      }
      // The person is shown at once; what is longer to read follows.
      record.value = {
        key,
        person,
        texts: before?.texts,
        ledger: before?.ledger,
        trace: before?.trace,
        names: before?.names ?? nobody,
      };
      const [texts, passed] = await Promise.all([
        loadStore().then(({ readTexts }) => readTexts(network, person.id)),
        readPassed(network, person.id),
      ]);
      const names = await readNames(network, passed.ledger);
      if (mine === turn) record.value = { key, person, texts, ...passed, names };
    },
  };
}

async function lookUp(network: Network, place: Place): Promise<Person | undefined> {
  const { findPerson, readPersonOf } = await loadStore();
  if (place.is === 'picked') return readPersonOf(network, place.key);
  return place.is === 'profile' ? findPerson(network, soughtBy(place.sighting)) : undefined;
}

/** What seeing a known person's page teaches: a further key, or that the name is so. */
export function findNews(place: Place, record: Record | undefined): Sighting | undefined {
  if (place.is !== 'profile' || !place.settled || record?.key !== place.key || !record.person)
    return undefined;
  const { sighting } = place;
  const known = new Set(record.person.profiles.map(({ key }) => comparable(key)));
  const isNew =
    sighting.profiles.some(({ key }) => !known.has(comparable(key))) ||
    (sighting.nameSource === 'page' && record.person.nameSource === 'address');
  return isNew ? sighting : undefined;
}

async function readNames(
  network: Network,
  ledger: readonly Exchange[],
): Promise<ReadonlyMap<PersonId, string>> {
  const { readPersonOf } = await loadStore();
  const ids = [...new Set(ledger.flatMap(({ introduced }) => introduced ?? []))];
  const people = await Promise.all(ids.map((id) => readPersonOf(network, id)));
  return new Map(ids.flatMap((id, index) => (people[index] ? [[id, people[index].name] as const] : [])));
}
