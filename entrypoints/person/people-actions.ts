import type { PeopleActions } from '@/components/person/person-actions';
import type { Keeping } from './keeping';
import type { PeopleIndex } from './people-index';

/** What can be done with everybody, whoever is shown. */
export function peopleActions(
  keeping: Pick<Keeping, 'read' | 'write'>,
  index: () => Promise<PeopleIndex>,
): PeopleActions {
  return {
    async find(query) {
      return (await keeping.read(async () => (await index()).find(query))) ?? [];
    },
    async add(name) {
      return (await keeping.write((network, store) => store.addPerson(network, { name })))?.person;
    },
  };
}
