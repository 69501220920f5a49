import type { PersonActions } from '@/components/person/person-actions';
import type { TabView } from '@/lib/browser/active-tab';
import type { ActId } from '@/lib/network/act';
import { dayOf } from '@/lib/network/day';
import type { Keeping } from './keeping';
import type { RecordReading } from './record';
import type { Saving } from './saving';
import type { Subject } from './subject';
import type { Edit } from './unsaved';

export interface Means {
  readonly keeping: Pick<Keeping, 'write'>;
  readonly saving: Pick<Saving, 'save'>;
  readonly records: Pick<RecordReading, 'takeExchange'>;
  readonly fill: (subject: Subject, view: TabView | undefined, tagging?: ActId) => void;
  /** What the tab shows now. */
  readonly view: () => TabView | undefined;
  /** Whether tagging reads the page as well, as it can be set to. */
  readonly fillsOnTag: () => boolean;
}

/** What can be done with the person on the screen now, whoever is there when it is done. */
export function actionsFor(subject: Subject, means: Means): PersonActions {
  const { key, who, person } = subject;
  const { records, fill, view } = means;
  const { write } = means.keeping;
  const saveAndFill = async (edit: Edit) => {
    // The tab may go elsewhere while this is saved: whose page it is, is known now.
    const seen = view();
    const saved = await means.saving.save(subject, edit);
    if (saved?.act && edit.tie && means.fillsOnTag()) fill(subject, seen, saved.act.id);
  };
  return {
    edit: (edit) => void saveAndFill(edit),
    async log(direction, kind) {
      const exchange = { day: dayOf(new Date()), direction, kind };
      const logged = await write((network, store) => store.addExchange(network, who, exchange));
      return logged?.exchange;
    },
    editExchange({ id }, edit) {
      records.takeExchange(key, id, edit);
      const change = () =>
        void write((network, store) => store.editExchange(network, person.id, id, edit), change);
      change();
    },
    removeExchange: ({ id }) => void write((network, store) => store.removeExchange(network, person.id, id)),
    fill: () => fill(subject, view()),
    join: (other) => void write((network, store) => store.joinPeople(network, person.id, other)),
    part: (part) => void write((network, store) => store.partPeople(network, person.id, part)),
    forget: () => void write((network, store) => store.forgetPerson(network, person.id)),
  };
}
