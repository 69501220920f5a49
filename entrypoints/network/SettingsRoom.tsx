import { Settings } from '@/components/settings/Settings';
import { SettingsBroken, type BrokenRecord } from '@/components/settings/SettingsBroken';
import { SettingsSites } from '@/components/settings/SettingsSites';
import { SettingsSync } from '@/components/settings/SettingsSync';
import { SettingsStorage } from '@/components/settings/SettingsStorage';
import { readVersion } from '@/lib/browser/own-pages';
import { writeSetting, type SettingsRead } from '@/lib/browser/settings';
import { dayOf } from '@/lib/network/day';
import type { Broken } from '@/lib/store/stored';
import type { NetworkPage } from './network-page';
import { saveFile } from './save-file';

/** The settings, with the browser's and the store's doings behind them. */
export function SettingsRoom({
  page,
  settings,
}: {
  readonly page: NetworkPage;
  readonly settings: SettingsRead;
}) {
  const { kept, standings } = page;
  const { crowd, loading, failure } = page.everybody.value;
  const broken = kept.broken.value;
  return (
    <Settings
      switches={settings}
      onSwitch={(name, on) => void writeSetting(name, on)}
      someUnread={settings.unread.length > 0}
      inSample={settings.mode === 'sample'}
      onTrySample={page.trySample}
      onLeaveSample={page.leaveSample}
      onWelcome={() => {
        location.hash = '#welcome';
      }}
      version={readVersion()}
      sites={
        <SettingsSites sites={standings.sites.value} onDrop={standings.drop} onAllow={standings.allow} />
      }
      sync={
        <SettingsSync
          on={settings.sync}
          onSwitch={page.switchSync}
          inSample={settings.mode === 'sample'}
          standing={page.sync.value}
        />
      }
      storage={<SettingsStorage people={loading ? undefined : crowd.size} bytes={kept.bytes.value} />}
      broken={
        !failure && (
          <SettingsBroken
            records={broken?.map(describe)}
            onExport={() =>
              saveFile('liant-set-aside.json', new Blob([write(broken)], { type: 'application/json' }))
            }
          />
        )
      }
    />
  );
}

function describe({ id, at, where, kind = 'content', why, value }: Broken): BrokenRecord {
  return { id, where, kind, why, day: at === 0 ? undefined : dayOf(new Date(at)), content: write(value) };
}

/** What is broken may hold anything: what JSON cannot say is said in a few words. */
function write(value: unknown): string {
  const seen = new WeakSet<object>();
  const plain = (_: string, part: unknown) => {
    if (typeof part === 'bigint' || typeof part === 'symbol') return String(part);
    if (part instanceof Map || part instanceof Set) return [...part];
    if (typeof part !== 'object' || part === null) return part;
    if (seen.has(part)) return '(above)';
    seen.add(part);
    return part;
  };
  return JSON.stringify(value, plain, 2) ?? String(value);
}
