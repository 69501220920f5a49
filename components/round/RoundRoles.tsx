import { i18n } from '#i18n';

import type { Person } from '@/lib/network/person';
import { ROLES } from '@/lib/network/words';
import { Chips } from '@/components/controls/Chips';
import type { PersonActions } from '@/components/person/person-actions';

/** What the person is to the user: as many roles as hold. */
export function RoundRoles(props: { readonly roles: Person['roles']; readonly edit: PersonActions['edit'] }) {
  return (
    <Chips
      name={i18n.t('panel.roles')}
      options={ROLES.map((role) => ({ value: role, label: i18n.t(`words.role.${role}`) }))}
      chosen={props.roles}
      onToggle={(role, is) => props.edit({ roles: { [role]: is } })}
    />
  );
}
