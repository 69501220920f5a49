import { i18n } from '#i18n';

import { Button } from '@/components/controls/Button';
import styles from './SettingsSites.module.css';

/** A site and whether Liant may see its tabs. */
export interface SiteStanding {
  readonly name: string;
  readonly allowed: boolean;
  /** The browser does not let it be taken back from here. */
  readonly kept: boolean;
}

/** The sites with a standing permission, each to be taken back, and those of the first ones that were. */
export function SettingsSites<S extends SiteStanding>(props: {
  readonly sites: readonly S[];
  readonly onDrop: (site: S) => void;
  /** Called within the press, which the browser's question needs. */
  readonly onAllow: (site: S) => void;
}) {
  return (
    <>
      <p>{i18n.t('settings.sites.says')}</p>
      <ul class={styles.sites} aria-label={i18n.t('settings.sites.title')}>
        {props.sites.map((site) => (
          <li key={site.name} class={styles.site}>
            <bdi>{site.name}</bdi>
            <span class={styles.standing}>
              {i18n.t(site.allowed ? 'settings.sites.allowed' : 'settings.sites.taken')}
            </span>
            {site.allowed && site.kept ? (
              <p class={styles.kept}>{i18n.t('settings.sites.kept')}</p>
            ) : (
              <Button onClick={() => (site.allowed ? props.onDrop(site) : props.onAllow(site))}>
                {i18n.t(site.allowed ? 'settings.sites.drop' : 'settings.sites.allow', { site: site.name })}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
