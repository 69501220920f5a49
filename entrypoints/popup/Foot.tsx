import { sayAct, sayUndone } from '@/components/person/act-words';
import { FillingWords } from '@/components/panel/FillingWords';
import { Status } from '@/components/controls/Status';
import { StoreFailure } from '@/components/controls/StoreFailure';
import type { PopupState } from './popup';

/** What was done last and what went wrong; its words are many, and are loaded once the figures stand. */
export function Foot({
  popup,
}: {
  readonly popup: Pick<PopupState, 'failure' | 'retry' | 'dismiss' | 'filling' | 'said' | 'undo'>;
}) {
  const { failure, retry, filling, said } = popup;
  const last = said.value;
  return (
    <>
      {failure.value && (
        <StoreFailure failure={failure.value} onRetry={retry.value} onDismiss={popup.dismiss} />
      )}
      <FillingWords filling={filling.value} />
      <Status
        said={last && (last.undone ? sayUndone(last.act) : sayAct(last.act))}
        onUndo={last?.undone ? undefined : popup.undo}
      />
    </>
  );
}
