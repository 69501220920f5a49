import { signal } from '@preact/signals';
import { cleanup, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';

import type { Filling } from '@/components/person/person-actions';
import { Foot } from '@/entrypoints/popup/Foot';
import type { Failure } from '@/components/controls/StoreFailure';

afterEach(cleanup);

test('says what became of the reading that tagging began', async () => {
  const filling = signal<Filling>();
  render(
    <Foot
      popup={{
        failure: signal<Failure>(),
        retry: signal(undefined),
        dismiss: () => undefined,
        filling,
        said: signal(undefined),
        undo: () => undefined,
      }}
    />,
  );
  expect(screen.queryByText(/page/)).toBeNull();
  filling.value = 'unanswered';
  await waitFor(() =>
    expect(screen.getByText('The page did not answer. Once it has loaded, try again.')).toBeTruthy(),
  );
});
