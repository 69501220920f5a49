import { i18n } from '#i18n';

import styles from './Data.module.css';
import own from './DataExportFound.module.css';
import { DataUserName } from './DataUserName';

export interface UserShown {
  readonly key?: string;
  /** What they are called, where the person said so and somebody bears the name. */
  readonly name?: string;
  readonly candidates: readonly {
    readonly profile: { readonly key: string; readonly url: string };
    readonly name?: string;
  }[];
}

/** One of those proposed, or none of these: then by name, '' while none is given. */
export type UserSaid = string | { readonly named: string };

/** Whose export it is, where the files do not tell for certain. */
export function DataUser(props: {
  readonly user: UserShown;
  readonly said: UserSaid | undefined;
  /** How many messages are counted for nobody while it is not known. */
  readonly waiting: number;
  readonly busy: boolean;
  readonly onSay: (said: UserSaid) => void;
}) {
  const { user, said, onSay } = props;
  const chosen = said ?? user.key;
  const isAsked = user.candidates.length > 0;
  return (
    <fieldset class={own.question}>
      <legend>{i18n.t('files.user.asks')}</legend>
      <p class={styles.quiet}>{i18n.t('files.user.why')}</p>
      {user.candidates.map(({ profile: { key, url }, name }) => (
        <label key={key}>
          <input type="radio" name="whose" checked={key === chosen} onChange={() => onSay(key)} />
          <span>
            {name !== undefined && <bdi class={styles.name}>{name}</bdi>}{' '}
            <span class={styles.quiet}>{url}</span>
          </span>
        </label>
      ))}
      {isAsked && (
        <label>
          <input
            type="radio"
            name="whose"
            checked={typeof chosen === 'object'}
            onChange={() => onSay({ named: '' })}
          />
          <span>{i18n.t('files.user.none')}</span>
        </label>
      )}
      {(!isAsked || typeof said === 'object') && (
        <DataUserName
          named={typeof said === 'object' ? said.named : ''}
          found={user.name}
          waiting={props.waiting}
          busy={props.busy}
          onName={(named) => onSay({ named })}
        />
      )}
    </fieldset>
  );
}
