import { Nobody } from '@/components/Nobody';
import { PanelBar } from '@/components/PanelBar';
import { PersonPanel } from '@/components/PersonPanel';
import { Status } from '@/components/Status';
import { StoreFailure } from '@/components/StoreFailure';
import { Waiting } from '@/components/Waiting';
import { sayAct, sayUndone } from '@/components/act-words';
import { requestSite } from '@/lib/browser/permissions';
import { writeSetting } from '@/lib/browser/settings';
import styles from './App.module.css';
import { Banners } from './Banners';
import type { Panel } from './panel';

/** The panel: its own row, whoever is shown, and what was done last. */
export function App({ panel }: { readonly panel: Panel }) {
  const { settings, failure, walk, finding, said } = panel;
  const letters = settings.value?.letters ?? false;
  const ways = walk.ways.value;
  const last = said.value;
  return (
    <div class={styles.panel}>
      <header class={styles.top}>
        <PanelBar
          letters={letters}
          veiled={settings.value?.hideLabels ?? false}
          onVeil={(is) => void writeSetting('hideLabels', is)}
          onPrevious={ways.previous ? () => walk.go('previous') : undefined}
          onNext={ways.next ? () => walk.go('next') : undefined}
          finding={finding.value}
          onFind={panel.toggleFinding}
        />
        <Banners panel={panel} />
      </header>
      <main class={styles.main}>
        <Whoever panel={panel} letters={letters} />
      </main>
      <footer class={styles.foot}>
        {failure.value && (
          <StoreFailure failure={failure.value} onRetry={panel.retry.value} onDismiss={panel.dismiss} />
        )}
        <Status
          said={last && (last.undone ? sayUndone(last.act) : sayAct(last.act))}
          onUndo={last?.undone ? undefined : panel.undo}
          letter={letters ? 'u' : undefined}
        />
      </footer>
    </div>
  );
}

function Whoever({ panel, letters }: { readonly panel: Panel; readonly letters: boolean }) {
  const { place, subject, record, actions, people, filling, words, finding } = panel;
  const { value: shown } = subject;
  const nobody = (why: 'page' | 'unseen' | 'finding') => (
    <Nobody
      why={why}
      withdrawn={panel.tab.missing.value.map((site) => ({
        site: site.name,
        onAllow: () => void requestSite(site),
      }))}
      recent={panel.recent.value}
      people={people}
      onPick={({ id }) => panel.pick(id)}
    />
  );
  if (finding.value) return nobody('finding');
  if (place.value.is === 'unseen') return nobody('unseen');
  if (place.value.is === 'nobody') return nobody('page');
  if (!shown || !actions.value) return isGone(panel) ? nobody('finding') : <Waiting />;
  return (
    <PersonPanel
      key={shown.key}
      person={shown.person}
      known={shown.known}
      texts={shown.texts}
      ledger={shown.ledger}
      today={panel.today.value}
      letters={letters}
      worlds={words.worlds.value}
      tags={words.tags.value}
      filling={filling.value?.key === shown.key ? filling.value.is : undefined}
      here={panel.here.value}
      canFill={panel.here.value !== undefined}
      actions={actions.value}
      people={people}
      nameOf={(id) => record.value?.names.get(id)}
    />
  );
}

/** Somebody picked who is no longer there: forgotten, or joined elsewhere. */
function isGone({ place, record }: Panel): boolean {
  return place.value.is === 'picked' && record.value?.key === place.value.key && !record.value.person;
}
