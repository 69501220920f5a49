import { encryptWith } from '@/lib/archive/backup-age';
import { FORMAT, VERSION, type BackupPerson, type BackupSettings } from '@/lib/archive/backup-format';
import { piecesOf } from '@/lib/archive/backup-pieces';
import { objectiveOf, recordOf } from '@/lib/archive/backup-record';
import { writeBackup } from '@/lib/archive/backup-write';
import { readFrame, readObjectiveRows, readSnapshots, scanRecords, type Network } from '@/lib/store';

/**
 * Everything in a network as one file. The parts of the file are handed to the browser as they come, which keeps them
 * where it likes: no more than a slice of the people is held. Where something changes meanwhile it begins again, so that
 * the file holds the network as it was at one moment.
 * @param onPeople is told how many people are in it so far
 */
export async function exportBackup(
  network: Network,
  how: {
    readonly settings: BackupSettings;
    readonly passphrase: string | undefined;
    readonly onPeople: (count: number) => void;
    readonly signal: AbortSignal;
  },
): Promise<Blob> {
  for (;;) {
    const before = await readFrame(network);
    const months = await readSnapshots(network);
    const objectives = await readObjectiveRows(network);
    const pieces = writeBackup({
      head: {
        format: FORMAT,
        version: VERSION,
        made: new Date().toISOString(),
        device: before.device,
        settings: how.settings,
      },
      // The present month is not over: its counts follow from the people.
      months: months.slice(0, -1),
      people: recordsOf(network, how),
      forgotten: before.forgotten.map(({ digests, ...rest }) => ({ ...rest, digests: [...digests] })),
      objectives: objectives.map(objectiveOf),
    });
    const file = await blobOf(streamOf(pieces), how.passphrase);
    if ((await readFrame(network)).revision === before.revision) return file;
  }
}

async function* recordsOf(
  network: Network,
  { onPeople, signal }: { readonly onPeople: (count: number) => void; readonly signal: AbortSignal },
): AsyncGenerator<BackupPerson[]> {
  let count = 0;
  for await (const slice of scanRecords(network)) {
    signal.throwIfAborted();
    yield slice.people.map((row) => recordOf(row, slice));
    count += slice.people.length;
    onPeople(count);
  }
}

async function blobOf(bytes: ReadableStream<Uint8Array>, passphrase: string | undefined): Promise<Blob> {
  const parts: Blob[] = [];
  const stream = passphrase === undefined ? bytes : await encryptWith(passphrase, bytes);
  for await (const piece of piecesOf(stream)) parts.push(new Blob([piece as Uint8Array<ArrayBuffer>]));
  return new Blob(parts, {
    type: passphrase === undefined ? 'application/json' : 'application/octet-stream',
  });
}

function streamOf(pieces: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await pieces.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    async cancel() {
      await pieces.return(undefined);
    },
  });
}
