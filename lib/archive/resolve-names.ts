import { fold } from '@/lib/network/search';

import type { Reason } from './account';
import { countRow, type Draft } from './people-found';
import type { FileReading } from './read-file';
import type { Gathering, Named } from './table';

/** A recommendation of which it has to be asked whose it is. */
export interface Asked extends Pick<Named, 'name' | 'company' | 'writtenOn' | 'file'> {
  readonly kind: 'recommendationsGiven' | 'recommendationsReceived';
  readonly candidates: readonly Draft[];
}

/**
 * Gives what carries a name and no address to whoever bears it, where that is one person alone; and says of
 * recommendations where it has to be asked. Now that everybody is known, each row that waited is accounted for.
 */
export function resolveNames(
  { people, named }: Gathering,
  readings: readonly FileReading[],
): readonly Asked[] {
  const asked: Asked[] = [];
  for (const one of named) {
    const namesakes = people.withName(one.name);
    const fitting = narrow(one, namesakes);
    const tally = readings[one.file]?.tally;
    const [only] = fitting;
    if (only && fitting.length === 1) {
      one.give(only);
      countRow(only, one.file);
      if (tally) tally.used += 1;
    } else {
      tally?.setAside(reasonOf(namesakes));
      if (isRecommendation(one) && namesakes.length > 0)
        asked.push({ ...one, candidates: fitting.length > 0 ? fitting : namesakes });
    }
  }
  return asked;
}

/**
 * Of recommendations the company has to agree too, where both are known: somebody of the name who works elsewhere may
 * have moved, or be another.
 */
function narrow(named: Named, namesakes: readonly Draft[]): readonly Draft[] {
  if (!isRecommendation(named) || named.company === undefined) return namesakes;
  const company = fold(named.company);
  const colleagues = namesakes.filter((draft) => fold(draft.company ?? '') === company);
  if (colleagues.length > 0) return colleagues;
  return namesakes.every((draft) => draft.company === undefined) ? namesakes : [];
}

function isRecommendation(named: Named): named is Named & Pick<Asked, 'kind'> {
  return named.kind === 'recommendationsGiven' || named.kind === 'recommendationsReceived';
}

function reasonOf(namesakes: readonly Draft[]): Reason {
  return namesakes.length === 0 ? 'unknownName' : 'unsureName';
}
