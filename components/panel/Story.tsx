import { i18n } from '#i18n';

import { LIMITS, type Person, type Texts } from '@/lib/network/person';
import type { PersonActions } from '@/components/person/person-actions';
import { Section } from '@/components/controls/Section';
import { TagsField } from '@/components/controls/TagsField';
import { TextField } from '@/components/controls/TextField';

/** How it began, what they do, and words of one's own to find them by. */
export function Story(props: {
  readonly person: Person;
  readonly texts: Texts | undefined;
  readonly tags: readonly string[];
  readonly edit: PersonActions['edit'];
}) {
  const { person, texts, edit } = props;
  return (
    <Section title={i18n.t('panel.story')} gist={person.tags.join(', ')}>
      <TextField
        label={i18n.t('words.field.howMet')}
        value={texts?.howMet}
        limit={LIMITS.howMet}
        waiting={!texts}
        veiled
        many
        onType={(howMet) => edit({ howMet })}
      />
      <TagsField
        tags={person.tags}
        suggestions={props.tags}
        onToggle={(tag, is) => edit({ tags: { [tag]: is } })}
      />
      {(['headline', 'position', 'company', 'place'] as const).map((field) => (
        <TextField
          key={field}
          label={i18n.t(`words.field.${field}`)}
          value={person[field]}
          limit={LIMITS[field]}
          onType={(text) => edit({ [field]: text })}
        />
      ))}
    </Section>
  );
}
