import { i18n } from '#i18n';

import { sayMonth, sayShortDay } from '@/lib/i18n/dates';
import type { Column } from '@/lib/network/columns';
import type { Day } from '@/lib/network/day';
import { foreseenReading, lastContact } from '@/lib/network/foreseen';
import type { Person } from '@/lib/network/person';
import styles from './InventoryRow.module.css';
import { TieMark } from '@/components/person/TieMark';

/** What a column says of somebody; nothing where nothing was said. */
export function InventoryCell(props: {
  readonly column: Column;
  readonly person: Person;
  readonly today: Day;
}) {
  const { column, person, today } = props;
  if (column === 'tie') return <Tie person={person} />;
  const said = sayCell(column, person, today);
  return said ? <bdi>{said}</bdi> : undefined;
}

function Tie({ person: { tie } }: { readonly person: Person }) {
  return (
    <span class={styles.tie}>
      <TieMark tie={tie} />
      {tie ? i18n.t(`words.tie.${tie}`) : <span class="unseen">{i18n.t('popup.ties.untagged')}</span>}
    </span>
  );
}

function sayCell(column: Column, person: Person, today: Day): string | undefined {
  switch (column) {
    case 'world':
      return dotted([person.bridge && i18n.t(`words.bridge.${person.bridge}`), person.worldName]);
    case 'roles':
      return dotted(person.roles.map((role) => i18n.t(`words.role.${role}`)));
    case 'reciprocity':
      return person.reciprocity && i18n.t(`words.reciprocity.${person.reciprocity}`);
    case 'choice':
      return person.choice && i18n.t(`words.choice.${person.choice}`);
    case 'reading':
      return i18n.t(`words.reading.${foreseenReading(person, today)}`);
    case 'last':
      return sayLast(person, today);
    case 'tags':
      return dotted(person.tags);
    case 'tie':
      return undefined;
    default:
      return person[column];
  }
}

/** Its day while that is near, its month later on. */
function sayLast(person: Person, today: Day): string | undefined {
  const last = lastContact(person, today);
  if (last === undefined) return undefined;
  return last.slice(0, 4) === today.slice(0, 4) ? sayShortDay(last, today) : sayMonth(last);
}

function dotted(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join(' · ');
}
