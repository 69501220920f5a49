import type { Day } from './day';
import type { Exchange } from './exchange';
import type { Outlook } from './outlook';
import type { Person } from './person';
import { pulseOf, type Traced } from './pulse';
import { foresee, readUntouched } from './reading';
import type { ReadingWord } from './words';

/** @returns `undefined` where nothing ever passed: then a reading follows from the person alone */
export function outlookOf(person: Person, ledger: readonly Exchange[], trace?: Traced): Outlook | undefined {
  const written = trace?.lastBoth === undefined ? [] : [trace.lastBoth];
  const contacts = [...ledger.map(({ day }) => day), ...written].sort();
  if (contacts.length === 0) return undefined;
  const introduced = ledger.flatMap(({ day, direction, introduced: whom }) =>
    direction === 'received' && whom !== undefined ? [[day, whom] as const] : [],
  );
  return {
    contacts,
    ...foresee(person, pulseOf(ledger, trace)),
    ...(introduced.length > 0 && { introduced }),
  };
}

/** How a relation reads on a day, by what is known beforehand. Of people as a scan gives them. */
export function foreseenReading(person: Person, day: Day): ReadingWord {
  const { outlook } = person;
  if (!outlook) return readUntouched(person);
  return outlook.turns.findLast(([from]) => from <= day)?.[1] ?? outlook.first;
}

/** The latest day up to `today` on which something passed; `undefined` where none is known. Of people as a scan gives them. */
export function lastContact({ outlook }: Pick<Person, 'outlook'>, today: Day): Day | undefined {
  return outlook?.contacts.findLast((day) => day <= today);
}
