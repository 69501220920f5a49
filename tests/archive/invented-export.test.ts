import { expect, it } from 'vitest';

import { sumTurns, traceSchema } from '@/lib/network/trace';

import { inventExport, type InventedExport } from './invent-export';
import { packExport } from './pack';
import { fileOf, personAt, readFiles } from './reading';

async function pack(invented: InventedExport): Promise<File> {
  return fileOf('Complete_LinkedInDataExport_06-08-2026.zip', [await packExport(invented)]);
}

it('everybody’s trace is what the generator counts apart, and the account adds up to every row', async () => {
  const invented = inventExport({ connections: 400, messages: 12_000 });
  const findings = await readFiles([await pack(invented)]);
  expect(findings.user).toMatchObject({ isCertain: true, candidates: [{ profile: { url: invented.user } }] });
  expect(findings.people).toHaveLength(400);

  const { ledger } = invented;
  expect(ledger.addresses.length).toBeGreaterThan(100);
  const byAddress = new Map(
    findings.people.flatMap((one) => one.profiles.map(({ url }) => [url, one.trace] as const)),
  );
  for (const address of ledger.addresses) {
    const trace = byAddress.get(address);
    const { lastOut, lastIn, lastBoth } = trace ?? {};
    expect({ ...sumTurns(trace ?? { months: '' }), lastOut, lastIn, lastBoth }).toEqual(
      ledger.expect(address),
    );
    expect(traceSchema.safeParse(trace).success).toBe(true);
  }

  const written = findings.people.map(({ trace }) => sumTurns(trace ?? { months: '' }));
  expect(written.reduce((sum, turns) => sum + turns.out + turns.in, 0)).toBe(findings.turns);
  const accounts = Object.fromEntries(findings.files.map(({ kind, account }) => [kind, account]));
  expect(accounts['messages']).toMatchObject({ rows: 12_000, used: 12_000 });
  expect(accounts['connections']).toMatchObject({ rows: 401, used: 400, aside: { dateOnly: 1 } });
});

it('finds the same twice', async () => {
  const draw = () => pack(inventExport({ connections: 50, messages: 1_000 }));
  expect(await readFiles([await draw()])).toEqual(await readFiles([await draw()]));
});

it('has nobody in it but the people of the files', async () => {
  const findings = await readFiles([await pack(inventExport({ connections: 20, messages: 100 }))]);
  expect(personAt(findings, 'linkedin:me-owner')).toBeUndefined();
});
