import { i18n } from '#i18n';

import { RECIPROCITIES, type Reciprocity } from '@/lib/network/words';
import { Choices } from '@/components/controls/Choices';

/** What is said of give and receive, in one press. */
export function ReciprocityChoices(props: {
  readonly reciprocity: Reciprocity | undefined;
  /** See {@link Choices}. */
  readonly nameless?: boolean;
  readonly onChange: (reciprocity: Reciprocity | undefined) => void;
}) {
  return (
    <Choices
      name={i18n.t('words.reciprocity.name')}
      nameless={props.nameless}
      clear={i18n.t('words.reciprocity.clear')}
      options={RECIPROCITIES.map((lean) => ({ value: lean, label: i18n.t(`words.reciprocity.${lean}`) }))}
      value={props.reciprocity}
      onChange={props.onChange}
    />
  );
}
