import { BackupError } from './backup-error';
import { piecesOf } from './backup-pieces';

/** How a file begins that the age program encrypted (https://age-encryption.org/v1). */
export const AGE = 'age-encryption.org/v1\n';

/** The header of a file with one passphrase is some 150 bytes; where it has not ended by then, it is none. */
const LONGEST_HEADER = 4_096;

/**
 * Encrypts with a passphrase, in the format and with the strength of the age program, which opens it too. Scrypt keeps
 * the thread for about a second: not for a page.
 */
export async function encryptWith(
  passphrase: string,
  bytes: ReadableStream<Uint8Array>,
): Promise<ReadableStream<Uint8Array>> {
  // 50 kB that most never need.
  const { Encrypter } = await import('age-encryption');
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase);
  return encrypter.encrypt(bytes);
}

/**
 * What was encrypted with a passphrase, piece by piece.
 * @throws {BackupError} `wrongPassphrase` before the first piece; `damaged` also where the file turns out to be altered or cut off
 */
export async function* decryptWith(passphrase: string, file: Blob): AsyncGenerator<Uint8Array> {
  const header = await file.slice(0, LONGEST_HEADER).text();
  if (!header.startsWith(`${AGE}-> scrypt `) || !header.includes('\n--- ')) throw new BackupError('damaged');
  const { Decrypter } = await import('age-encryption');
  const decrypter = new Decrypter();
  decrypter.addPassphrase(passphrase);
  try {
    yield* piecesOf(await decrypter.decrypt(file.stream()));
  } catch (error) {
    throw new BackupError(isOfNobody(error) ? 'wrongPassphrase' : 'damaged', { cause: error });
  }
}

/** The library has no code for it, but these words. */
function isOfNobody(error: unknown): boolean {
  return error instanceof Error && error.message.startsWith('no identity matched');
}
