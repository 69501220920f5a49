import { i18n } from '#i18n';

import { sayDay } from '@/lib/i18n/dates';
import { sayList } from '@/lib/i18n/lists';
import { sayNumber } from '@/lib/i18n/numbers';
import type { Day } from '@/lib/network/day';
import { Notice } from '@/components/controls/Notice';
import { Switch } from '@/components/controls/Switch';

/** How the browser's sync stands. */
export interface SyncStanding {
  /** How many people are in it, and how many are left out by which rule. */
  readonly mirrored: number;
  readonly untagged: number;
  readonly fading: number;
  readonly oldest: number;
  /** Parts of it that cannot be read, by their names there. */
  readonly newer: readonly string[];
  readonly cut: readonly string[];
  readonly broken: readonly string[];
  /** Since when nothing is taken, in the browser's words; only where it lasts. */
  readonly refused: { readonly since: Day; readonly why: string } | undefined;
}

export interface SettingsSyncProps {
  readonly on: boolean;
  readonly onSwitch: (on: boolean) => void;
  readonly inSample: boolean;
  /** Nothing while it is off, or not known. */
  readonly standing: SyncStanding | undefined;
}

/** The browser's own sync: on or off, what goes along and what never, and how it stands. */
export function SettingsSync({ on, onSwitch, inSample, standing }: SettingsSyncProps) {
  return (
    <>
      <Switch
        name={i18n.t('settings.sync.name')}
        says={i18n.t('settings.sync.says')}
        on={on}
        onSwitch={onSwitch}
      />
      {inSample && <p>{i18n.t('settings.sync.sample')}</p>}
      {on && standing && <Standing standing={standing} />}
      <p>{i18n.t('settings.sync.off')}</p>
    </>
  );
}

function Standing({ standing }: { readonly standing: SyncStanding }) {
  const troubles = (['newer', 'cut', 'broken'] as const).filter((trouble) => standing[trouble].length > 0);
  return (
    <>
      <output>{sayHowMany(standing)}</output>
      {standing.refused && (
        <Notice>
          {i18n.t('settings.sync.refused', { day: sayDay(standing.refused.since) })}{' '}
          <q lang="en">{standing.refused.why}</q>
        </Notice>
      )}
      {troubles.map((trouble) => (
        <Notice key={trouble}>
          {i18n.t(`settings.sync.${trouble}`, { parts: sayList(standing[trouble]) })}
        </Notice>
      ))}
    </>
  );
}

function sayHowMany(standing: SyncStanding): string {
  const { mirrored } = standing;
  const rules = (['untagged', 'fading', 'oldest'] as const).filter((rule) => standing[rule] > 0);
  if (rules.length === 0) {
    if (mirrored === 0) return i18n.t('settings.sync.none');
    return i18n.t('settings.sync.all', mirrored, [sayNumber(mirrored)]);
  }
  const left = rules.map((rule) =>
    i18n.t(`settings.sync.${rule}`, standing[rule], [sayNumber(standing[rule])]),
  );
  const all = rules.reduce((sum, rule) => sum + standing[rule], mirrored);
  const some = i18n.t('settings.sync.some', mirrored, [sayNumber(mirrored), sayNumber(all)]);
  return `${some} ${i18n.t('settings.sync.left', { who: sayList(left) })}`;
}
