import { useId } from 'preact/hooks';

import { i18n } from '#i18n';

import styles from './SyncQuestion.module.css';

/** The one question of the first page: whether the browser's own sync may carry the network. Off until it is answered. */
export function SyncQuestion({
  on,
  onAnswer,
}: {
  readonly on: boolean;
  readonly onAnswer: (on: boolean) => void;
}) {
  const id = useId();
  return (
    <fieldset class={styles.question} role="radiogroup" aria-labelledby={id} aria-describedby={`${id}-says`}>
      <legend id={id}>{i18n.t('welcome.sync.title')}</legend>
      <p id={`${id}-says`}>{i18n.t('welcome.sync.says')}</p>
      <label>
        <input type="radio" name={id} checked={on} onChange={() => onAnswer(true)} />
        <span>{i18n.t('welcome.sync.yes')}</span>
      </label>
      <label>
        <input type="radio" name={id} checked={!on} onChange={() => onAnswer(false)} />
        <span>{i18n.t('welcome.sync.no')}</span>
      </label>
    </fieldset>
  );
}
