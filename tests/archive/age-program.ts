import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Runs the age program of the system over some bytes. It asks for a passphrase at a terminal and nowhere else: `script`
 * gives it one, at which the passphrase is typed, twice where it wants to be sure.
 */
export function runAge(way: 'encrypt' | 'decrypt', passphrase: string, bytes: Uint8Array): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'liant-age-'));
  const [from, to] = [join(folder, 'in'), join(folder, 'out')];
  try {
    writeFileSync(from, bytes);
    const flag = way === 'encrypt' ? '--encrypt --passphrase' : '--decrypt';
    execFileSync('script', ['-qec', `age ${flag} --output ${to} ${from}`, '/dev/null'], {
      input: `${passphrase}\n${way === 'encrypt' ? `${passphrase}\n` : ''}`,
    });
    return readFileSync(to);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
