import { i18n } from '#i18n';

import { isolate } from '@/lib/i18n/isolate';
import type { Person } from '@/lib/network/person';
import { profileToOpen } from '@/lib/network/sample-address';
import { IconButton } from './Button';
import styles from './PeopleListRow.module.css';
import { TieMark } from './TieMark';
import { sayWork } from './work-words';

export interface PeopleListRowProps {
  readonly person: Person;
  /** Its place among all, from 0. */
  readonly index: number;
  /** Pixels from the top of the list. */
  readonly start: number;
  /** The person for whose sake the page was opened. */
  readonly marked: boolean;
  /** In pixels. */
  readonly height: number;
  readonly onShow: () => void;
}

/** Somebody, and what was said of them. The name opens their profile. */
export function PeopleListRow({ person, index, start, marked, height, onShow }: PeopleListRowProps) {
  const { name, tie, bridge, worldName, reciprocity, choice, roles } = person;
  const work = sayWork(person);
  const world = [bridge && i18n.t(`words.bridge.${bridge}`), worldName].filter((part) => part !== undefined);
  const profile = profileToOpen(person);
  return (
    <tr
      data-index={index}
      aria-rowindex={index + 2}
      class={`${styles.row} ${marked ? styles.marked : ''}`}
      style={{ height: `${height}px`, transform: `translateY(${start}px)` }}
    >
      <td class={styles.who}>
        {profile ? (
          <a
            href={profile.url}
            target="_blank"
            rel="noreferrer"
            title={i18n.t('network.people.opens')}
            data-row-focus
          >
            <bdi>{name}</bdi>
          </a>
        ) : (
          <bdi class={styles.name} tabIndex={-1} data-row-focus>
            {name}
          </bdi>
        )}
        {work && <bdi class={styles.work}>{work}</bdi>}
      </td>
      <td class={`${styles.tie} veil`}>
        <TieMark tie={tie} />
        {tie ? i18n.t(`words.tie.${tie}`) : <span class="unseen">{i18n.t('popup.ties.untagged')}</span>}
      </td>
      <td class={`${styles.said} veil`}>{world.length > 0 && <bdi>{world.join(' · ')}</bdi>}</td>
      <td class={`${styles.said} veil`}>{roles.map((role) => i18n.t(`words.role.${role}`)).join(' · ')}</td>
      <td class={`${styles.said} veil`}>{reciprocity && i18n.t(`words.reciprocity.${reciprocity}`)}</td>
      <td class={`${styles.choice} veil`}>{choice && i18n.t(`words.choice.${choice}`)}</td>
      <td class={styles.show}>
        <IconButton
          icon="pencil"
          name={i18n.t('network.people.show', { name: isolate(name) })}
          onClick={onShow}
        />
      </td>
    </tr>
  );
}
