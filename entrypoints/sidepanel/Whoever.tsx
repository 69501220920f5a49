import { PersonPanel } from '@/components/PersonPanel';
import { Waiting } from '@/components/Waiting';
import { later, useLater } from '@/components/use-later';
import { requestSite } from '@/lib/browser/permissions';
import type { Panel } from './panel';

const nobodyPart = later(() => import('@/components/Nobody'));

/** The person of the tab, or the one picked in their place; and where there is none, the way to everybody. */
export function Whoever({ panel, letters }: { readonly panel: Panel; readonly letters: boolean }) {
  const why = whyNobody(panel);
  return why ? <NobodyShown panel={panel} why={why} /> : <SomebodyShown panel={panel} letters={letters} />;
}

function SomebodyShown({ panel, letters }: { readonly panel: Panel; readonly letters: boolean }) {
  const { record, filling, words } = panel;
  const shown = panel.subject.value;
  const actions = panel.actions.value;
  if (!shown || !actions) return <Waiting />;
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
      actions={actions}
      people={panel.people}
      nameOf={(id) => record.value?.names.get(id)}
    />
  );
}

type Why = 'page' | 'unseen' | 'finding';

function NobodyShown({ panel, why }: { readonly panel: Panel; readonly why: Why }) {
  const Nobody = useLater(nobodyPart)?.Nobody;
  if (!Nobody) return <Waiting />;
  const withdrawn = panel.tab.missing.value.map((site) => ({
    site: site.name,
    onAllow: () => void requestSite(site),
  }));
  return (
    <Nobody
      why={why}
      withdrawn={withdrawn}
      recent={panel.recent.value}
      people={panel.people}
      onPick={({ id }) => panel.pick(id)}
    />
  );
}

function whyNobody({ place, record, finding }: Panel): Why | undefined {
  if (finding.value) return 'finding';
  if (place.value.is === 'unseen') return 'unseen';
  if (place.value.is === 'nobody') return 'page';
  // Somebody picked who is no longer there: forgotten, or joined elsewhere.
  const isGone = place.value.is === 'picked' && record.value?.key === place.value.key && !record.value.person;
  return isGone ? 'finding' : undefined;
}
