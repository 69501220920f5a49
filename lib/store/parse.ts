import { exchangeRowSchema, type ExchangeRow } from '@/lib/network/exchange';
import { outlookSchema } from '@/lib/network/outlook';
import type { Person, PersonId } from '@/lib/network/person';
import { personRowSchema, type PersonRow } from '@/lib/network/person-row';
import { readPerson } from '@/lib/network/read-person';
import { registersSchema, type Registers } from '@/lib/network/register';
import { z } from '@/lib/network/zod';

import { Unreadable } from './errors';
import { headSchema, type Head } from './stored';

const ledgerSchema = z.array(exchangeRowSchema);

export function parseRow(value: unknown): PersonRow {
  return parseWith(personRowSchema, value, 'a person');
}

/**
 * Whoever a row shows, with what lies beside it and no row holds: their outlook.
 * @returns `undefined` where nobody is there
 */
export function parsePerson(row: PersonRow, beside: unknown): Person | undefined {
  const person = readPerson(row);
  const { outlook } = beside as { readonly outlook?: unknown };
  if (!person || outlook === undefined) return person;
  return { ...person, outlook: parseWith(outlookSchema, outlook, `the outlook of ${row.id}`) };
}

export function parseTexts(value: unknown, id: PersonId): Registers {
  return parseWith(registersSchema, value, `texts/${id}`);
}

export function parseExchange(value: unknown): ExchangeRow {
  return parseWith(exchangeRowSchema, value, 'an exchange');
}

export function parseLedger(value: unknown, id: PersonId): readonly ExchangeRow[] {
  return parseWith(ledgerSchema, value, `ledgers/${id}`);
}

export function parseHead(value: unknown): Head {
  return parseWith(headSchema, value, 'state/head');
}

/** @throws {Unreadable} saying of what, and what was wrong */
export function parseWith<T>(schema: z.ZodMiniType<T>, value: unknown, what: string): T {
  const parsed = schema.safeParse(value);
  if (!parsed.success) throw new Unreadable(`${what}: ${z.prettifyError(parsed.error)}`);
  return parsed.data;
}
