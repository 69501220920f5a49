import { stampOf, type Stamp } from '@/lib/network/clock';
import type { Day } from '@/lib/network/day';
import type { History } from '@/lib/network/history';
import type { PersonId } from '@/lib/network/person';
import { APART, type PersonRow } from '@/lib/network/person-row';
import type { Registers } from '@/lib/network/register';

import { compareConnections, type Comparison } from './compare-connections';
import type { Findings, FoundPerson, UserSaid } from './findings';
import { EXPORT, type Here } from './here';
import { heedQuestions } from './heed-questions';
import { rowOf, traceFields, written, type NameFrom, type Target } from './plan-person';
import { countLeftOut, type LeftOut } from './left-out';
import { proposeDoubles, type Proposal } from './proposals';
import { findTargets } from './targets';

/** What the person said of what was found. */
export interface Answers {
  /** Whose export it is. */
  readonly user?: UserSaid;
  /** LinkedIn's notes are taken where there is none. */
  readonly notes: boolean;
  /** Of proposals, by their ids: two are one, or are not. */
  readonly doubles: Readonly<Record<string, boolean>>;
  /** Of questions, by {@link questionId}: who is meant, by {@link candidateId}; '' for none of them. */
  readonly questions: Readonly<Record<string, string>>;
}

export const NO_ANSWERS: Answers = { notes: false, doubles: {}, questions: {} };

/** What an import of files would write, and what there is to be said before. */
export interface Plan {
  /** What it stands on: what was found, with what was said of that. */
  readonly findings: Findings;
  readonly history: History;
  readonly proposals: readonly Proposal[];
  readonly comparison: Comparison;
  /** People who are named in the files, and are no relation. */
  readonly passedOver: number;
  /** What the files hold of these: rows by file, and turns of writing among them. */
  readonly leftOut: LeftOut;
  /** How many notes can be taken, and how many are left since there is one here. */
  readonly notes: { readonly offered: number; readonly kept: number };
}

/**
 * Turns what was found into a history to be merged. It is stamped with the day of the export: what was said here since
 * stands, an older export changes nothing that a newer one said, and the same one twice changes nothing at all.
 * @param day of the export
 */
export function planImport(
  found: Findings,
  here: Here,
  answers: Answers,
  { day, nameFrom }: { readonly day: Day; readonly nameFrom: NameFrom },
): Plan {
  const stamp = stampOf(Date.parse(`${day}T00:00:00Z`), 0, EXPORT);
  const findings = heedQuestions(found, answers.questions);
  const targets = findTargets(findings, here, stamp);
  const proposals = proposeDoubles(findings, targets, here);
  const said = new Map<PersonId, SaidOfDoubles>();
  for (const { id, one, other } of proposals) {
    const answer = answers.doubles[id];
    if (answer === undefined) continue;
    const { joined, apart } = said.get(other.id) ?? NOTHING_SAID;
    said.set(
      other.id,
      answer ? { joined: [...joined, one.id], apart } : { joined, apart: [...apart, one.id] },
    );
  }
  const plan = new Writer(stamp, here, nameFrom);
  for (const [place, target] of targets.entries()) {
    const person = findings.people[place];
    if (!person || !target) continue;
    const doubles = said.get(target.held?.id ?? target.id) ?? NOTHING_SAID;
    plan.write(person, target, doubles, answers);
  }
  const comparison = compareConnections(findings, targets, here, { day, stamp });
  for (const { record } of comparison.left) plan.part(record);
  return {
    findings,
    history: plan.history,
    proposals,
    comparison,
    passedOver: targets.filter((target) => !target).length,
    leftOut: countLeftOut(findings, targets),
    notes: plan.notes,
  };
}

/** With whom somebody is said to be one, and with whom not: that is kept, too, or it would be asked with each file. */
interface SaidOfDoubles {
  readonly joined: readonly PersonId[];
  readonly apart: readonly PersonId[];
}

const NOTHING_SAID: SaidOfDoubles = { joined: [], apart: [] };

/** What is written to each record. */
class Writer {
  readonly #people = new Map<PersonId, PersonRow>();
  readonly #texts = new Map<PersonId, Registers>();
  readonly #traces = new Map<PersonId, Registers>();
  readonly #stamp: Stamp;
  readonly #here: Here;
  readonly #nameFrom: NameFrom;
  readonly notes = { offered: 0, kept: 0 };

  constructor(stamp: Stamp, here: Here, nameFrom: NameFrom) {
    this.#stamp = stamp;
    this.#here = here;
    this.#nameFrom = nameFrom;
  }

  /** Of two that are found for one record, the first is written: the files do not say which is right. */
  write(found: FoundPerson, target: Target, { joined, apart }: SaidOfDoubles, { notes }: Answers): void {
    const { id, held } = target;
    if (this.#people.has(id) || isOnlyMeant(found)) return;
    const row = {
      ...rowOf(found, target, this.#here, this.#nameFrom),
      ...Object.fromEntries(apart.map((other) => [APART + other, true])),
    };
    this.#people.set(id, { id, ...written(row, this.#stamp, joined) });
    const trace = traceFields(found.trace, this.#here.traces.get(id));
    if (Object.keys(trace).length > 0) this.#traces.set(id, written(trace, this.#stamp));
    if (found.note === undefined) return;
    if (held?.hasNote) this.notes.kept += 1;
    else {
      this.notes.offered += 1;
      if (notes) this.#texts.set(id, written({ note: found.note }, this.#stamp));
    }
  }

  /** Somebody is no connection any more. */
  part(record: PersonId): void {
    this.#traces.set(record, written({ connectedOn: undefined }, this.#stamp));
  }

  get history(): History {
    return {
      people: [...this.#people.values()],
      texts: this.#texts,
      ledgers: new Map(),
      traces: this.#traces,
      forgotten: [],
    };
  }
}

/** Somebody who is here already and may be meant, of whom nothing was said. */
function isOnlyMeant({ here, note, trace }: FoundPerson): boolean {
  return here !== undefined && note === undefined && trace === undefined;
}
