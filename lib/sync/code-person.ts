import { personIdFor } from '@/lib/network/derived-id';
import type { PersonId } from '@/lib/network/person';
import type { ProfileKey } from '@/lib/network/profile-key';
import { NEVER } from '@/lib/network/clock';
import { PREFIX } from '@/lib/network/person-row';

import { Bit, Choice, Numbers } from './chances';
import { ExchangeCode } from './code-exchange';
import { codeId } from './code-id';
import { KeyCode } from './code-key';
import { RegisterCode } from './code-register';
import { PlaceCode, StampsCode, type StampLine } from './code-stamps';
import { NAME, TextCode } from './code-text';
import { stampsOf, type Mark, type Marks } from './marks';
import { FLAGS, LINKS, WORDS, type PersonMarks } from './mirrored';
import type { Coder } from './range-coder';

/** Codes records one after the other, each expected from those before. One instance an item. */
export class PersonCode {
  readonly #stamps = new StampsCode();
  readonly #places = new PlaceCode();
  readonly #texts = new TextCode();
  readonly #keys = new KeyCode(this.#texts);
  readonly #exchanges = new ExchangeCode(this.#places);
  readonly #name = new RegisterCode(this.#places);
  readonly #key = new RegisterCode(this.#places);
  readonly #link = new RegisterCode(this.#places);
  readonly #linkKind = new Choice(1);
  readonly #many = { keys: new Numbers(), links: new Numbers(), exchanges: new Numbers() };
  readonly #isDerived = new Bit();
  readonly #from = new Numbers();
  readonly #words = Object.entries(WORDS).map(([field, words]) => ({
    field,
    words: words as readonly string[],
    register: new RegisterCode(this.#places),
    choice: new Choice(2),
  }));
  readonly #flags = FLAGS.map((field) => ({ field, register: new RegisterCode(this.#places) }));

  code(coder: Coder, person?: PersonMarks): PersonMarks {
    const given = person?.marks ?? {};
    const stamps = person && stampsOf([given, ...person.exchanges.map(({ marks }) => marks)]);
    const line = { stamps: this.#stamps.code(coder, stamps), last: 0 };
    const marks: Record<string, Mark> = {};
    const keep = (field: string, mark: Mark | undefined) => {
      if (mark) marks[field] = mark;
    };
    keep(
      'name',
      this.#name.code<string>(coder, line, given['name'], (value) => this.#texts.code(coder, NAME, value)),
    );
    for (const { field, words, register, choice } of this.#words) {
      keep(
        field,
        register.code<string>(
          coder,
          line,
          given[field],
          (value) => choice.codeWord(coder, words, value) ?? '',
        ),
      );
    }
    for (const { field, register } of this.#flags) {
      keep(field, register.code<boolean>(coder, line, given[field], isTrue));
    }
    this.#codeKeys(coder, line, String(marks['name']?.value ?? ''), person?.marks, keep);
    this.#codeLinks(coder, line, person?.marks, keep);
    const id = this.#codeId(coder, marks, person?.id);
    const many = this.#many.exchanges.codeCount(coder, person?.exchanges.length);
    const exchanges = Array.from({ length: many }, (_, at) =>
      this.#exchanges.code(coder, line, id, person?.exchanges[at]),
    );
    return { id, marks, exchanges };
  }

  #codeKeys(coder: Coder, line: StampLine, name: string, given: Marks | undefined, keep: Keep): void {
    const keys = given && keysIn(given);
    const many = this.#many.keys.codeCount(coder, keys?.length);
    for (let at = 0; at < many; at++) {
      const key = this.#keys.code(coder, name, keys?.[at]);
      const mark = this.#key.code<string>(coder, line, given?.[PREFIX.profiles + key], (address) =>
        this.#keys.codeAddress(coder, key, address),
      );
      keep(PREFIX.profiles + key, mark);
    }
  }

  #codeLinks(coder: Coder, line: StampLine, given: Marks | undefined, keep: Keep): void {
    const fields =
      given && Object.keys(given).filter((field) => LINKS.some((link) => field.startsWith(link)));
    const many = this.#many.links.codeCount(coder, fields?.length);
    for (let at = 0; at < many; at++) {
      const field = fields?.[at];
      const link = this.#linkKind.codeWord(
        coder,
        LINKS,
        LINKS.find((prefix) => field?.startsWith(prefix)),
      );
      const whole = `${link}${codeId(coder, field?.slice((link ?? '').length))}`;
      keep(
        whole,
        this.#link.code<boolean>(coder, line, field === undefined ? undefined : given?.[field], isTrue),
      );
    }
  }

  #codeId(coder: Coder, marks: Marks, id?: PersonId): PersonId {
    const keys: (ProfileKey | undefined)[] = [...keysIn(marks), undefined];
    const ids = keys.map((key) =>
      personIdFor(key, marks[key === undefined ? 'name' : PREFIX.profiles + key]?.stamp ?? NEVER),
    );
    const from = id === undefined ? undefined : ids.indexOf(id);
    return this.#isDerived.is(coder, from === undefined ? undefined : from !== -1)
      ? (ids[this.#from.code(coder, from)] ?? '')
      : codeId(coder, id);
  }
}

const isTrue = () => true;

type Keep = (field: string, mark: Mark | undefined) => void;

function keysIn(marks: Marks): ProfileKey[] {
  return Object.keys(marks)
    .filter((field) => field.startsWith(PREFIX.profiles))
    .map((field) => field.slice(PREFIX.profiles.length) as ProfileKey);
}
