import { i18n } from '#i18n';

import { TIES, type Tie } from '@/lib/network/words';
import { TieChoices } from '@/components/person/TieChoices';
import styles from './TieQuestion.module.css';
import { later } from '@/components/controls/later';
import { useLater } from '@/components/controls/use-later';

const sources = later(() => import('./TieSources'));

/** How close the tie is, with what each answer means and where that is known from. */
export function TieQuestion(props: {
  readonly tie: Tie | undefined;
  readonly letters: boolean;
  readonly onChange: (tie: Tie | undefined) => void;
}) {
  const Sources = useLater(sources)?.TieSources;
  return (
    <div>
      <TieChoices tie={props.tie} letters={props.letters} onChange={props.onChange} />
      <div class={styles.meanings}>
        {TIES.map((tie) => (
          <p key={tie}>{i18n.t(`panel.tie.${tie}`)}</p>
        ))}
      </div>
      <details class={styles.why}>
        <summary>{i18n.t('panel.why.open')}</summary>
        {Sources && <Sources />}
      </details>
    </div>
  );
}
