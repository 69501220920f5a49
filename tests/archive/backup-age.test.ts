import { beforeAll, describe, expect, it } from 'vitest';

import { decryptWith, encryptWith } from '@/lib/archive/backup-age';
import { BackupError } from '@/lib/archive/backup-error';

import { runAge } from './age-program';

const passphrase = 'quatre mots à ne pas perdre';
/** More than two of the blocks of 64 kB in which the format goes. */
const plain = new TextEncoder().encode('{"format":"liant-backup"}\n'.repeat(6_000));
let encrypted: Uint8Array;

beforeAll(async () => {
  encrypted = await new Response(await encryptWith(passphrase, new Blob([plain]).stream())).bytes();
});

async function decrypt(bytes: Uint8Array, word = passphrase): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for await (const piece of decryptWith(word, new Blob([bytes as Uint8Array<ArrayBuffer>])))
    pieces.push(piece);
  return Buffer.concat(pieces);
}

async function refusal(bytes: Uint8Array, word?: string): Promise<string> {
  const error: unknown = await decrypt(bytes, word).catch((reason: unknown) => reason);
  if (!(error instanceof BackupError)) throw error;
  return error.code;
}

describe('a backup with a passphrase', () => {
  it('is opened by the age program', () => {
    expect(Buffer.compare(runAge('decrypt', passphrase, encrypted), plain)).toBe(0);
  });

  it('and what the age program made is opened here', async () => {
    expect(Buffer.compare(await decrypt(runAge('encrypt', passphrase, plain)), plain)).toBe(0);
  });

  it('says that the passphrase is another', async () => {
    expect(await refusal(encrypted, 'four words')).toBe('wrongPassphrase');
  });

  it('says that it was altered or cut off, wherever that was', async () => {
    expect(await refusal(encrypted.with(encrypted.length - 1, (encrypted.at(-1) ?? 0) ^ 1))).toBe('damaged');
    expect(await refusal(encrypted.subarray(0, 70_000))).toBe('damaged');
    expect(await refusal(encrypted.subarray(0, 60))).toBe('damaged');
    expect(await refusal(new TextEncoder().encode('age-encryption.org/v1\n-> X25519 abc\n'))).toBe('damaged');
  });
});
