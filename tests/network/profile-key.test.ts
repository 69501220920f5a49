import { describe, expect, it } from 'vitest';

import { digestKey } from '@/lib/network/forgotten';
import { comparable, isProfileKey, type ProfileKey } from '@/lib/network/profile-key';

describe('a profile key', () => {
  it.each([
    'linkedin:ada-lovelace',
    'linkedin:李美',
    'linkedin#269709976',
    'xing:Ada_Lovelace2',
    'web:https://ada.example/',
  ])('is %s', (key) => {
    expect(isProfileKey(key)).toBe(true);
  });

  it.each([
    'linkedin:',
    'linkedin:a b',
    'linkedin:a/b',
    'linkedin:a\u001fb',
    'linkedin#0',
    'linkedin#x',
    'web:javascript:alert(1)',
    'web:https://x\u0000',
    'ada',
    `linkedin:${'x'.repeat(2_048)}`,
    7,
  ])('is not %j', (key) => {
    expect(isProfileKey(key)).toBe(false);
  });

  it('of XING is the same whatever its case, for finding and for forgetting', async () => {
    const [one, other]: ProfileKey[] = ['xing:Ada_L', 'xing:ada_l'];
    expect(comparable(one as ProfileKey)).toBe(comparable(other as ProfileKey));
    expect(await digestKey(one as ProfileKey)).toBe(await digestKey(other as ProfileKey));
    expect(await digestKey('linkedin:ada')).toMatch(/^[0-9a-f]{16}$/);
    expect(await digestKey('linkedin:ada')).not.toBe(await digestKey('linkedin:ada2'));
  });
});
