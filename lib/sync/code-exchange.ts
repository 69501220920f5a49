import type { Month } from '@/lib/network/day';
import { timeOf, type Stamp } from '@/lib/network/clock';
import { exchangeIdFor } from '@/lib/network/derived-id';
import type { PersonId } from '@/lib/network/person';
import { DIRECTIONS } from '@/lib/network/words';

import { Bit, Numbers } from './chances';
import { codeId } from './code-id';
import { codeTrue, RegisterCode, wordCode, type CodeValue } from './code-register';
import type { PlaceCode, StampLine } from './code-stamps';
import { keepMark, type Mark, type Marks } from './marks';
import { KIND_WORDS, type ExchangeMarks } from './mirrored';
import type { Coder } from './range-coder';

/** Mostly logged at once, in the month in which it was: then its stamp says nearly all. */
export class ExchangeCode {
  readonly #direction: RegisterCode;
  readonly #kind: RegisterCode;
  readonly #month: RegisterCode;
  readonly #gone: RegisterCode;
  readonly #codeDirection = wordCode(DIRECTIONS, 2, 'both');
  readonly #codeKinds = {
    given: wordCode(KIND_WORDS, 3, 'conversation'),
    received: wordCode(KIND_WORDS, 3, 'conversation'),
    both: wordCode(KIND_WORDS, 3, 'conversation'),
  };
  readonly #isThisMonth = new Bit();
  readonly #isBefore = new Bit();
  readonly #months = new Numbers();
  readonly #isDerived = new Bit();
  readonly #nth = new Numbers();

  readonly #codeMonth: CodeValue<Month> = (coder, month, stamp) => {
    const stamped = new Date(timeOf(stamp));
    const here = stamped.getUTCFullYear() * 12 + stamped.getUTCMonth();
    const way = month === undefined ? undefined : here - indexOfMonth(month);
    if (this.#isThisMonth.is(coder, way === undefined ? undefined : way === 0)) return monthAt(here);
    const isBefore = this.#isBefore.is(coder, way === undefined ? undefined : way > 0);
    const length = this.#months.code(coder, way === undefined ? undefined : Math.abs(way));
    return monthAt(here - (isBefore ? length : -length));
  };

  constructor(places: PlaceCode) {
    [this.#direction, this.#kind, this.#month, this.#gone] = [
      new RegisterCode(places),
      new RegisterCode(places),
      new RegisterCode(places),
      new RegisterCode(places),
    ];
  }

  code(coder: Coder, line: StampLine, person: PersonId, exchange?: ExchangeMarks): ExchangeMarks {
    const given = exchange?.marks ?? {};
    const marks: Record<string, Mark> = {};
    const direction = this.#direction.code(coder, line, given['direction'], this.#codeDirection);
    const way = DIRECTIONS.find((each) => each === direction?.value) ?? 'both';
    keepMark(marks, 'direction', direction);
    keepMark(marks, 'kind', this.#kind.code(coder, line, given['kind'], this.#codeKinds[way]));
    keepMark(marks, 'month', this.#month.code(coder, line, given['month'], this.#codeMonth));
    keepMark(marks, 'gone', this.#gone.code(coder, line, given['gone'], codeTrue));
    return { id: this.#codeId(coder, person, marks, exchange?.id), marks };
  }

  #codeId(coder: Coder, person: PersonId, marks: Marks, id?: string): string {
    const first = firstStamp(marks);
    const nth =
      id === undefined
        ? undefined
        : [0, 1, 2, 3, 4, 5, 6, 7].find((at) => exchangeIdFor(person, first, at) === id);
    const isDerived = this.#isDerived.is(coder, id === undefined ? undefined : nth !== undefined);
    return isDerived ? exchangeIdFor(person, first, this.#nth.code(coder, nth)) : codeId(coder, id);
  }
}

function firstStamp(marks: Marks): Stamp {
  let first: Stamp = '';
  for (const field in marks) {
    const stamp = marks[field]?.stamp ?? '';
    if (first === '' || stamp < first) first = stamp;
  }
  return first;
}

function indexOfMonth(month: Month): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;
}

function monthAt(index: number): Month {
  return `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}`;
}
