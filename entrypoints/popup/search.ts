import { computed, signal, type ReadonlySignal } from '@preact/signals';

import type { SearchAnswer } from '@/components/controls/SearchBox';
import type { Keeping } from '@/entrypoints/person/keeping';
import type { OpenNetworks } from '@/entrypoints/person/networks';
import type { Finding } from './finding';

/** As many as are shown at once; the others are a letter away. */
const FEW = 20;

export interface PopupSearch {
  /** Nothing where nothing is asked. */
  readonly answer: ReadonlySignal<SearchAnswer | undefined>;
  readonly ask: (query: string) => void;
  /** It may be asked soon: everybody is read from now on. */
  readonly prepare: () => void;
}

/** The search, whose script and people wait until somebody is about to be looked for. */
export function searchLater(networks: OpenNetworks, keeping: Pick<Keeping, 'read' | 'failure'>): PopupSearch {
  const finding = signal<Finding>();
  const query = signal('');
  let preparing = false;

  const prepare = async () => {
    if (preparing) return;
    preparing = true;
    const { findIn } = await import('./finding');
    const ready = findIn(networks, keeping);
    ready.ask(query.value);
    finding.value = ready;
  };
  return {
    answer: computed(() => answerTo(query.value, finding.value)),
    ask(asked) {
      query.value = asked;
      finding.value?.ask(asked);
      void prepare();
    },
    prepare: () => void prepare(),
  };
}

function answerTo(query: string, finding: Finding | undefined): SearchAnswer | undefined {
  if (query.trim() === '') return undefined;
  if (!finding) return { query, people: [], size: 0, loading: true };
  const found = finding.found.value;
  return {
    query,
    people: finding.pickFew(FEW),
    size: found.size,
    loading: finding.loading.value,
  };
}
