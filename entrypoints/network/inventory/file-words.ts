import { i18n } from '#i18n';

import { sayColumn } from '@/components/inventory/inventory-columns';
import type { CardPerson } from '@/lib/archive/write-cards';
import type { TableColumn } from '@/lib/archive/write-table';
import type { Day } from '@/lib/network/day';
import { foreseenReading, lastContact } from '@/lib/network/foreseen';
import type { Objective } from '@/lib/network/objective';
import type { Person } from '@/lib/network/person';

/** What tells more of people than they say themselves. */
export interface FileContext {
  readonly today: Day;
  readonly objectives: readonly Objective[];
}

/**
 * The columns of the table that people are saved as: all that was said of them in words of the method, in the language
 * of the screen. Notes are not in it, nor in the cards: such files are handed on. The backup has everything.
 */
export function columnsOf(
  people: readonly Person[],
  { today, objectives }: FileContext,
): TableColumn<Person>[] {
  const say = recallWords();
  const sentences = new Map(objectives.map(({ id, sentence }) => [id, sentence]));
  const addresses = people.reduce((most, { profiles }) => Math.max(most, profiles.length), 0);
  return [
    { header: sayColumn('name'), cell: ({ name }) => name },
    { header: sayColumn('position'), cell: ({ position }) => position },
    { header: sayColumn('company'), cell: ({ company }) => company },
    { header: sayColumn('place'), cell: ({ place }) => place },
    { header: i18n.t('words.field.headline'), cell: ({ headline }) => headline },
    { header: sayColumn('tie'), cell: ({ tie }) => tie && say(`tie.${tie}`) },
    { header: sayColumn('world'), cell: ({ bridge }) => bridge && say(`bridge.${bridge}`) },
    { header: i18n.t('words.field.worldName'), cell: ({ worldName }) => worldName },
    { header: sayColumn('roles'), cell: ({ roles }) => list(roles.map((role) => say(`role.${role}`))) },
    {
      header: sayColumn('reciprocity'),
      cell: ({ reciprocity }) => reciprocity && say(`reciprocity.${reciprocity}`),
    },
    { header: sayColumn('choice'), cell: ({ choice }) => choice && say(`choice.${choice}`) },
    { header: i18n.t('words.field.moment'), cell: ({ moment }) => moment },
    { header: sayColumn('reading'), cell: (person) => say(`reading.${foreseenReading(person, today)}`) },
    { header: sayColumn('last'), cell: (person) => lastContact(person, today) },
    { header: sayColumn('nextStep'), cell: ({ nextStep }) => nextStep },
    { header: sayColumn('tags'), cell: ({ tags }) => list(tags) },
    {
      header: i18n.t('words.field.brings'),
      cell: ({ brings }) => list(brings.map((it) => say(`kind.${it}`))),
    },
    {
      header: i18n.t('words.field.receives'),
      cell: ({ receives }) => list(receives.map((it) => say(`kind.${it}`))),
    },
    {
      header: i18n.t('network.objectives'),
      cell: ({ objectives: linked }) => list(linked.flatMap((id) => sentences.get(id) ?? [])),
    },
    ...Array.from({ length: addresses }, (_, at) => ({
      header: i18n.t('inventory.save.address', { number: at + 1 }),
      cell: ({ profiles }: Person) => profiles[at]?.url,
    })),
  ];
}

/** What makes of somebody what their card says: ties, roles and tags are its categories. */
export function describeForCards(): (person: Person) => CardPerson {
  const say = recallWords();
  return (person) => ({
    ...person,
    categories: [
      ...(person.tie ? [i18n.t(`menu.${person.tie}`)] : []),
      ...person.roles.map((role) => say(`role.${role}`)),
      ...person.tags,
    ],
  });
}

/** Several things in one cell. */
function list(parts: readonly string[]): string {
  return parts.join('; ');
}

/** To ask the browser for each word of each of 30,000 people takes longer than to write them. */
function recallWords(): (key: string) => string {
  const words = new Map<string, string>();
  return (key) => {
    const known = words.get(key);
    if (known !== undefined) return known;
    const word = i18n.t(`words.${key}` as 'words.tie.strong');
    words.set(key, word);
    return word;
  };
}
