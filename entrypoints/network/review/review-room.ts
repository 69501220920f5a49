import { computed } from '@preact/signals';

import { countAttention } from '@/lib/network/budget';
import { addDays } from '@/lib/network/calendar';
import { pursued } from '@/lib/network/objective';
import type { Person, PersonEdit } from '@/lib/network/person';
import { chooseReview } from '@/lib/network/review';
import { standFor } from '@/lib/network/standing';
import type { NetworkPage } from '@/entrypoints/network/network-page';

/** How long "later" is, in days. */
const LATER = 7;

export type ReviewRoom = ReturnType<typeof openReviewRoom>;

/** The weekly look: whom, and what is said of them. */
export function openReviewRoom({
  everyone,
  objectives,
  keeping,
  settings,
  today,
}: Pick<NetworkPage, 'everyone' | 'objectives' | 'keeping' | 'settings' | 'today'>) {
  const aims = computed(() => pursued(objectives.value ?? []));
  const items = computed(() => {
    const people = everyone.value;
    if (!people || !objectives.value || !settings.value) return undefined;
    const ids = aims.value.map(({ id }) => id);
    return chooseReview(people, {
      today: today.value,
      most: settings.value.reviewSize,
      pursued: ids,
      lacking: ids.filter((id) => standFor(id, people).gap === 'noBridge'),
    });
  });
  const edit = (person: Person, said: PersonEdit) =>
    void keeping.write((network, store) => store.savePerson(network, person.id, said));
  const answered = (again?: string): PersonEdit => ({ reviewed: today.value, again });
  return {
    items,
    attention: computed(() => everyone.value && countAttention(everyone.value)),
    /** Contacts since the year began, and with how many people. */
    year: computed(() => {
      const begin = `${today.value.slice(0, 4)}-01-01`;
      const counts = (everyone.value ?? []).map(
        ({ outlook }) => outlook?.contacts.filter((day) => day >= begin && day <= today.value).length ?? 0,
      );
      const met = counts.filter((count) => count > 0);
      return { contacts: met.reduce((sum, count) => sum + count, 0), people: met.length };
    }),
    sentenceOf: (id: string) => aims.value.find((objective) => objective.id === id)?.sentence,
    done: (person: Person) =>
      void keeping.write(async (network, store) => {
        await store.savePerson(network, person.id, answered());
        await store.addExchange(network, person.id, {
          day: today.value,
          direction: 'both',
          kind: 'conversation',
        });
      }),
    later: (person: Person) => edit(person, answered(addDays(today.value, LATER))),
    pass: (person: Person) => edit(person, answered()),
    choose: (person: Person, choice: Person['choice']) => edit(person, { choice }),
  };
}
