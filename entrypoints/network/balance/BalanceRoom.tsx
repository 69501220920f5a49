import { useEffect, useState } from 'preact/hooks';

import { Balance } from '@/components/balance/Balance';
import { StoreFailure } from '@/components/controls/StoreFailure';
import type { NetworkPage } from '@/entrypoints/network/network-page';
import type { Door } from '@/lib/network/doors';
import type { PersonId } from '@/lib/network/person';
import type { Choice } from '@/lib/network/words';
import { openBalance } from './open-balance';
import { followPeople, type People } from './people';
import { openSpelling } from './spelling';

/** Whom the room knows by name, for as long as the page is open: who comes back finds it as they left it. */
let opened: People | undefined;

/** The balance, with the worker behind it that makes it. */
export function BalanceRoom({ page }: { readonly page: NetworkPage }) {
  const [room] = useState(() => openBalance(page));
  const [people] = useState(() => (opened ??= followPeople(page.name, page.keeping)));
  const [spelling] = useState(() => openSpelling(page.everyone, page.callEverybody, page.keeping));
  useEffect(() => spelling.close, [spelling]);
  const kept = room.shown.value;
  const failure = room.failure.value;
  useEffect(() => {
    if (!kept) return;
    const { doors, passage } = kept.balance;
    people.ask([...doors.trees.flatMap(listDoors), ...passage.opportunities.weakest.map(({ id }) => id)]);
  }, [kept, people]);
  const choose = (id: PersonId, choice: Choice | undefined) => {
    void page.keeping.write(
      (network, store) => store.savePerson(network, id, { choice }),
      () => choose(id, choice),
    );
  };
  return (
    <Balance
      kept={kept}
      isPassing={!room.present.value}
      failure={failure && <StoreFailure failure={failure} onDismiss={room.dismiss} />}
      known={people.known.value}
      onAsk={people.ask}
      onChoose={choose}
      onSpell={spelling.spell.value}
    />
  );
}

function listDoors({ id, opened: doors }: Door): PersonId[] {
  return [id, ...doors.flatMap(listDoors)];
}
