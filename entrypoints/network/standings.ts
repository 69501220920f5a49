import { signal, type ReadonlySignal } from '@preact/signals';

import type { SiteStanding } from '@/components/settings/SettingsSites';
import {
  canDropSite,
  dropSite,
  listMissingSites,
  listSites,
  requestSite,
  STANDING_SITES,
  type Site,
} from '@/lib/browser/permissions';
import { watchSites } from '@/lib/browser/permission-news';

export interface Standing extends SiteStanding, Site {}

/** The sites with a permission that stands, or that stood at first. */
export interface Standings {
  readonly sites: ReadonlySignal<readonly Standing[]>;
  readonly drop: (site: Standing) => void;
  /** Must be called within a press. */
  readonly allow: (site: Standing) => void;
}

export function watchStandings(): Standings {
  const sites = signal<readonly Standing[]>([]);
  const look = async () => {
    const [missing, allowed] = await Promise.all([listMissingSites(), listSites()]);
    const isMissing = ({ pattern }: Site) => missing.some((site) => site.pattern === pattern);
    sites.value = [...STANDING_SITES, ...allowed].map((site) => ({
      ...site,
      allowed: !isMissing(site),
      kept: !canDropSite(site),
    }));
  };
  watchSites(() => void look());
  void look();
  return {
    sites,
    drop: (site) => void dropSite(site),
    allow: (site) => void requestSite(site),
  };
}
