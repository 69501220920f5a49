import { keptBalanceSchema, type KeptBalance } from '@/lib/network/kept-balance';

import { readStored, writeStored, type StoredValue } from './stored-value';

/** The balance as it was made last, of whichever network: a copy, which is made anew where it is not of the day. */
const copy: StoredValue<KeptBalance> = { area: 'local', key: 'balance/1', schema: keptBalanceSchema };

/** @returns `undefined` where there is none, or one of another version */
export function readBalanceCopy(): Promise<KeptBalance | undefined> {
  return readStored(copy);
}

export function writeBalanceCopy(balance: KeptBalance): Promise<void> {
  return writeStored(copy, balance);
}
