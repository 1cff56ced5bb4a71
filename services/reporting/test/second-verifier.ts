import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const script = fileURLToPath(new URL('./verify_extract.py', import.meta.url));

/**
 * Whether the second verifier can run here: it needs Python 3 and openssl. Says loudly where it
 * cannot; where parts are required it throws instead.
 */
export function hasSecondVerifier(): boolean {
  const missing = ['python3', 'openssl'].filter((tool) => spawnSync(tool, ['--help']).error);
  if (missing.length === 0) return true;
  const says = `the second verifier, which needs ${missing.join(' and ')}`;
  if (process.env.BURSAR_REQUIRE_PARTS === '1') throw new Error(`Not here: ${says}`);
  console.warn(`Skipped: ${says}`);
  return false;
}

/** Has an extract verified in Python, with a public key; gives the exit code and what was said. */
export function verifySecondly(zip: string, key: string): { status: number | null; text: string } {
  const { status, stdout, stderr } = spawnSync('python3', [script, zip, key], { encoding: 'utf8' });
  return { status, text: `${stdout}${stderr}` };
}
