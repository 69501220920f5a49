import { effect, signal, untracked, type ReadonlySignal } from '@preact/signals';

import type { Keeping } from '@/entrypoints/person/keeping';
import type { OpenNetworks } from '@/entrypoints/person/networks';
import type { Objective } from '@/lib/network/objective';
import { watchChanges } from '@/lib/store/changes';
import { readObjectives } from '@/lib/store/objectives';

/** The objectives, those that are over included, read now and whenever they change; nothing while they are not read. */
export function followObjectives(
  { name }: Pick<OpenNetworks, 'name'>,
  keeping: Pick<Keeping, 'read'>,
): ReadonlySignal<readonly Objective[] | undefined> {
  const objectives = signal<readonly Objective[]>();
  const look = async () => {
    objectives.value = (await keeping.read(readObjectives)) ?? objectives.value;
  };
  effect(() => {
    if (name.value === undefined) return undefined;
    untracked(() => {
      objectives.value = undefined;
      void look();
    });
    return watchChanges(name.value, (news) => {
      if (news.objectives || news.people.length === 0) void look();
    });
  });
  return objectives;
}
