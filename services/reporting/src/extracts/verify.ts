import { mkdtemp, readFile } from 'node:fs/promises';
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

/** Runs the verifier for a command line; gives what it prints and its exit code. */
export async function runVerify(args: readonly string[]): Promise<{ text: string; code: number }> {
  let asked: Awaited<ReturnType<typeof readArgs>>;
  try {
    asked = await readArgs(args);
  } catch (error) {
    return { text: `${(error as Error).message}\n\n${USAGE}`, code: 2 };
  }
  const scratch = await mkdtemp(join(tmpdir(), 'bursar-verify-'));
  try {
    const report = await verifyExtract(asked.archive, { scratch, ...asked.options });
    return { text: `${words(report)}\n`, code: report.findings.length > 0 ? 1 : 0 };
  } catch (error) {
    return { text: `It could not be tried: ${(error as Error).message}\n`, code: 2 };
  }
}

async function readArgs(args: readonly string[]) {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      key: { type: 'string' },
      checkpoint: { type: 'string' },
      previous: { type: 'string', multiple: true },
    },
  });
  const [archive, ...more] = positionals;
  if (!archive || more.length > 0) throw new Error('Which extract?');
  return {
    archive,
    options: {
      previous: values.previous ?? [],
      ...(values.key ? { key: readPublicKey(await readFile(values.key)) } : {}),
      ...(values.checkpoint ? { checkpoint: await readFile(values.checkpoint, 'utf8') } : {}),
    },
  };
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
