import { vi } from 'vitest';

import type { PeopleActions, PersonActions } from '@/components/person/person-actions';
import type { Exchange } from '@/lib/network/exchange';
import type { Person } from '@/lib/network/person';

/** An invented person, of whom nothing is said but what is given. */
export function somebody(said: Partial<Person> = {}): Person {
  return {
    id: '00000000000000a1',
    profiles: [{ key: 'linkedin:ada-lovelace', url: 'https://www.linkedin.com/in/ada-lovelace' }],
    name: 'Ada Lovelace',
    nameSource: 'page',
    consulted: false,
    roles: [],
    tags: [],
    brings: [],
    receives: [],
    objectives: [],
    joined: [],
    ...said,
  };
}

export function exchange(said: Partial<Exchange> & Pick<Exchange, 'id'>): Exchange {
  return { day: '2026-03-05', direction: 'received', kind: 'advice', ...said };
}

/** Actions that only remember that they were called. */
export function spyOnActions() {
  return {
    edit: vi.fn<PersonActions['edit']>(),
    log: vi.fn<PersonActions['log']>(async (direction, kind) => exchange({ id: 'e1', direction, kind })),
    editExchange: vi.fn<PersonActions['editExchange']>(),
    removeExchange: vi.fn<PersonActions['removeExchange']>(),
    fill: vi.fn<PersonActions['fill']>(),
    join: vi.fn<PersonActions['join']>(),
    part: vi.fn<PersonActions['part']>(),
    forget: vi.fn<PersonActions['forget']>(),
  } satisfies PersonActions;
}

export function spyOnPeople(found: readonly Person[] = []) {
  return {
    find: vi.fn<PeopleActions['find']>(async () => found),
    add: vi.fn<PeopleActions['add']>(async (name) => somebody({ id: '00000000000000b2', name })),
  } satisfies PeopleActions;
}
