import { Crowd, type Known } from '@/lib/network/crowd';
import type { Person, PersonId, Texts } from '@/lib/network/person';

import { watchChanges } from './changes';
import type { Network } from './database';
import { readPersonOf, readTexts } from './people';
import { scanPeople } from './scan';

export interface CrowdWatch {
  /** What only the caller knows of somebody, to be found by it. */
  readonly sayExtra: (person: Person, texts: Texts | undefined) => readonly string[];
  /** Called after each slice and each change. @param loading not everybody has come yet */
  readonly onCrowd: (crowd: Crowd, loading: boolean) => void;
  readonly onFailure: (error: unknown) => void;
}

/**
 * Reads everybody, slice by slice, and then follows each change person by person. What is told while everybody is
 * being read waits until then, so that no slice that was read before a change can come after it.
 * @returns stops it
 */
export function followCrowd(network: Network, { sayExtra, onCrowd, onFailure }: CrowdWatch): () => void {
  const ending = new AbortController();
  const { signal } = ending;
  let crowd = new Crowd();

  const knownOf = (person: Person, texts: Texts | undefined): Known => ({
    person,
    extra: sayExtra(person, texts),
  });
  const readAll = async () => {
    const fresh = new Crowd();
    const isFirst = crowd.size === 0;
    await scanPeople(
      network,
      (people, texts) => {
        fresh.put(people.map((person) => knownOf(person, texts.get(person.id))));
        if (isFirst) onCrowd(fresh, true);
      },
      { signal, texts: true },
    );
    crowd = fresh;
    if (!signal.aborted) onCrowd(crowd, false);
  };
  const readSome = async (ids: readonly PersonId[]) => {
    const read = await Promise.all(
      ids.map(async (id) => {
        const [person, texts] = await Promise.all([readPersonOf(network, id), readTexts(network, id)]);
        return person && knownOf(person, texts);
      }),
    );
    if (signal.aborted) return;
    const byId = new Map(read.flatMap((known) => (known ? [[known.person.id, known] as const] : [])));
    crowd.put([...byId.values()], ids);
    onCrowd(crowd, false);
  };

  let turn = readAll().catch(onFailure);
  const stop = watchChanges(network.name, ({ people, objectives }) => {
    if (people.length === 0 && objectives) return;
    turn = turn.then(() => (people.length === 0 ? readAll() : readSome(people))).catch(onFailure);
  });
  return () => {
    ending.abort();
    stop();
  };
}
