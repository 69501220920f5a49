import type { ReadonlySignal } from '@preact/signals';

import { Status } from '@/components/controls/Status';
import { StoreFailure } from '@/components/controls/StoreFailure';
import { sayAct, sayUndone } from '@/components/person/act-words';
import type { SettingsRead } from '@/lib/browser/settings';
import type { Keeping } from './keeping';
import type { Said } from './said';

/** What a page did, and could not do. */
export interface Doings extends Pick<Keeping, 'failure' | 'retry' | 'dismiss'> {
  readonly said: ReadonlySignal<Said | undefined>;
  readonly undo: () => void;
  readonly settings: ReadonlySignal<SettingsRead | undefined>;
}

/** What was done last, and what could not be. */
export function Foot({ doings }: { readonly doings: Doings }) {
  const { failure, retry, dismiss, said, settings, undo } = doings;
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
