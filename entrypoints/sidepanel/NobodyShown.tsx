import { useEffect, useState } from 'preact/hooks';

import { Nobody, type NobodyProps } from '@/components/panel/Nobody';
import { watchSites } from '@/lib/browser/permission-news';
import { listMissingSites, requestSite, type Site } from '@/lib/browser/permissions';
import type { Panel } from './panel';

export interface NobodyShownProps {
  readonly panel: Panel;
  readonly why: NobodyProps['why'];
}

/** Where no person is shown: why, with the sites whose permission was taken back, and the way to everybody. */
export function NobodyShown({ panel, why }: NobodyShownProps) {
  const withdrawn = useMissingSites().map((site) => ({
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
      onLeave={panel.leaveFinding}
    />
  );
}

/** The sites whose permission was taken back. */
function useMissingSites(): readonly Site[] {
  const [missing, setMissing] = useState<readonly Site[]>([]);
  useEffect(() => {
    const ask = async () => setMissing(await listMissingSites());
    void ask();
    return watchSites(() => void ask());
  }, []);
  return missing;
}
