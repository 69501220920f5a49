import { i18n } from '#i18n';

import { sayNumber } from '@/lib/i18n/numbers';
import styles from './Data.module.css';
import own from './DataExportFound.module.css';
import { DataAccount, type AccountShown } from './DataAccount';
import { DataAsked, type AskedShown } from './DataAsked';
import { DataColumns, type ColumnsChosen } from './DataColumns';
import { DataDoubles, type ProposalShown } from './DataDoubles';
import { DataSince, type SinceShown } from './DataSince';
import { DataUser, type UserSaid, type UserShown } from './DataUser';

export interface AnswersShown {
  readonly user?: UserSaid;
  readonly notes: boolean;
  readonly doubles: Readonly<Record<string, boolean>>;
  readonly questions: Readonly<Record<string, string>>;
}

/** What was found in files that others made, and what has to be said of it. */
export interface ExportFoundShown {
  readonly files: readonly (AccountShown & {
    readonly preview?: {
      readonly header: readonly string[];
      readonly rows: readonly (readonly string[])[];
      readonly guess: ColumnsChosen;
    };
  })[];
  readonly user: UserShown & { readonly isCertain: boolean };
  readonly turns: number;
  readonly answers: AnswersShown;
  readonly passedOver: number;
  readonly notes: { readonly offered: number; readonly kept: number };
  readonly proposals: { readonly count: number; readonly first: readonly ProposalShown[] };
  readonly questions: readonly AskedShown[];
  readonly since: SinceShown | undefined;
}

export interface DataExportFoundProps {
  readonly found: ExportFoundShown;
  readonly busy: boolean;
  readonly onAnswer: (answers: AnswersShown) => void;
  readonly onColumns: (path: string, columns: ColumnsChosen) => void;
  readonly onBadRows: () => void;
}

export function DataExportFound({ found, busy, onAnswer, onColumns, onBadRows }: DataExportFoundProps) {
  const { answers, files, user, proposals, notes, questions, passedOver } = found;
  const waiting = files.reduce((sum, { account }) => sum + (account.aside.userUnknown ?? 0), 0);
  const isAsked =
    answers.user !== undefined || (!user.isCertain && (user.candidates.length > 0 || waiting > 0));
  return (
    <>
      <DataAccount files={files} turns={found.turns} onBadRows={onBadRows} />
      {files.map(
        ({ path, kind, preview }) =>
          preview &&
          kind === undefined && (
            <DataColumns
              key={path}
              path={path}
              {...preview}
              busy={busy}
              onChoose={(columns) => onColumns(path, columns)}
            />
          ),
      )}
      {isAsked && (
        <DataUser
          user={user}
          said={answers.user}
          waiting={waiting}
          busy={busy}
          onSay={(said) => onAnswer({ ...answers, user: said })}
        />
      )}
      {questions.length > 0 && (
        <DataAsked
          questions={questions}
          answers={answers.questions}
          onAnswer={(question, who) =>
            onAnswer({ ...answers, questions: { ...answers.questions, [question]: who } })
          }
        />
      )}
      {notes.offered > 0 && (
        <label class={own.check}>
          <input
            type="checkbox"
            checked={answers.notes}
            onChange={(event) => onAnswer({ ...answers, notes: event.currentTarget.checked })}
          />
          {i18n.t('files.notes.take', notes.offered, [sayNumber(notes.offered)])}
        </label>
      )}
      {notes.kept > 0 && (
        <p class={styles.quiet}>{i18n.t('files.notes.kept', notes.kept, [sayNumber(notes.kept)])}</p>
      )}
      {proposals.count > 0 && (
        <DataDoubles
          count={proposals.count}
          proposals={proposals.first}
          answers={answers.doubles}
          onAnswer={(id, areOne) => onAnswer({ ...answers, doubles: { ...answers.doubles, [id]: areOne } })}
        />
      )}
      {found.since && <DataSince since={found.since} />}
      {passedOver > 0 && (
        <p class={styles.quiet}>{i18n.t('files.passedOver', passedOver, [sayNumber(passedOver)])}</p>
      )}
    </>
  );
}
