import { i18n } from '#i18n';

import type { Person } from '@/lib/network/person';
import { KINDS } from '@/lib/network/words';
import { Chips } from '@/components/controls/Chips';
import type { PersonActions } from './person-actions';

/** What a person brings, or could: as many kinds as hold. */
export function BringsChips(props: {
  readonly person: Pick<Person, 'brings'>;
  readonly edit: PersonActions['edit'];
}) {
  return (
    <Chips
      name={i18n.t('words.field.brings')}
      options={KINDS.map((kind) => ({ value: kind, label: i18n.t(`words.kind.${kind}`) }))}
      chosen={props.person.brings}
      onToggle={(kind, is) => props.edit({ brings: { [kind]: is } })}
    />
  );
}
