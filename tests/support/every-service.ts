import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { allServices } from '@bursar/platform/services';
import type { Service } from '@bursar/service-kit';
import type { World } from '@bursar/test-kit';

/** What reporting needs of the process. */
export type Surroundings = Parameters<typeof allServices>[0];

/**
 * Every service, reporting with what it needs of the process: the world it will be part of, and
 * what a test gives instead of the usual.
 */
export function everyService(world: () => World, given: Partial<Surroundings> = {}): Service[] {
  const { privateKey } = generateKeyPairSync('ed25519');
  return allServices({
    heard: () => world().runtime('reporting').heard,
    sourceOf: (service) => world().runtime(service).log,
    wall: { now: () => new Date() },
    signingKey: () => privateKey,
    scratch: given.scratch ?? mkdtempSync(join(tmpdir(), 'bursar-extracts-')),
    mailer: { send: () => Promise.resolve() },
    portal: null,
    addressOf: () => Promise.resolve(null),
    ...given,
  });
}
