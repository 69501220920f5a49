import type { PersonId } from '@/lib/network/person';
import { registersSchema, type Registers } from '@/lib/network/register';

import { parseWith } from './parse';

export function parseTrace(value: unknown, id: PersonId): Registers {
  return parseWith(registersSchema, value, `traces/${id}`);
}
