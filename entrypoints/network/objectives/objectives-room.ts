import { computed, effect, signal, untracked, type ReadonlySignal } from '@preact/signals';

import type { Everybody } from '@/entrypoints/person/everybody';
import { findFew } from '@/entrypoints/person/find-few';
import type { Keeping } from '@/entrypoints/person/keeping';
import type { Saying } from '@/entrypoints/person/said';
import type { ObjectiveDeed } from '@/lib/network/act';
import { dayOf, type Day } from '@/lib/network/day';
import { gainsIn, type Gain } from '@/lib/network/led-to';
import {
  listEnded,
  pursued,
  type Objective,
  type ObjectiveEdit,
  type ObjectiveId,
} from '@/lib/network/objective';
import type { Person, PersonId } from '@/lib/network/person';
import { standFor } from '@/lib/network/standing';
import { followTexts } from '@/entrypoints/network/follow-texts';

export interface ObjectivesMeans {
  readonly everybody: ReadonlySignal<Everybody>;
  /** All of them, in the order of their names; nothing while not all have come. */
  readonly everyone: ReadonlySignal<readonly Person[] | undefined>;
  readonly objectives: ReadonlySignal<readonly Objective[] | undefined>;
  readonly keeping: Pick<Keeping, 'read' | 'write'>;
  readonly saying: Pick<Saying, 'say'>;
}

export type ObjectivesRoom = ReturnType<typeof openObjectivesRoom>;

/** The room of objectives: what is pursued and how one stands with it, what is over and what it led to. */
export function openObjectivesRoom({ everybody, everyone, objectives, keeping, saying }: ObjectivesMeans) {
  const gains = signal<ReadonlyMap<ObjectiveId, readonly Gain[]>>(new Map());
  const today = (): Day => dayOf(new Date());

  const linkedTo = (objective: ObjectiveId) =>
    (everyone.value ?? []).filter((person) => person.objectives.includes(objective));
  const present = computed(() => {
    const people = everyone.value;
    if (!people || !objectives.value) return undefined;
    return pursued(objectives.value).map((objective) => ({
      objective,
      standing: standFor(objective.id, people, today()),
      isLate: objective.until !== undefined && objective.until < today(),
    }));
  });
  const written = followTexts(
    computed(() => [...new Set(present.value?.flatMap(({ standing }) => standing.linked) ?? [])]),
    keeping,
  );
  const past = computed(() =>
    listEnded(objectives.value ?? []).map((objective) => ({
      objective,
      linked: linkedTo(objective.id).length,
      gains: gains.value.get(objective.id),
    })),
  );
  // What those that are over led to is in the ledgers of the few who were linked to them.
  const stopGains = effect(() => {
    const over = listEnded(objectives.value ?? []);
    if (!everyone.value || over.length === 0) return;
    const asked = over.map((objective) => ({ objective, people: linkedTo(objective.id) }));
    void untracked(async () => {
      const found = await keeping.write(async (network, store) =>
        Promise.all(
          asked.map(async ({ objective, people }) => {
            const all = await Promise.all(
              people.map(async (person) =>
                gainsIn(objective, person, await store.readLedgerOf(network, person.id), today()),
              ),
            );
            return [objective.id, all.flat()] as const;
          }),
        ),
      );
      if (found) gains.value = new Map(found);
    });
  });

  const save = async (id: ObjectiveId | undefined, edit: ObjectiveEdit, what: ObjectiveDeed) => {
    const saved = await keeping.write((network, store) => store.saveObjective(network, id, edit, what));
    if (saved?.act) saying.say(saved.act);
    return saved !== undefined;
  };
  const link = (person: PersonId, objective: ObjectiveId, is: boolean) =>
    void keeping.write((network, store) =>
      store.savePerson(network, person, { objectives: { [objective]: is } }),
    );
  const find = async (query: string) => findFew(everybody.value.crowd, query);
  return {
    find,
    present,
    texts: written.texts,
    past,
    begin: (said: Pick<Objective, 'sentence' | 'until'>) =>
      save(undefined, { ...said, began: today() }, 'begun'),
    actions: {
      change: (id: ObjectiveId, said: { readonly sentence: string; readonly until: Day | undefined }) =>
        save(id, said, 'changed'),
      end: (id: ObjectiveId, fate: 'reached' | 'dropped') => void save(id, { fate, ended: today() }, fate),
      resume: (id: ObjectiveId) => void save(id, { fate: undefined, ended: undefined }, 'resumed'),
      remove: (id: ObjectiveId) => void save(id, { gone: true }, 'removed'),
      link,
    },
    close: () => {
      written.stop();
      stopGains();
    },
  };
}
