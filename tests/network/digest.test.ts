import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { digestNow } from '@/lib/network/digest';
import { digestKey } from '@/lib/network/forgotten';
import type { ProfileKey } from '@/lib/network/profile-key';

describe('a digest that is not waited for', () => {
  it('is the browser’s own, of keys of every length', async () => {
    const key = fc
      .string({ unit: 'binary', maxLength: 300 })
      .map((rest): ProfileKey => `web:https://${rest}`);
    await fc.assert(
      fc.asyncProperty(key, async (some) => {
        expect(digestNow(some)).toBe(await digestKey(some));
      }),
      { numRuns: 300 },
    );
    expect(digestNow('xing:Ada_L')).toBe(digestNow('xing:ada_l'));
  });
});
