import { fold } from '@/lib/network/search';

import type { Reason, Tally } from './account';
import type { Mentioned, Namesake } from './mentioned';
import { copyDraft, countRow, type Draft } from './draft';
import type { Gathering, Named } from './table';

/** A recommendation of which it has to be asked whose it is. */
export interface Asked extends Pick<Named, 'name' | 'company' | 'writtenOn' | 'file'> {
  readonly kind: 'recommendationsGiven' | 'recommendationsReceived';
  readonly candidates: readonly Draft[];
}

export interface Resolved {
  readonly asked: readonly Asked[];
  /** Whoever was given something, with what was given. */
  readonly given: ReadonlyMap<Draft, Draft>;
}

/**
 * Gives what carries a name and no address to whoever bears it, where that is one person alone; and says of
 * recommendations where it has to be asked. Now that everybody is known, each row that waited is accounted for.
 */
export function resolveNames(
  { named }: Gathering,
  mentioned: Mentioned,
  tallies: readonly Tally[],
): Resolved {
  const asked: Asked[] = [];
  const given = new Map<Draft, Draft>();
  for (const one of named) {
    const bearers = mentioned.called(one.name);
    const fitting = narrow(one, bearers);
    const tally = tallies[one.file];
    const [only] = fitting;
    if (only && fitting.length === 1) {
      const draft = given.get(only.draft) ?? copyDraft(only.draft);
      given.set(only.draft, draft);
      one.give(draft);
      countRow(draft, one.file);
      if (tally) tally.used += 1;
    } else {
      tally?.setAside(reasonOf(bearers));
      if (isRecommendation(one) && bearers.length > 0) {
        const candidates = (fitting.length > 0 ? fitting : bearers).map(({ draft }) => draft);
        asked.push({ ...one, candidates });
      }
    }
  }
  return { asked, given };
}

/**
 * Of recommendations the company has to agree too, where both are known: somebody of the name who works elsewhere may
 * have moved, or be another.
 */
function narrow(named: Named, namesakes: readonly Namesake[]): readonly Namesake[] {
  if (!isRecommendation(named) || named.company === undefined) return namesakes;
  const company = fold(named.company);
  const colleagues = namesakes.filter(({ companies }) => companies.includes(company));
  if (colleagues.length > 0) return colleagues;
  return namesakes.every(({ companies }) => companies.length === 0) ? namesakes : [];
}

function isRecommendation(named: Named): named is Named & Pick<Asked, 'kind'> {
  return named.kind === 'recommendationsGiven' || named.kind === 'recommendationsReceived';
}

function reasonOf(namesakes: readonly Namesake[]): Reason {
  return namesakes.length === 0 ? 'unknownName' : 'unsureName';
}
