import { i18n } from '#i18n';

import type { Profile } from '@/lib/network/profile-key';
import { Icon } from '@/components/controls/Icon';
import styles from './ProfileLinks.module.css';

/** A person's profiles, each by the name of its site. A site is not told from where it is opened. */
export function ProfileLinks(props: { readonly profiles: readonly Profile[] }) {
  const profiles = props.profiles.filter(({ url }) => /^https?:/i.test(url));
  if (profiles.length === 0) return undefined;
  return (
    <ul class={styles.profiles} aria-label={i18n.t('panel.profiles')}>
      {profiles.map((profile) => (
        <li key={profile.key}>
          <a href={profile.url} title={profile.url} target="_blank" rel="noreferrer">
            {sayProfile(profile)}
            <Icon name="open" />
          </a>
        </li>
      ))}
    </ul>
  );
}

/** "LinkedIn", "LinkedIn, member 269709976", "XING", or the host of a page of their own. */
function sayProfile({ key, url }: Profile): string {
  if (key.startsWith('linkedin#')) return i18n.t('panel.member', { number: key.slice('linkedin#'.length) });
  if (key.startsWith('linkedin:')) return 'LinkedIn';
  if (key.startsWith('xing:')) return 'XING';
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : url;
}
