import type { Person } from '@/lib/network/person';

/** Somebody with what matters to a test, and nothing else. */
export function inventPerson(person: Partial<Person> & Pick<Person, 'name'>): Person {
  return {
    id: '00'.padEnd(16, '0'),
    profiles: [],
    nameSource: 'page',
    consulted: false,
    roles: [],
    tags: [],
    brings: [],
    receives: [],
    objectives: [],
    joined: [],
    ...person,
  };
}
