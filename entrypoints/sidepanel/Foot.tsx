import { Status } from '@/components/Status';
import { StoreFailure } from '@/components/StoreFailure';
import { sayAct, sayUndone } from '@/components/act-words';
import type { Panel } from './panel';

/** What was done last, and what could not be. */
export function Foot({ panel }: { readonly panel: Panel }) {
  const { failure, retry, dismiss, said, settings, undo } = panel;
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
