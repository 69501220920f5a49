import { personIdFor } from '@/lib/network/derived-id';
import type { PersonId } from '@/lib/network/person';
import type { ProfileKey } from '@/lib/network/profile-key';
import { NEVER } from '@/lib/network/clock';
import { PREFIX } from '@/lib/network/person-row';

import { Bit, Choice, Numbers } from './chances';
import { ExchangeCode } from './code-exchange';
import { codeId } from './code-id';
import { KeyCode } from './code-key';
import { codeTrue, RegisterCode, wordCode, type CodeValue } from './code-register';
import { PlaceCode, StampsCode, type StampLine } from './code-stamps';
import { NAME, TextCode } from './code-text';
import { keepMark, stampsOf, type Mark, type Marks } from './marks';
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
    register: new RegisterCode(this.#places),
    codeWord: wordCode<string>(words, 2, ''),
  }));
  readonly #flags = FLAGS.map((field) => ({ field, register: new RegisterCode(this.#places) }));
  readonly #codeName: CodeValue<string> = (coder, name) => this.#texts.code(coder, NAME, name);

  code(coder: Coder, person?: PersonMarks): PersonMarks {
    const given = person?.marks ?? {};
    const stamps = person && stampsOf([given, ...person.exchanges.map(({ marks }) => marks)]);
    const line = { stamps: this.#stamps.code(coder, stamps), last: 0 };
    const marks: Record<string, Mark> = {};
    keepMark(marks, 'name', this.#name.code(coder, line, given['name'], this.#codeName));
    for (const { field, register, codeWord } of this.#words) {
      keepMark(marks, field, register.code(coder, line, given[field], codeWord));
    }
    for (const { field, register } of this.#flags) {
      keepMark(marks, field, register.code(coder, line, given[field], codeTrue));
    }
    this.#codeKeys(coder, line, marks, person?.marks);
    this.#codeLinks(coder, line, marks, person?.marks);
    const id = this.#codeId(coder, marks, person?.id);
    const many = this.#many.exchanges.codeCount(coder, person?.exchanges.length);
    const exchanges = Array.from({ length: many }, (_, at) =>
      this.#exchanges.code(coder, line, id, person?.exchanges[at]),
    );
    return { id, marks, exchanges };
  }

  #codeKeys(coder: Coder, line: StampLine, marks: Record<string, Mark>, given?: Marks): void {
    const name = String(marks['name']?.value ?? '');
    const keys = given && keysIn(given);
    const many = this.#many.keys.codeCount(coder, keys?.length);
    for (let at = 0; at < many; at++) {
      const key = this.#keys.code(coder, name, keys?.[at]);
      const field = PREFIX.profiles + key;
      const mark = this.#key.code<string>(coder, line, given?.[field], (_, address) =>
        this.#keys.codeAddress(coder, key, address),
      );
      keepMark(marks, field, mark);
    }
  }

  #codeLinks(coder: Coder, line: StampLine, marks: Record<string, Mark>, given?: Marks): void {
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
      const mark = field === undefined ? undefined : given?.[field];
      keepMark(marks, whole, this.#link.code(coder, line, mark, codeTrue));
    }
  }

  #codeId(coder: Coder, marks: Marks, id?: PersonId): PersonId {
    const sources: (ProfileKey | undefined)[] = [...keysIn(marks), undefined];
    const from = id === undefined ? undefined : sources.findIndex((key) => derivedId(marks, key) === id);
    const isDerived = this.#isDerived.is(coder, from === undefined ? undefined : from !== -1);
    if (!isDerived) return codeId(coder, id);
    const at = this.#from.code(coder, from);
    if (at >= sources.length) throw new RangeError('A key that is not there');
    return derivedId(marks, sources[at]);
  }
}

function derivedId(marks: Marks, key: ProfileKey | undefined): PersonId {
  return personIdFor(key, marks[key === undefined ? 'name' : PREFIX.profiles + key]?.stamp ?? NEVER);
}

function keysIn(marks: Marks): ProfileKey[] {
  return Object.keys(marks)
    .filter((field) => field.startsWith(PREFIX.profiles))
    .map((field) => field.slice(PREFIX.profiles.length) as ProfileKey);
}
