import type { PeopleActions, PersonActions } from '@/components/person-actions';
import { dayOf } from '@/lib/network/day';
import {
  addExchange,
  addPerson,
  editExchange,
  forgetPerson,
  joinPeople,
  partPeople,
  removeExchange,
} from '@/lib/store';
import type { Keeping } from './keeping';
import type { PeopleIndex } from './people-index';
import type { RecordReading } from './record';
import type { Saving } from './saving';
import type { Subject } from './subject';
import type { Edit } from './unsaved';

export interface Means {
  readonly keeping: Keeping;
  readonly saving: Saving;
  readonly records: Pick<RecordReading, 'takeExchange'>;
  readonly fill: (subject: Subject) => void;
  /** Whether tagging reads the page as well, as it can be set to. */
  readonly fillsOnTag: () => boolean;
}

/** What can be done with the person on the screen now, whoever is there when it is done. */
export function actionsFor(
  subject: Subject,
  { keeping, saving, records, fill, fillsOnTag }: Means,
): PersonActions {
  const { key, who, person } = subject;
  const { ask } = keeping;
  const saveAndFill = async (edit: Edit) => {
    const saved = await saving.save(subject, edit);
    if (saved && edit.tie && fillsOnTag()) fill(subject);
  };
  return {
    edit: (edit) => void saveAndFill(edit),
    async log(direction, kind) {
      const exchange = { day: dayOf(new Date()), direction, kind };
      const logged = await ask((network) => addExchange(network, who, exchange));
      return logged?.exchange;
    },
    editExchange({ id }, edit) {
      records.takeExchange(key, id, edit);
      const write = () => void ask((network) => editExchange(network, person.id, id, edit), write);
      write();
    },
    removeExchange: ({ id }) => void ask((network) => removeExchange(network, person.id, id)),
    fill: () => fill(subject),
    join: (other) => void ask((network) => joinPeople(network, person.id, other)),
    part: (part) => void ask((network) => partPeople(network, person.id, part)),
    forget: () => void ask((network) => forgetPerson(network, person.id)),
  };
}

export function peopleActions(keeping: Keeping, index: () => Promise<PeopleIndex>): PeopleActions {
  return {
    async find(query) {
      return (await keeping.ask(async () => (await index()).find(query))) ?? [];
    },
    async add(name) {
      return (await keeping.ask((network) => addPerson(network, { name })))?.person;
    },
  };
}
