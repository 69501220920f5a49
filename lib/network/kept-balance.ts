import { balanceSchema } from './balance';
import { daySchema, monthSchema } from './day';
import { networkNameSchema } from './network-name';
import { someCountsSchema } from './summary';
import { wholeNumber, z } from './zod';

/** A balance as it is kept, so that it is shown at once when it is asked for again. */
export const keptBalanceSchema = z.readonly(
  z.object({
    network: networkNameSchema,
    /** Which change of the network it was made after, and on which day: on another, windows of time are others. */
    revision: wholeNumber(),
    day: daySchema,
    balance: balanceSchema,
    /** How the network stood at the end of each month since the first day, the present one last; what was not counted then is not in it. */
    months: z.array(z.readonly(z.object({ month: monthSchema, counts: someCountsSchema }))),
  }),
);
export type KeptBalance = z.infer<typeof keptBalanceSchema>;
