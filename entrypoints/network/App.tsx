import { NetworkFrame } from '@/components/NetworkFrame';
import { PeopleListPage } from '@/components/PeopleListPage';
import { StoreFailure } from '@/components/StoreFailure';
import { Welcome } from '@/components/Welcome';
import { showInPanel } from '@/entrypoints/person/in-panel';
import { DataRoom } from './DataRoom';
import { LaterRoom } from './LaterRoom';
import type { NetworkPage } from './network-page';
import { SettingsRoom } from './SettingsRoom';

/** The network page: whichever room its address names. */
export function App({ page }: { readonly page: NetworkPage }) {
  const where = page.where.value;
  const settings = page.settings.value;
  const failure = page.failure.value;
  if (!where || !settings) return undefined;
  const trySample = settings.mode === 'sample' ? undefined : page.trySample;
  return (
    <NetworkFrame
      room={where.room === 'welcome' ? undefined : where.room}
      onLeaveSample={trySample ? undefined : page.leaveSample}
      foot={failure && <StoreFailure failure={failure} onRetry={page.retry.value} onDismiss={page.dismiss} />}
    >
      {where.room === 'welcome' && (
        <Welcome
          keys={page.keys.value}
          onTrySample={trySample}
          onStart={page.start}
          sync={settings.sync}
          onSync={page.switchSync}
        />
      )}
      {where.room === 'inventory' && <Inventory page={page} onTrySample={trySample} />}
      {where.room === 'balance' && <LaterRoom room={where.room} page={page} />}
      {where.room === 'data' && <DataRoom data={page.data} settings={settings} />}
      {where.room === 'settings' && <SettingsRoom page={page} settings={settings} />}
    </NetworkFrame>
  );
}

function Inventory({
  page,
  onTrySample,
}: {
  readonly page: NetworkPage;
  readonly onTrySample: (() => void) | undefined;
}) {
  const { query, ask, found, total, loading } = page.finding;
  const person = page.where.value?.person;
  const index = person === undefined ? -1 : found.value.indexOf(person);
  return (
    <PeopleListPage
      query={query.value}
      onQuery={ask}
      total={total.value}
      loading={loading.value}
      keys={page.keys.value}
      onTrySample={onTrySample}
      size={found.value.size}
      at={found.value.at}
      marked={person !== undefined && index >= 0 ? { id: person, index } : undefined}
      onShow={({ id }) => void showInPanel(id)}
    />
  );
}
