import { access, constants, mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readPublicKey } from './format/signature.ts';
import { findingWords } from './verify/findings.ts';
import { verifyExtract } from './verify-extract.ts';
import type { Report } from './verify-extract.ts';

const USAGE = `./scripts/verify EXTRACT.zip [--key FILE] [--checkpoint FILE] [--previous EXTRACT.zip ...]

Proves an auditor's extract with no access to the platform.
  --key         the public key that you hold (PEM); an extract signed with another is refused
  --checkpoint  a checkpoint that you hold: shows whether the tail was cut or history rewritten
  --previous    for a delta: the extracts before it, oldest first
Exit code: 0 proven, 1 something is wrong and named, 2 it could not be tried.
`;

/** A command line that is none; how it is used is said beside it. */
class WrongUsage extends Error {}

/** Runs the verifier for a command line; gives what it prints and its exit code. */
export async function runVerify(args: readonly string[]): Promise<{ text: string; code: number }> {
  if (args.includes('--help') || args.includes('-h')) return { text: USAGE, code: 0 };
  const scratch = await mkdtemp(join(tmpdir(), 'bursar-verify-'));
  try {
    const { archive, options } = await readArgs(args);
    const report = await verifyExtract(archive, { scratch, ...options });
    return { text: `${words(report)}\n`, code: report.findings.length > 0 ? 1 : 0 };
  } catch (error) {
    const { message } = error as Error;
    if (error instanceof WrongUsage) return { text: `${message}\n\n${USAGE}`, code: 2 };
    return { text: `It could not be tried: ${message}\n`, code: 2 };
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

async function readArgs(args: readonly string[]) {
  const { values, positionals } = parsed(args);
  const [archive, ...more] = positionals;
  if (!archive) throw new WrongUsage('Which extract?');
  if (more.length > 0)
    throw new WrongUsage('One extract at a time; those before it are --previous.');
  const { key, checkpoint, previous = [] } = values;
  for (const path of [archive, ...previous]) await assertFile(path);
  return {
    archive,
    options: {
      previous,
      ...(key !== undefined && { key: await keyIn(key) }),
      ...(checkpoint !== undefined && { checkpoint: (await bytesOf(checkpoint)).toString('utf8') }),
    },
  };
}

function parsed(args: readonly string[]) {
  const option = { type: 'string' } as const;
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { key: option, checkpoint: option, previous: { ...option, multiple: true } },
    });
  } catch (error) {
    throw new WrongUsage((error as Error).message);
  }
}

/** Rejects with a sentence where there is no file that can be read. */
async function assertFile(path: string): Promise<void> {
  const found = await stat(path).catch(() => null);
  if (!found) throw new Error(`there is no file ${path}.`);
  if (!found.isFile()) throw new Error(`${path} is no file.`);
  const mayRead = access(path, constants.R_OK);
  await mayRead.catch(() => Promise.reject(new Error(`${path} may not be read by this user.`)));
}

async function bytesOf(path: string): Promise<Buffer> {
  await assertFile(path);
  return readFile(path);
}

async function keyIn(path: string) {
  const pem = await bytesOf(path);
  try {
    return readPublicKey(pem);
  } catch {
    throw new Error(`${path} holds no Ed25519 public key in PEM.`);
  }
}

function words({ findings, proven, notes }: Report): string {
  const width = Math.max(0, ...proven.map(([subject]) => subject.length)) + 2;
  return [
    ...proven.map(([subject, result]) => `${subject.padEnd(width)}${result}`),
    ...findings.map(findingWords),
    ...notes.map((note) => `Note: ${note}`),
    '',
    findings.length === 0
      ? 'Proven.'
      : `NOT proven: ${findings.length} finding${findings.length === 1 ? '' : 's'}.`,
  ].join('\n');
}

if (import.meta.main) {
  const { text, code } = await runVerify(process.argv.slice(2));
  process.stdout.write(text);
  process.exitCode = code;
}
