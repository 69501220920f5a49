import { Status } from '@/components/Status';
import { StoreFailure } from '@/components/StoreFailure';
import { sayAct, sayUndone } from '@/components/act-words';
import type { NetworkPage } from './network-page';

/** What was done last, and what could not be. */
export function Foot({ page }: { readonly page: NetworkPage }) {
  const { failure, retry, dismiss, said, undo, settings } = page;
  const last = said.value;
  return (
    <>
      {failure.value && <StoreFailure failure={failure.value} onRetry={retry.value} onDismiss={dismiss} />}
      <Status
        said={last && (last.undone ? sayUndone(last.act) : sayAct(last.act))}
        onUndo={last?.undone ? undefined : undo}
        takesFocus={last?.act.deed.kind === 'forgotten'}
        letter={settings.value?.letters ? 'u' : undefined}
      />
    </>
  );
}
