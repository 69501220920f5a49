import { fold } from '@/lib/network/search';
import { LIMITS } from '@/lib/network/person';

import type { ColumnOf } from './layouts';
import { joinName, type OpenTable, type Outcome } from './table';
import { readCell } from './text';

/** Profile.csv: the user, by whose name their own messages are known. */
export const readProfile: OpenTable<ColumnOf<'profile'>> = (at, { user }) => {
  const [first, last] = [at('firstName'), at('lastName')];

  return (cells): Outcome => {
    const name = joinName(readCell(cells[first], LIMITS.name), readCell(cells[last], LIMITS.name));
    if (name === undefined) return 'nobody';
    user.names.add(fold(name));
    return 'used';
  };
};
