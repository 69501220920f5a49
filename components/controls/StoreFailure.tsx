import { i18n } from '#i18n';

import { sayNumber } from '@/lib/i18n/numbers';
import { Button } from './Button';
import { sayField } from '@/components/person/field-words';
import { Notice } from './Notice';

/** Why something could not be kept or read, as the store says it. */
export interface Failure {
  readonly code: 'newer' | 'full' | 'refused' | 'broken' | 'closed' | 'tooLong' | 'nobody' | 'unknown';
  readonly detail?: { readonly field: string; readonly limit: number } | undefined;
}

/** What went wrong and what can be done, in words. What was typed is still on the screen. */
export function StoreFailure(props: {
  readonly failure: Failure;
  readonly onRetry?: (() => void) | undefined;
  /** Nothing where the message is all there is to see. */
  readonly onDismiss?: (() => void) | undefined;
}) {
  const { failure, onRetry, onDismiss } = props;
  return (
    <Notice
      actions={
        <>
          {onRetry && <Button onClick={onRetry}>{i18n.t('panel.failure.retry')}</Button>}
          {/* What a newer Liant wrote stays unread until this one is brought up to date. */}
          {onDismiss && failure.code !== 'newer' && (
            <Button look="quiet" onClick={onDismiss}>
              {i18n.t('panel.failure.dismiss')}
            </Button>
          )}
        </>
      }
    >
      <p>{sayFailure(failure)}</p>
    </Notice>
  );
}

function sayFailure({ code, detail }: Failure): string {
  if (code !== 'tooLong') return i18n.t(`panel.failure.${code}`);
  return i18n.t('panel.failure.tooLong', {
    field: sayField(detail?.field ?? ''),
    limit: sayNumber(detail?.limit ?? 0),
  });
}
