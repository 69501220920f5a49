import { Data } from '@/components/data/Data';
import { DataExport } from '@/components/data/DataExport';
import { DataExportFound } from '@/components/data/DataExportFound';
import { DataFiles } from '@/components/data/DataFiles';
import { DataFound } from '@/components/data/DataFound';
import { DataGuide } from '@/components/data/DataGuide';
import { DataImports } from '@/components/data/DataImports';
import { DataUnlock } from '@/components/data/DataUnlock';
import { StoreFailure } from '@/components/controls/StoreFailure';
import { carriedOf, type CarriedSettings } from '@/lib/browser/settings';
import type { Answers } from '@/lib/archive/plan';
import { badRowsIn } from './data/bad-rows';
import type { NetworkPage } from './network-page';
import { saveFile } from './save-file';

/** The room of files, with the worker behind it. */
export function DataRoom({ page }: { readonly page: NetworkPage }) {
  const { data } = page;
  const { exports } = data;
  const settings = page.settings.value;
  const busy = data.doing.value !== undefined;
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
          busy={busy || !settings}
          onExport={(passphrase) => settings && data.export(carriedOf(settings), passphrase)}
        />
      }
      guide={
        <DataGuide
          askedOn={exports.askedOn.value}
          last={exports.last.value}
          isOld={exports.isOld.value}
          onAsk={exports.ask}
        />
      }
      cutOff={exports.cutOff.value}
      files={<DataFiles busy={busy} onFiles={(files) => data.choose(files)} />}
      found={
        <>
          {locked && <DataUnlock wrong={locked.wrong} onUnlock={data.unlock} onPutAway={data.putAway} />}
          {found && (
            <DataFound
              found={found}
              settings={Object.keys(data.brings.value) as (keyof CarriedSettings)[]}
              asLast={exports.laterThanLast(found.export?.exported)}
              busy={busy}
              others={
                found.export && (
                  <DataExportFound
                    found={{ ...found.export, answers: data.answers.value ?? found.export.answers }}
                    busy={busy}
                    onAnswer={(answers) => data.answer(answers as Answers)}
                    onColumns={(path, columns) => data.chooseColumns(path, columns)}
                    onBadRows={() =>
                      saveFile('liant-unreadable-rows.csv', badRowsIn(found.export?.files ?? []))
                    }
                  />
                )
              }
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
