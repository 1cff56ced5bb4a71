import { generateKeyPairSync } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildExtract } from '../src/extracts/build.ts';
import { verifyExtract } from '../src/extracts/verify-extract.ts';
import { findingWords } from '../src/extracts/verify/findings.ts';
import type { ExtractRequest } from '../src/extracts/build.ts';
import type { VerifyOptions } from '../src/extracts/verify-extract.ts';
import type { SampleTrust } from './sample-trust.ts';

/** The trust's key, for one run of the tests. */
export const keys = generateKeyPairSync('ed25519');

/** A folder of a test file's own, removed by `done`. */
export async function workplace() {
  const folder = await mkdtemp(join(tmpdir(), 'bursar-extract-'));
  let count = 0;
  const path = (name: string) => join(folder, `${(count += 1)}-${name}`);
  return {
    path,
    done: () => rm(folder, { recursive: true, force: true }),
    /** Builds an extract of a sample trust and gives its path. */
    async build(trust: SampleTrust, more: Partial<ExtractRequest> = {}): Promise<string> {
      const zip = path('extract.zip');
      await buildExtract({
        trust: trust.logs.trust,
        to: trust.logs.heads(),
        events: trust.logs.events(),
        key: keys.privateKey,
        path: zip,
        scratch: path('building'),
        ...more,
      });
      return zip;
    },
    /** Verifies with the key held outside; gives the findings as lines. */
    async findings(zip: string, more: Partial<VerifyOptions> = {}): Promise<string[]> {
      const options = { scratch: path('proving'), key: keys.publicKey, ...more };
      return (await verifyExtract(zip, options)).findings.map(findingWords);
    },
    /** Verifies with the key held outside. */
    verify: (zip: string, more: Partial<VerifyOptions> = {}) =>
      verifyExtract(zip, { scratch: path('proving'), key: keys.publicKey, ...more }),
  };
}
export type Workplace = Awaited<ReturnType<typeof workplace>>;
