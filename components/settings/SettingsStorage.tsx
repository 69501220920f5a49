import { i18n } from '#i18n';

import { sayNumber } from '@/lib/i18n/numbers';
import { sayBytes } from '@/lib/i18n/bytes';

/** How much is kept. @param people nothing while not everybody has come @param bytes nothing where the browser does not say */
export function SettingsStorage({
  people,
  bytes,
}: {
  readonly people: number | undefined;
  readonly bytes: number | undefined;
}) {
  const parts = [
    ...(people === undefined ? [] : [i18n.t('words.people', people, [sayNumber(people)])]),
    ...(bytes === undefined ? [] : [i18n.t('settings.storage.used', { size: sayBytes(bytes) })]),
  ];
  return (
    <>
      <p>{i18n.t('settings.storage.says')}</p>
      <p>{parts.join(' · ')}</p>
    </>
  );
}
