import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { allServices } from '@bursar/platform/services';
import type { Service } from '@bursar/service-kit';
import type { World } from '@bursar/test-kit';

/** Every service, reporting with what it needs of the process: the world it will be part of. */
export function everyService(world: () => World): Service[] {
  const { privateKey } = generateKeyPairSync('ed25519');
  return allServices({
    heard: () => world().runtime('reporting').heard,
    sourceOf: (service) => world().runtime(service).log,
    wall: { now: () => new Date() },
    signingKey: () => privateKey,
    scratch: mkdtempSync(join(tmpdir(), 'bursar-extracts-')),
    mailer: { send: () => Promise.resolve() },
    addressOf: () => Promise.resolve(null),
  });
}
