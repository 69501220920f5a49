import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { describe, expect, it } from 'vitest';

import { sumTurns } from '@/lib/network/trace';

import { zip } from './pack';
import { fileOf, personAt, readFiles } from './reading';

/** Real exports made anonymous; they lie beside the project where it is developed, and are no part of it. */
const folder = resolve(import.meta.dirname, '../../../shared/fixtures/archive');
const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.csv')) : [];

const all = () => names.map((name) => fileOf(name, readFileSync(resolve(folder, name))));

describe.runIf(names.length > 0)('the real exports', () => {
  it('are recognised, each for what it is, and every row is accounted for', async () => {
    const { files } = await readFiles(all());
    const found = Object.fromEntries(
      files.map(({ path, kind, account }) => [path, [kind, account.rows, account.used]]),
    );
    expect(found).toEqual({
      'Contacts.csv': ['addressBook', 2, 1],
      'Endorsement_Given_Info.csv': ['endorsementsGiven', 2, 1],
      'Endorsement_Received_Info.csv': ['endorsementsReceived', 2, 2],
      'Invitations.csv': ['invitations', 3, 2],
      'Profile.csv': ['profile', 1, 1],
      'Recommendations_Given.csv': ['recommendationsGiven', 2, 0],
      'connections-en-bom-crlf.csv': ['connections', 1, 1],
      'connections-en.csv': ['connections', 10, 9],
      'connections-pre2020-no-url.csv': ['connections', 2, 2],
      'messages.csv': ['messages', 3, 2],
    });
    expect(files.filter(({ problem, account }) => problem ?? account.badRows[0])).toEqual([]);
  });

  it('say whose they are, and what there was with whom', async () => {
    const findings = await readFiles(all());
    expect(findings.user).toMatchObject({ key: 'linkedin:me-owner', isCertain: true });
    const robin = personAt(findings, 'linkedin:robin-banks-7a500b11');
    expect(robin).toMatchObject({ name: 'Robin Banks', company: 'Radion', position: 'Co-founder & CEO' });
    expect(robin?.trace).toMatchObject({
      connectedOn: '2026-03-27',
      lastOut: '2026-03-28',
      lastBoth: '2026-03-29',
    });
    expect(sumTurns(robin?.trace ?? { months: '' })).toMatchObject({
      out: 1,
      in: 1,
      firstMe: 1,
      answeredThem: 1,
    });
    expect(personAt(findings, 'linkedin:pavel-test-1')?.trace?.invitedBy).toBe('them');
    expect(personAt(findings, 'linkedin:suryaa')?.name).toBe('Surya Annamalai PMP, ITIL, SAFe');
    expect(personAt(findings, 'linkedin:小明-李-b12345')?.company).toBe('样例科技有限公司');
  });

  it('say the same from an archive', async () => {
    const texts = Object.fromEntries(
      names.map((name) => [`export/${name}`, readFileSync(resolve(folder, name))]),
    );
    const packed = await readFiles([
      fileOf('Complete_LinkedInDataExport_03-28-2026.zip', [await zip(texts)]),
    ]);
    const loose = await readFiles(all());
    const known = ({ people }: typeof loose) =>
      people.map(({ name, profiles, trace }) => ({ name, profiles, trace }));
    expect(known(packed)).toEqual(known(loose));
  });
});
