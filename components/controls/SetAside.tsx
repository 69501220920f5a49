import { i18n } from '#i18n';

import { Notice } from './Notice';

/** Records that could not be read: how many, and where they can be seen and taken out. */
export function SetAside({ count, href }: { readonly count: number; readonly href: string }) {
  if (count === 0) return undefined;
  return (
    <Notice
      tone="plain"
      actions={
        <a href={href} target="_blank" rel="noreferrer">
          {i18n.t('panel.setAside.see')}
        </a>
      }
    >
      <p>{i18n.t('panel.setAside.says', count)}</p>
    </Notice>
  );
}
