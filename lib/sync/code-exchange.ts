import type { Month } from '@/lib/network/day';
import { timeOf, type Stamp } from '@/lib/network/clock';
import { exchangeIdFor } from '@/lib/network/derived-id';
import type { PersonId } from '@/lib/network/person';
import { DIRECTIONS, type Direction } from '@/lib/network/words';

import { Bit, Choice, Numbers } from './chances';
import { codeId } from './code-id';
import { RegisterCode } from './code-register';
import type { PlaceCode, StampLine } from './code-stamps';
import type { Mark, Marks } from './marks';
import { KIND_WORDS, type ExchangeMarks } from './mirrored';
import type { Coder } from './range-coder';

/** Mostly logged at once, in the month in which it was: then its stamp says nearly all. */
export class ExchangeCode {
  readonly #direction: RegisterCode;
  readonly #kind: RegisterCode;
  readonly #month: RegisterCode;
  readonly #gone: RegisterCode;
  readonly #directions = new Choice(2);
  readonly #kinds = new Map(DIRECTIONS.map((direction) => [direction as string, new Choice(3)]));
  readonly #isThisMonth = new Bit();
  readonly #isBefore = new Bit();
  readonly #months = new Numbers();
  readonly #isDerived = new Bit();
  readonly #nth = new Numbers();

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
    const direction = this.#direction.code<string>(
      coder,
      line,
      given['direction'],
      (value) => this.#directions.codeWord(coder, DIRECTIONS, value as Direction | undefined) ?? 'both',
    );
    const kinds = this.#kinds.get(String(direction?.value)) ?? this.#kinds.get('both');
    const kind = this.#kind.code<string>(
      coder,
      line,
      given['kind'],
      (value) =>
        kinds?.codeWord(coder, KIND_WORDS, value as (typeof KIND_WORDS)[number] | undefined) ??
        'conversation',
    );
    const month = this.#month.code<string>(coder, line, given['month'], (value) =>
      this.#codeMonth(coder, line.stamps[line.last] ?? '', value),
    );
    const gone = this.#gone.code<boolean>(coder, line, given['gone'], isTrue);
    const marks = withoutAbsent({ direction, kind, month, gone });
    return { id: this.#codeId(coder, person, marks, exchange?.id), marks };
  }

  #codeMonth(coder: Coder, stamp: Stamp, month?: Month): Month {
    const stamped = new Date(timeOf(stamp));
    const here = stamped.getUTCFullYear() * 12 + stamped.getUTCMonth();
    const way = month === undefined ? undefined : here - indexOfMonth(month);
    if (this.#isThisMonth.is(coder, way === undefined ? undefined : way === 0)) return monthAt(here);
    const isBefore = this.#isBefore.is(coder, way === undefined ? undefined : way > 0);
    const length = this.#months.code(coder, way === undefined ? undefined : Math.abs(way));
    return monthAt(here - (isBefore ? length : -length));
  }

  #codeId(coder: Coder, person: PersonId, marks: Marks, id?: string): string {
    let first: Stamp | undefined;
    for (const field in marks) {
      const stamp = marks[field]?.stamp;
      if (stamp !== undefined && (first === undefined || stamp < first)) first = stamp;
    }
    const derive = (nth: number) => exchangeIdFor(person, first ?? '', nth);
    const nth = id === undefined ? undefined : [0, 1, 2, 3, 4, 5, 6, 7].find((at) => derive(at) === id);
    const isDerived = this.#isDerived.is(coder, id === undefined ? undefined : nth !== undefined);
    return isDerived ? derive(this.#nth.code(coder, nth)) : codeId(coder, id);
  }
}

const isTrue = () => true;

function withoutAbsent(marks: Readonly<Record<string, Mark | undefined>>): Marks {
  const present: Record<string, Mark> = {};
  for (const field in marks) {
    const mark = marks[field];
    if (mark) present[field] = mark;
  }
  return present;
}

function indexOfMonth(month: Month): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;
}

function monthAt(index: number): Month {
  return `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}`;
}
