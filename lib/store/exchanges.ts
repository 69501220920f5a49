import { cleanLine } from '@/lib/network/clean';
import type { ExchangeEdit } from '@/lib/network/exchange';
import { LIMITS } from '@/lib/network/person';
import { editOfFields, type Edit } from '@/lib/network/register';

import { StoreError } from './errors';

/**
 * An edit of an exchange as registers, its text cleaned.
 * @throws {StoreError} `tooLong`
 */
export function checkExchange(edit: ExchangeEdit): Edit {
  if (edit.text === undefined) return editOfFields(edit);
  const text = cleanLine(edit.text);
  if (text.length > LIMITS.exchangeText) {
    throw new StoreError('tooLong', { detail: { field: 'exchangeText', limit: LIMITS.exchangeText } });
  }
  return editOfFields({ ...edit, text });
}
