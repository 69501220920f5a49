import { Data } from '@/components/Data';
import { DataExport } from '@/components/DataExport';
import { DataFiles } from '@/components/DataFiles';
import { DataFound } from '@/components/DataFound';
import { DataImports } from '@/components/DataImports';
import { DataUnlock } from '@/components/DataUnlock';
import { StoreFailure } from '@/components/StoreFailure';
import type { SettingsRead } from '@/lib/browser/settings';
import type { DataRoom as State } from './data/data-room';

/** The room of files, with the worker behind it. */
export function DataRoom({ data, settings }: { readonly data: State; readonly settings: SettingsRead }) {
  const busy = data.doing.value !== undefined;
  const { letters, hideLabels, fillOnTag, budget, reviewSize } = settings;
  const [failure, locked, found] = [data.failure.value, data.locked.value, data.found.value];
  return (
    <Data
      doing={data.doing.value}
      progress={data.progress.value}
      onStop={data.stop}
      done={data.done.value}
      failure={failure && <StoreFailure failure={failure} onDismiss={() => data.dismiss()} />}
      out={
        <DataExport
          busy={busy}
          onExport={(passphrase) =>
            data.export({ letters, hideLabels, fillOnTag, budget, reviewSize }, passphrase)
          }
        />
      }
      files={<DataFiles busy={busy} onFiles={(files) => data.choose(files)} />}
      found={
        <>
          {locked && <DataUnlock wrong={locked.wrong} onUnlock={data.unlock} onPutAway={data.putAway} />}
          {found && (
            <DataFound
              found={found}
              busy={busy}
              onImport={() => void data.import()}
              onPutAway={data.putAway}
            />
          )}
        </>
      }
      imports={<DataImports imports={data.imports.value} busy={busy} onUndo={(id) => data.undo(id)} />}
    />
  );
}
