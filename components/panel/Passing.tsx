import { i18n } from '#i18n';

import { sayList } from '@/lib/i18n/lists';
import { LIMITS, type Person, type Texts } from '@/lib/network/person';
import { KINDS, type Kind } from '@/lib/network/words';
import { BringsChips } from '@/components/person/BringsChips';
import { Chips } from '@/components/controls/Chips';
import type { PersonActions } from '@/components/person/person-actions';
import { Section } from '@/components/controls/Section';
import { TextField } from '@/components/controls/TextField';

/** What the person brings and can receive: kinds, and a line each. */
export function Passing(props: {
  readonly person: Person;
  readonly texts: Texts | undefined;
  readonly edit: PersonActions['edit'];
}) {
  const { person, texts, edit } = props;
  return (
    <Section title={i18n.t('panel.passing')} gist={sayList(person.brings.map(sayKind))}>
      <BringsChips person={person} edit={edit} />
      <TextField
        label={i18n.t('words.field.bringsText')}
        value={texts?.bringsText}
        limit={LIMITS.bringsText}
        waiting={!texts}
        veiled
        onType={(bringsText) => edit({ bringsText })}
      />
      <Chips
        name={i18n.t('words.field.receives')}
        options={KINDS.map((kind) => ({ value: kind, label: sayKind(kind) }))}
        chosen={person.receives}
        onToggle={(kind, is) => edit({ receives: { [kind]: is } })}
      />
      <TextField
        label={i18n.t('words.field.receivesText')}
        value={texts?.receivesText}
        limit={LIMITS.receivesText}
        waiting={!texts}
        veiled
        onType={(receivesText) => edit({ receivesText })}
      />
    </Section>
  );
}

function sayKind(kind: Kind): string {
  return i18n.t(`words.kind.${kind}`);
}
