import { computed, effect, signal } from '@preact/signals';

import { followBackupDay } from '@/lib/browser/backup-day';
import { followShownInReview, writeShownInReview } from '@/lib/browser/shown-in-review';
import { isBackupDue } from '@/lib/network/backup-due';
import { countAttention } from '@/lib/network/budget';
import { addDays } from '@/lib/network/calendar';
import { pursued } from '@/lib/network/objective';
import type { Day } from '@/lib/network/day';
import type { Person, PersonEdit } from '@/lib/network/person';
import { chooseReview } from '@/lib/network/review';
import { noteShown, type Shown } from '@/lib/network/review-shown';
import { listLackingBridge } from '@/lib/network/standing';
import type { PersonActions } from '@/components/person/person-actions';
import { followTexts } from '@/entrypoints/network/follow-texts';
import type { NetworkPage } from '@/entrypoints/network/network-page';

/** How long "later" is, in days. */
const LATER = 7;

export type ReviewRoom = ReturnType<typeof openReviewRoom>;

/** The weekly look: whom, and what is said of them. */
export function openReviewRoom({
  name,
  everyone,
  objectives,
  keeping,
  settings,
  today,
}: Pick<NetworkPage, 'name' | 'everyone' | 'objectives' | 'keeping' | 'settings' | 'today'>) {
  const shown = signal<Shown>();
  const backup = signal<{ readonly made: Day | undefined }>();
  const aims = computed(() => pursued(objectives.value ?? []));
  const items = computed(() => {
    const people = everyone.value;
    if (!people || !objectives.value || !settings.value || !shown.value) return undefined;
    const ids = aims.value.map(({ id }) => id);
    return chooseReview(people, {
      today: today.value,
      most: settings.value.reviewSize,
      pursued: ids,
      lacking: listLackingBridge(ids, people),
      shown: shown.value,
    });
  });
  const written = followTexts(
    computed(() => items.value?.map(({ person }) => person) ?? []),
    keeping,
  );
  const stops = [
    written.stop,
    effect(() => {
      const network = name.value;
      shown.value = undefined;
      return (
        network &&
        followShownInReview(network, (now) => {
          shown.value = now;
        })
      );
    }),
    // Whoever was shown is not shown again for a month, whether anything is said of them or not.
    effect(() => {
      const now = items.value && shown.value && noteShown(shown.value, items.value, today.value);
      if (!now || !name.value) return;
      shown.value = now;
      void writeShownInReview(name.value, now);
    }),
    followBackupDay((made) => {
      backup.value = { made };
    }),
  ];
  const edit = (person: Person, said: PersonEdit) =>
    void keeping.write((network, store) => store.savePerson(network, person.id, said));
  const answered = (again?: string): PersonEdit => ({ reviewed: today.value, again });
  return {
    items,
    attention: computed(() => everyone.value && countAttention(everyone.value)),
    sentenceOf: (id: string) => aims.value.find((objective) => objective.id === id)?.sentence,
    texts: written.texts,
    done: async (person: Person, ...[direction, kind]: Parameters<PersonActions['log']>) => {
      const exchange = { day: today.value, direction, kind };
      const logged = await keeping.write((network, store) =>
        store.addExchange(network, person.id, exchange, answered()),
      );
      return logged?.exchange;
    },
    later: (person: Person) => edit(person, answered(addDays(today.value, LATER))),
    pass: (person: Person) => edit(person, answered()),
    choose: (person: Person, choice: Person['choice']) => edit(person, { choice }),
    /** Of the person's own network there is no copy elsewhere, neither in the browser's sync nor as a file of late. */
    needsBackup: computed(
      () =>
        name.value === 'liant' &&
        settings.value?.sync === false &&
        Boolean(everyone.value?.length) &&
        backup.value !== undefined &&
        isBackupDue(backup.value.made, today.value),
    ),
    close: () => {
      for (const stop of stops) stop();
    },
  };
}
