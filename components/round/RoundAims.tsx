import { pursued, type Objective } from '@/lib/network/objective';
import type { Person } from '@/lib/network/person';
import { AimChips } from '@/components/person/AimChips';
import { BringsChips } from '@/components/person/BringsChips';
import type { PersonActions } from '@/components/person/person-actions';

/** Which objectives the person serves, where there are any; and, of whoever serves one, what they could bring. */
export function RoundAims(props: {
  readonly person: Person;
  readonly objectives: readonly Objective[];
  readonly edit: PersonActions['edit'];
}) {
  const { person, edit } = props;
  const objectives = pursued(props.objectives);
  if (objectives.length === 0) return undefined;
  return (
    <>
      <AimChips person={person} objectives={objectives} edit={edit} />
      {objectives.some(({ id }) => person.objectives.includes(id)) && (
        <BringsChips person={person} edit={edit} />
      )}
    </>
  );
}
