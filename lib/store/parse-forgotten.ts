import { forgottenSchema, type Forgotten } from '@/lib/network/forgotten';

import { parseWith } from './parse';

export function parseForgotten(value: unknown): Forgotten {
  return parseWith(forgottenSchema, value, 'a tombstone');
}
