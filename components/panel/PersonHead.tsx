import type { ComponentChildren } from 'preact';

import { i18n } from '#i18n';

import { isolate } from '@/lib/i18n/isolate';
import type { Person } from '@/lib/network/person';
import type { Profile } from '@/lib/network/profile-key';
import { Button } from '@/components/controls/Button';
import type { Filling, PersonActions } from '@/components/person/person-actions';
import styles from './PersonHead.module.css';
import { PersonName } from './PersonName';
import { ProfileLinks } from '@/components/person/ProfileLinks';

export interface PersonHeadProps {
  readonly person: Person;
  readonly actions: Pick<PersonActions, 'edit' | 'fill'>;
  readonly filling: Filling | undefined;
  /** What is said of the last filling. */
  readonly fillingWords: ComponentChildren;
  /** The profile that is open in the tab: there is no need to open it. */
  readonly here: Profile | undefined;
  /** Reading is possible only where the tab shows this person. */
  readonly canFill: boolean;
}

/** Who it is: the name, what the page said of them when it was asked, and where else they can be found. */
export function PersonHead({ person, actions, filling, fillingWords, here, canFill }: PersonHeadProps) {
  const work = [person.position, person.company, person.place].filter((part) => part !== undefined);
  const { headline } = person;
  const saysMore = headline !== undefined && headline !== person.position && headline !== work.join(' · ');
  return (
    <header class={styles.head}>
      <PersonName
        name={person.name}
        source={person.nameSource}
        onRename={(name, nameSource) => actions.edit({ name, nameSource })}
      />
      {saysMore && (
        <p class={styles.headline} title={headline}>
          <bdi>{headline}</bdi>
        </p>
      )}
      {work.length > 0 && <p class={styles.work}>{work.map(isolate).join(' · ')}</p>}
      <div class={styles.ways}>
        <ProfileLinks profiles={person.profiles.filter(({ key }) => key !== here?.key)} />
        {canFill && (
          <Button icon="fill" look="quiet" onClick={actions.fill} disabled={filling === 'reading'}>
            {i18n.t('panel.fill.button')}
          </Button>
        )}
      </div>
      {fillingWords}
    </header>
  );
}
