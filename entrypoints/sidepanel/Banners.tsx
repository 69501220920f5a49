import { useEffect, useState } from 'preact/hooks';

import { i18n } from '#i18n';

import { Button } from '@/components/controls/Button';
import { Notice } from '@/components/controls/Notice';
import { SampleBanner } from '@/components/controls/SampleBanner';
import { SetAside } from '@/components/controls/SetAside';
import { watchSites } from '@/lib/browser/permission-news';
import { hasSite, requestSite, siteAt, type Site } from '@/lib/browser/permissions';
import type { Panel } from './panel';

const loadSample = () => import('@/entrypoints/person/sample');

/** What holds for the whole panel: the sample, records set aside, a site that is seen only for now. */
export function Banners({
  panel,
}: {
  readonly panel: Pick<Panel, 'settings' | 'setAside'> & { readonly tab: Pick<Panel['tab'], 'view'> };
}) {
  const passing = usePassingSite(panel.tab.view.value?.url);
  return (
    <>
      {panel.settings.value?.mode === 'sample' && (
        <SampleBanner onLeave={() => void loadSample().then(({ leaveSample }) => leaveSample())} />
      )}
      <SetAside count={panel.setAside.value} href="network.html#settings" />
      {passing && (
        <Notice
          tone="plain"
          actions={
            <Button look="quiet" onClick={() => void requestSite(passing)}>
              {i18n.t('panel.always.allow')}
            </Button>
          }
        >
          <p>{i18n.t('panel.always.says', { site: passing.name })}</p>
        </Notice>
      )}
    </>
  );
}

/** The site of an address that Liant sees only because the person asked for this page. */
function usePassingSite(address: string | undefined): Site | undefined {
  const [passing, setPassing] = useState<Site>();
  useEffect(() => {
    let current = true;
    const ask = async () => {
      const site = address === undefined ? undefined : siteAt(address);
      const standing = site === undefined || (await hasSite(site));
      if (current) setPassing(standing ? undefined : site);
    };
    void ask();
    const stop = watchSites(() => void ask());
    return () => {
      current = false;
      stop();
    };
  }, [address]);
  return passing;
}
