import { useRef, useState } from 'preact/hooks';

import { i18n } from '#i18n';

import { IconButton } from '@/components/controls/Button';
import { openIn } from '@/lib/browser/own-pages';
import type { Person, PersonId } from '@/lib/network/person';
import { profileToOpen } from '@/lib/network/sample-address';
import styles from './App.module.css';
import type { Panel } from './panel';

/** Opens the profile of the next person to decide in the tab, in the order of the round. */
export function NextToDecide({ panel }: { readonly panel: Pick<Panel, 'tab' | 'subject' | 'listOpen'> }) {
  // Who was opened and left as they were is passed by, until the others had their turn.
  const passed = useRef(new Set<PersonId>());
  const [nobodyAt, setNobodyAt] = useState<string>();
  const isNobody = nobodyAt !== undefined && nobodyAt === (panel.tab.view.value?.url ?? '');
  const go = async () => {
    const tab = panel.tab.view.value;
    const people = await panel.listOpen();
    if (!tab || !people) return; // What could not be read is said at the foot.
    const next = pickNext(people, passed.current, panel.subject.value?.person.id);
    setNobodyAt(next ? undefined : (tab.url ?? ''));
    if (!next) return;
    passed.current.add(next.id);
    await openIn(tab.tabId, next.url);
  };
  return (
    <>
      <IconButton icon="decide" name={i18n.t('panel.decide.next')} onClick={() => void go()} />
      {isNobody && (
        <p role="alert" class={styles.beneath}>
          {i18n.t('panel.decide.nobody')}
        </p>
      )}
    </>
  );
}

/** The first who has a profile to open, and is not on the screen. @param passed emptied where everybody had their turn */
export function pickNext(
  people: readonly Person[],
  passed: Set<PersonId>,
  shown: PersonId | undefined,
): { readonly id: PersonId; readonly url: string } | undefined {
  const open = people.flatMap((person) => {
    const profile = profileToOpen(person);
    return profile && person.id !== shown ? [{ id: person.id, url: profile.url }] : [];
  });
  const next = open.find(({ id }) => !passed.has(id));
  if (next) return next;
  passed.clear();
  return open[0];
}
