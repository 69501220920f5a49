export { FillingWords } from './FillingWords';
import { Aims } from './Aims';
import { Ledger } from './Ledger';
import { Passing } from './Passing';
import styles from './PersonPanel.module.css';
import type { PersonPanelProps } from './PersonPanel';
import { PersonRecord } from './PersonRecord';
import { ReadingCard } from './ReadingCard';
import { Relation } from './Relation';
import { Story } from './Story';
import { TracesLater } from '@/components/person/TracesLater';

/** What stands below the questions: its script is loaded when those are painted. */
export function PersonRest(props: PersonPanelProps) {
  const { person, texts, actions, people } = props;
  const { edit } = actions;
  return (
    <>
      {props.known && (
        <ReadingCard
          person={person}
          ledger={props.ledger}
          trace={props.trace}
          today={props.today}
          edit={edit}
        />
      )}
      <div class={styles.card}>
        <Ledger
          whose={person.id}
          ledger={props.ledger}
          today={props.today}
          actions={actions}
          people={people}
          nameOf={props.nameOf}
        />
      </div>
      {props.trace && (
        <div class={styles.card}>
          <TracesLater trace={props.trace} />
        </div>
      )}
      <div class={styles.more}>
        <Relation person={person} edit={edit} />
        {props.known && <Aims person={person} objectives={props.objectives ?? []} edit={edit} />}
        <Passing person={person} texts={texts} edit={edit} />
        <Story person={person} texts={texts} tags={props.tags} edit={edit} />
        {props.known && <PersonRecord person={person} actions={actions} find={people.find} />}
      </div>
    </>
  );
}
