import { i18n } from '#i18n';

import { TIES, type Tie } from '@/lib/network/words';
import { Choices } from '@/components/controls/Choices';
import { TieMark } from './TieMark';

const keys = { strong: 's', weak: 'w' } as const;

/** How close the tie is. */
export function TieChoices(props: {
  readonly tie: Tie | undefined;
  /** Whether letters of the keyboard choose, and are shown. */
  readonly letters?: boolean;
  /** See {@link Choices}. */
  readonly nameless?: boolean;
  readonly onChange: (tie: Tie | undefined) => void;
}) {
  return (
    <Choices
      name={i18n.t('words.tie.name')}
      nameless={props.nameless}
      clear={i18n.t('words.tie.clear')}
      options={TIES.map((tie) => ({
        value: tie,
        label: i18n.t(`words.tie.${tie}`),
        mark: <TieMark tie={tie} />,
        letter: props.letters ? keys[tie] : undefined,
      }))}
      value={props.tie}
      onChange={props.onChange}
    />
  );
}
