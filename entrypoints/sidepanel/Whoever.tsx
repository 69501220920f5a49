import { PersonPanel } from '@/components/panel/PersonPanel';
import { Waiting } from '@/components/controls/Waiting';
import { later } from '@/components/controls/later';
import { useLater } from '@/components/controls/use-later';
import type { NobodyShownProps } from './NobodyShown';
import type { Panel } from './panel';

const nobodyPart = later(() => import('./NobodyShown'));

/** The person of the tab, or the one picked in their place; and where there is none, the way to everybody. */
export function Whoever({ panel, letters }: { readonly panel: Panel; readonly letters: boolean }) {
  const why = whyNobody(panel);
  return why ? <NobodyLater panel={panel} why={why} /> : <SomebodyShown panel={panel} letters={letters} />;
}

function NobodyLater(props: NobodyShownProps) {
  const NobodyShown = useLater(nobodyPart)?.NobodyShown;
  return NobodyShown ? <NobodyShown {...props} /> : <Waiting />;
}

function SomebodyShown({ panel, letters }: { readonly panel: Panel; readonly letters: boolean }) {
  const { record, filling, words } = panel;
  const shown = panel.subject.value;
  const actions = panel.actions.value;
  // What could not be read is said at the foot, and does not come.
  if (!shown || !actions) return panel.failure.value ? undefined : <Waiting />;
  return (
    <PersonPanel
      key={shown.key}
      person={shown.person}
      known={shown.known}
      texts={shown.texts}
      ledger={shown.ledger}
      trace={shown.trace}
      today={panel.today.value}
      letters={letters}
      worlds={words.worlds.value}
      tags={words.tags.value}
      objectives={panel.objectives.value}
      filling={filling.value?.key === shown.key ? filling.value.is : undefined}
      here={panel.here.value}
      canFill={panel.here.value !== undefined}
      actions={actions}
      people={panel.people}
      nameOf={(id) => record.value?.names.get(id)}
    />
  );
}

function whyNobody({ place, record, finding }: Panel): NobodyShownProps['why'] | undefined {
  if (finding.value) return 'finding';
  if (place.value.is === 'unseen') return 'unseen';
  if (place.value.is === 'nobody') return 'page';
  // Somebody picked who is no longer there: forgotten, or joined elsewhere.
  const isGone = place.value.is === 'picked' && record.value?.key === place.value.key && !record.value.person;
  return isGone ? 'finding' : undefined;
}
