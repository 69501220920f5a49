import { i18n } from '#i18n';

import styles from './Data.module.css';
import own from './DataExportFound.module.css';

/** Whose export it is, where the files do not tell for certain. */
export function DataUser(props: {
  readonly candidates: readonly {
    readonly profile: { readonly key: string; readonly url: string };
    readonly name?: string;
  }[];
  readonly chosen: string | undefined;
  readonly onChoose: (key: string) => void;
}) {
  return (
    <fieldset class={own.question}>
      <legend>{i18n.t('files.user.asks')}</legend>
      <p class={styles.quiet}>{i18n.t('files.user.why')}</p>
      {props.candidates.map(({ profile: { key, url }, name }) => (
        <label key={key}>
          <input
            type="radio"
            name="whose"
            checked={key === props.chosen}
            onChange={() => props.onChoose(key)}
          />
          <span>
            {name !== undefined && <bdi class={styles.name}>{name}</bdi>}{' '}
            <span class={styles.quiet}>{url}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
